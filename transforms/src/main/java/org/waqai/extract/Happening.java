package org.waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;
import org.waqai.schemas.TimePrecision;
import org.waqai.time.TimeMention;

/** Drafts that speak of one happening; of what they say for a slot the most specific holds. */
final class Happening {
  private final Specificity specificity;
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Filled<PlaceMention>> inheritedPlace = Optional.empty();
  private Optional<Filled<TimeMention>> inheritedTime = Optional.empty();
  private List<Filled<ActorMention>> inheritedActors = List.of();
  private List<Filled<ActorMention>> inheritedRecipients = List.of();
  private List<Filled<ActorMention>> replacements = List.of();
  private boolean news;

  private Happening(Draft first, Specificity specificity) {
    this.specificity = specificity;
    drafts.add(first);
  }

  static Happening of(Draft draft, Specificity specificity) {
    return new Happening(draft, specificity);
  }

  /** Whether nothing but outcomes, weapons and targets is told of it so far. */
  boolean isDependent() {
    return drafts.stream().allMatch(draft -> draft.match().rule().dependent());
  }

  /** Whether it is only mentioned, with nothing said of who, whom, where or how many. */
  boolean isBare() {
    return drafts.stream()
        .allMatch(
            draft ->
                draft.actors().isEmpty()
                    && draft.recipients().isEmpty()
                    && draft.place().isEmpty()
                    && draft.casualties().isEmpty());
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void addAll(Happening other) {
    drafts.addAll(other.drafts);
    drafts.sort(Comparator.comparingInt(draft -> draft.match().head()));
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft first() {
    return drafts.get(0);
  }

  Draft last() {
    return drafts.get(drafts.size() - 1);
  }

  EventType type() {
    return first().type();
  }

  /** That of the first mention which names the act itself, not its outcome or weapon. */
  EventStatus status() {
    return drafts.stream()
        .filter(draft -> !draft.match().rule().dependent())
        .findFirst()
        .orElse(first())
        .status();
  }

  Optional<String> mode() {
    return drafts.stream().map(Draft::mode).flatMap(Optional::stream).findFirst();
  }

  /**
   * Those of the draft that names them best: by lexicon or fullest, the first of equals. Who is
   * counted among the victims does not act.
   */
  List<Filled<ActorMention>> actors() {
    return replacements.isEmpty() ? ownActors() : replacements;
  }

  private List<Filled<ActorMention>> ownActors() {
    List<Filled<ActorMention>> victims =
        drafts.stream()
            .filter(draft -> !draft.casualties().isEmpty())
            .flatMap(draft -> draft.recipients().stream())
            .toList();
    return drafts.stream()
        .filter(draft -> !draft.actors().isEmpty() && !share(draft.actors(), victims))
        .max(Comparator.comparingInt(this::rankOfActors).thenComparing(Happening::isOfLead))
        .map(Draft::actors)
        .orElse(inheritedActors);
  }

  /** Whether the same words name one of each. */
  private static boolean share(List<Filled<ActorMention>> some, List<Filled<ActorMention>> others) {
    return some.stream()
        .map(participant -> participant.value().words())
        .anyMatch(
            words -> others.stream().anyMatch(other -> other.value().words().overlaps(words)));
  }

  /** A title says in short who acts, the lead in full. */
  private static boolean isOfLead(Draft draft) {
    return draft.sentence() > 0 && draft.sentence() <= ArticleContext.LEAD;
  }

  /**
   * Who is called by the act alone, "the demonstrators", after who has a name or number; a person
   * who speaks before the state that he speaks for.
   */
  private int rankOfActors(Draft draft) {
    int rank = specificity.of(draft.actors());
    if (draft.match().rule().verbal() && specificity.isPerson(draft.actors())) {
      return Specificity.SPEAKER;
    }
    boolean byTheAct =
        draft.actors().get(0).value().words().start() == draft.match().words().start();
    return byTheAct && rank < Specificity.NAMED ? rank - 1 : rank;
  }

  /** Takes over who acted from what the text told before. */
  void inheritActors(List<Filled<ActorMention>> actors) {
    inheritedActors = List.copyOf(actors);
  }

  /**
   * Takes over who acted in place of whom the text says: an official for his state, the two for
   * "the two sides".
   */
  void replaceActors(List<Filled<ActorMention>> officials) {
    replacements = List.copyOf(officials);
  }

  /** As with actors, and none of these; people before things, be they told of elsewhere. */
  List<Filled<ActorMention>> recipients() {
    return inheritedRecipients.isEmpty() ? ownRecipients() : inheritedRecipients;
  }

  /** Takes over who suffered it from what the text told elsewhere, in place of a thing struck. */
  void inheritRecipients(List<Filled<ActorMention>> recipients) {
    inheritedRecipients = List.copyOf(recipients);
  }

  /**
   * People before what belongs to them: whom a count counts before the checkpoint struck; of people
   * those of whom more is said: mourners before "16 persons".
   */
  private List<Filled<ActorMention>> ownRecipients() {
    List<Filled<ActorMention>> acting = actors();
    List<Draft> suffering =
        drafts.stream()
            .filter(draft -> !draft.recipients().isEmpty() && !share(draft.recipients(), acting))
            .toList();
    List<Filled<ActorMention>> best =
        suffering.stream()
            .max(Comparator.comparingInt(this::rankOfRecipients).thenComparing(Happening::isOfLead))
            .map(Draft::recipients)
            .orElse(List.of());
    return best.isEmpty() || !specificity.areAnybody(best)
        ? best
        : suffering.stream()
            .map(Draft::recipients)
            .filter(specificity::arePeople)
            .findFirst()
            .orElse(best);
  }

  /** Of people not known by name those that a count counts come first. */
  private int rankOfRecipients(Draft draft) {
    int rank = specificity.of(draft.recipients());
    Optional<Casualty> killed = count(Harm.KILLED);
    boolean counted =
        killed.isPresent() && killed.get().equals(draft.casualties().get(Harm.KILLED));
    return counted && rank < Specificity.NAMED ? rank + 1 : rank;
  }

  Optional<Filled<PlaceMention>> place() {
    return ownPlace().or(() -> inheritedPlace);
  }

  /** Takes over the place that the text spoke of before; it yields to one of its own. */
  void inheritPlace(Filled<PlaceMention> place) {
    inheritedPlace = Optional.of(place);
  }

  Optional<Filled<PlaceMention>> ownPlace() {
    return drafts.stream()
        .map(Draft::place)
        .flatMap(Optional::stream)
        .min(Comparator.comparing((Filled<PlaceMention> place) -> rank(place.value())));
  }

  /** The most precise, one that the act was told at only where there is no other. */
  Optional<Filled<TimeMention>> time() {
    return ownTime().or(() -> inheritedTime);
  }

  Optional<Filled<TimeMention>> ownTime() {
    return drafts.stream()
        .filter(draft -> draft.time().isPresent())
        .min(
            Comparator.comparing(Draft::timeOfReport)
                .thenComparing(draft -> precision(draft.time().get().value())))
        .flatMap(Draft::time);
  }

  /** A night between two days is as good as a day; the first of equals holds. */
  private static TimePrecision precision(TimeMention time) {
    return time.start().plusDays(1).isBefore(time.end()) ? time.precision() : TimePrecision.DAY;
  }

  /** Whether, undated, it is of the day of publication. */
  boolean isNews() {
    return news;
  }

  void tellAsNews(boolean told) {
    news = told;
  }

  /** Takes over the time that the text spoke of before. */
  void inheritTime(Filled<TimeMention> time) {
    inheritedTime = Optional.of(time);
  }

  /**
   * The first count that is a number rather than an amount ("dozens"); of two mentions of one
   * number the one that says "at least".
   */
  Optional<Casualty> count(Harm harm) {
    if (status() != EventStatus.ACTUAL) {
      return Optional.empty(); // a feared or planned act has no victims yet
    }
    List<Casualty> counts =
        drafts.stream()
            .map(draft -> draft.casualties().get(harm))
            .filter(Objects::nonNull)
            .toList();
    Optional<Casualty> best =
        counts.stream()
            .filter(count -> !isAmount(count))
            .findFirst()
            .or(() -> counts.stream().findFirst());
    return best.flatMap(
        chosen ->
            counts.stream()
                .filter(count -> count.min() == chosen.min() && count.max().isEmpty())
                .findFirst()
                .or(() -> best));
  }

  /** The first; where that is somebody unknown, whom another mention names. */
  Optional<Source> attribution() {
    List<Source> sources =
        drafts.stream().map(Draft::attribution).flatMap(Optional::stream).toList();
    Optional<Source> first = sources.stream().findFirst();
    return first
        .filter(source -> source.person() || source.known())
        .or(() -> sources.stream().filter(Source::person).findFirst())
        .or(() -> first);
  }

  /** Dozens, hundreds, thousands, a number of: what a later sentence makes exact. */
  static boolean isAmount(Casualty count) {
    return count.max().isEmpty()
        && (count.min() == 2 || count.min() == 20 || count.min() == 200 || count.min() == 2000);
  }

  private static PlacePrecision rank(PlaceMention place) {
    return place.precision();
  }
}
