package org.waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;
import org.waqai.text.CharSpan;
import org.waqai.time.TimeMention;

/** Drafts that speak of one happening; of what they say for a slot the most specific holds. */
final class Happening {
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Filled<PlaceMention>> inheritedPlace = Optional.empty();

  private Happening(Draft first) {
    drafts.add(first);
  }

  static Happening of(Draft draft) {
    return new Happening(draft);
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

  /** Those of the draft that names them best: by lexicon or fullest, the first of equals. */
  List<Filled<ActorMention>> actors() {
    return best(Draft::actors);
  }

  List<Filled<ActorMention>> recipients() {
    return best(Draft::recipients);
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

  Optional<Filled<TimeMention>> time() {
    return drafts.stream()
        .map(Draft::time)
        .flatMap(Optional::stream)
        .min(Comparator.comparing((Filled<TimeMention> time) -> time.value().precision()));
  }

  /**
   * The first count that is a number rather than an amount ("dozens"); of two mentions of one
   * number the one that says "at least".
   */
  Optional<Casualty> count(Harm harm) {
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

  Optional<CharSpan> attribution() {
    return drafts.stream().map(Draft::attribution).flatMap(Optional::stream).findFirst();
  }

  /** Dozens, hundreds, thousands, a number of: what a later sentence makes exact. */
  private static boolean isAmount(Casualty count) {
    return count.max().isEmpty()
        && (count.min() == 2 || count.min() == 20 || count.min() == 200 || count.min() == 2000);
  }

  private static PlacePrecision rank(PlaceMention place) {
    return place.precision();
  }

  private List<Filled<ActorMention>> best(Function<Draft, List<Filled<ActorMention>>> slot) {
    return drafts.stream()
        .map(slot)
        .filter(list -> !list.isEmpty())
        .max(
            Comparator.comparingInt(
                (List<Filled<ActorMention>> list) ->
                    list.get(0).value().actorId().isPresent() ? 2 : named(list.get(0))))
        .orElse(List.of());
  }

  private static int named(Filled<ActorMention> participant) {
    return participant.value().country().isPresent() ? 1 : 0;
  }
}
