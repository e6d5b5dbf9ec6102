package org.waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EntityLabel;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Tags;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Who fights whom in an article. An act of war that names one side only is against, or by, those
 * whom the article tells that side to fight: in the act told nearest to it, else, for an army or a
 * government, the armed group the article speaks of most.
 */
final class Opponents {
  private static final Set<ActorRole> ARMED =
      EnumSet.of(ActorRole.MIL, ActorRole.REB, ActorRole.GOV, ActorRole.COP, ActorRole.SPY);

  /** Modes of attacks whose authors and victims may be anybody. */
  private static final Set<String> COVERT =
      Set.of(
          "abduct",
          "beat",
          "torture",
          "sexual",
          "targeted",
          "primitive",
          "explosives",
          "suicide-attack",
          "crowd-control",
          "unconventional");

  private static final String SEIZE = "seize";
  private static final String CEASEFIRE = "ceasefire";

  private final ArticleContext context;
  private final Grammar grammar;
  private final SameParticipants participants;

  private record Fight(
      int word, List<Filled<ActorMention>> actors, List<Filled<ActorMention>> recipients) {}

  Opponents(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
    this.participants = new SameParticipants(context.text());
  }

  /** Fills the side that an act of war leaves open. */
  void carryOver(List<Happening> happenings) {
    List<Fight> fights = fights(happenings);
    for (Happening happening : happenings) {
      if (happening.type() == EventType.ASSAULT
          && happening.actors().isEmpty()
          && isArmed(happening.recipients())) {
        groupInSentence(happening).ifPresent(happening::inheritActors);
      }
      if (!isWarfare(happening)) {
        continue;
      }
      int word = happening.first().match().head();
      if (happening.actors().isEmpty() && happening.recipients().isEmpty()) {
        if (happening.type() != EventType.COERCE) {
          nearestKnown(fights, happening).ifPresent(fight -> takeOver(happening, fight));
        }
      } else if (leavesOpen(happening) && isArmed(happening.actors())) {
        opponent(happening.actors(), fights, word)
            .or(() -> armedGroup(happening))
            .filter(side -> areOthers(side, happening.actors()))
            .ifPresent(happening::inheritRecipients);
      } else if (happening.actors().isEmpty() && isArmed(happening.recipients())) {
        opponent(happening.recipients(), fights, word)
            .filter(side -> canAct(side) && areOthers(side, happening.recipients()))
            .ifPresent(happening::inheritActors);
      } else if (happening.actors().isEmpty() && happening.type() == EventType.ASSAULT) {
        assailants(happening, happenings)
            .filter(side -> areOthers(side, happening.recipients()))
            .ifPresent(happening::inheritActors);
      }
    }
  }

  /** Those who attack the same people, a nation's civilians, wherever the article says who does. */
  private Optional<List<Filled<ActorMention>>> assailants(
      Happening happening, List<Happening> happenings) {
    List<List<Filled<ActorMention>>> told =
        happenings.stream()
            .filter(other -> other.type() == EventType.ASSAULT && isArmed(other.actors()))
            .filter(other -> canAct(other.actors()) && !arePolice(other.actors()))
            .filter(other -> areSamePeople(happening.recipients(), other.recipients()))
            .map(Happening::actors)
            .toList();
    return told.stream().allMatch(actors -> participants.compare(actors, told.get(0)) > 0)
        ? told.stream().findFirst().map(actors -> told(actors, "attack the same people elsewhere"))
        : Optional.empty();
  }

  private boolean areSamePeople(
      List<Filled<ActorMention>> some, List<Filled<ActorMention>> others) {
    return some.stream()
        .map(Filled::value)
        .filter(actor -> actor.role() == ActorRole.CVL && actor.country().isPresent())
        .filter(actor -> !isAnybody(actor))
        .anyMatch(
            actor ->
                others.stream()
                    .map(Filled::value)
                    .anyMatch(
                        other ->
                            other.role() == ActorRole.CVL
                                && other.country().equals(actor.country())));
  }

  private static boolean isWarfare(Happening happening) {
    return switch (happening.type()) {
      case ASSAULT -> happening.mode().filter(COVERT::contains).isEmpty();
      case COERCE -> happening.mode().filter(SEIZE::equals).isPresent();
      case RETREAT -> happening.mode().filter(CEASEFIRE::equals).isPresent();
      default -> false;
    };
  }

  private List<Fight> fights(List<Happening> happenings) {
    List<Fight> fights = new ArrayList<>();
    for (Happening happening : happenings) {
      boolean fight = happening.type() == EventType.ASSAULT || isWarfare(happening);
      if (fight && isArmed(happening.actors()) && isArmed(happening.recipients())) {
        fights.add(
            new Fight(
                happening.first().match().head(), happening.actors(), happening.recipients()));
      }
    }
    return fights;
  }

  /** Of fights between sides of which the lexicon knows one, and that no third side is told of. */
  private Optional<Fight> nearestKnown(List<Fight> fights, Happening happening) {
    int word = happening.first().match().head();
    return fights.stream()
        .filter(fight -> isKnown(fight.actors()) || isKnown(fight.recipients()))
        .min(Comparator.comparingInt(fight -> Math.abs(fight.word() - word)))
        .filter(
            fight -> happening.drafts().stream().noneMatch(draft -> tellsOfOthers(draft, fight)));
  }

  /** Whether the sentence names somebody armed who is on neither side. */
  private boolean tellsOfOthers(Draft draft, Fight fight) {
    return context.actorsIn(context.text().sentences().get(draft.sentence())).stream()
        .filter(actor -> actor.actorId().isPresent() && ARMED.contains(actor.role()))
        .map(actor -> List.of(new Filled<>(actor, "")))
        .anyMatch(
            actor ->
                participants.compare(actor, fight.actors()) <= 0
                    && participants.compare(actor, fight.recipients()) <= 0);
  }

  private static boolean isKnown(List<Filled<ActorMention>> side) {
    return side.get(0).value().actorId().isPresent();
  }

  /** "The clashes", "the operation": between those whom the nearest fight is between. */
  private void takeOver(Happening happening, Fight fight) {
    String why = "sides of the nearest fight";
    happening.inheritActors(told(fight.actors(), why));
    happening.inheritRecipients(told(fight.recipients(), why));
  }

  /** Whom the nearest act sets against this side. */
  private Optional<List<Filled<ActorMention>>> opponent(
      List<Filled<ActorMention>> side, List<Fight> fights, int word) {
    return fights.stream()
        .sorted(Comparator.comparingInt(fight -> Math.abs(fight.word() - word)))
        .map(fight -> other(side, fight))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> told(found, "fights the other side elsewhere in the article"));
  }

  private Optional<List<Filled<ActorMention>>> other(List<Filled<ActorMention>> side, Fight fight) {
    if (participants.compare(side, fight.actors()) > 0) {
      return Optional.of(fight.recipients());
    }
    return participants.compare(side, fight.recipients()) > 0
        ? Optional.of(fight.actors())
        : Optional.empty();
  }

  /** The armed group that an article on a state's forces speaks of most. */
  private Optional<List<Filled<ActorMention>>> armedGroup(Happening happening) {
    if (happening.actors().get(0).value().role() == ActorRole.REB) {
      return Optional.empty();
    }
    List<ActorMention> groups =
        context.actors().stream()
            .filter(actor -> actor.role() == ActorRole.REB && actor.actorId().isPresent())
            .toList();
    return groups.stream()
        .filter(group -> 2 * mentions(group, groups) > groups.size())
        .max(
            Comparator.comparingLong((ActorMention group) -> namesakes(group, groups))
                .thenComparing(group -> group.words().length(), Comparator.reverseOrder()))
        .filter(group -> !isElsewhere(happening, group))
        .map(group -> List.of(new Filled<>(group, "the armed group that the article is about")));
  }

  /** The armed group that the sentence of an attack on forces names besides them. */
  private Optional<List<Filled<ActorMention>>> groupInSentence(Happening happening) {
    List<ActorMention> named =
        happening.drafts().stream()
            .flatMap(this::groups)
            .filter(actor -> actor.role() == ActorRole.REB && actor.actorId().isPresent())
            .toList();
    boolean one =
        !named.isEmpty()
            && named.stream().allMatch(group -> participants.same(group, named.get(0)))
            && happening.recipients().stream()
                .noneMatch(recipient -> participants.same(recipient.value(), named.get(0)));
    return one
        ? Optional.of(
            List.of(new Filled<>(named.get(0), "the one armed group that its sentences name")))
        : Optional.empty();
  }

  private Stream<ActorMention> groups(Draft draft) {
    return context.actorsIn(context.text().sentences().get(draft.sentence())).stream()
        .filter(
            actor ->
                draft
                    .attribution()
                    .filter(source -> source.span().overlaps(actor.span()))
                    .isEmpty());
  }

  private long mentions(ActorMention group, List<ActorMention> groups) {
    return groups.stream().filter(other -> participants.same(group, other)).count();
  }

  /** How often the article uses these very words, bare of "the ranks of" and the like. */
  private long namesakes(ActorMention group, List<ActorMention> groups) {
    return groups.stream().filter(other -> form(other).equals(form(group))).count();
  }

  private String form(ActorMention actor) {
    return actor.span().of(context.text().text());
  }

  private static boolean isElsewhere(Happening happening, ActorMention group) {
    Optional<String> country = happening.place().flatMap(place -> place.value().country());
    return country.isPresent() && group.country().isPresent() && !country.equals(group.country());
  }

  /**
   * Nothing, or what is neither people nor a target in its own right: a town, an attempt. Who takes
   * positions takes them from somebody.
   */
  private boolean leavesOpen(Happening happening) {
    List<Filled<ActorMention>> recipients = happening.recipients();
    boolean targets = recipients.stream().anyMatch(recipient -> isTarget(recipient.value()));
    return happening.type() == EventType.COERCE
        ? targets || ParticipantFinder.areThings(recipients)
        : !targets && ParticipantFinder.areThings(recipients);
  }

  /** "An officer", "at least thirty soldiers" are those hit, not those who hit back. */
  private boolean canAct(List<Filled<ActorMention>> side) {
    return side.stream().map(Filled::value).allMatch(this::isBody);
  }

  /** A body known by name, "the rebels", "the joint forces". */
  private boolean isBody(ActorMention actor) {
    WordSpan words = actor.words();
    Word first = context.text().word(words.start());
    boolean group = Tags.isPlural(first) && (Tags.hasArticle(first) || words.length() > 1);
    return (actor.actorId().isPresent() || group)
        && IntStream.range(words.start(), words.end())
            .noneMatch(word -> Tags.isNumber(context.text().word(word)))
        && context.text().entities().stream()
            .noneMatch(
                entity ->
                    entity.label() == EntityLabel.PER && entity.words().overlaps(actor.words()));
  }

  private boolean areOthers(List<Filled<ActorMention>> side, List<Filled<ActorMention>> otherSide) {
    return participants.compare(side, otherSide) <= 0;
  }

  private boolean isArmed(List<Filled<ActorMention>> side) {
    return !side.isEmpty()
        && ARMED.contains(side.get(0).value().role())
        && side.stream().noneMatch(participant -> isTarget(participant.value()));
  }

  private boolean isTarget(ActorMention actor) {
    Set<String> targets = grammar.words(WordClass.TARGETS);
    WordSpan words = actor.words();
    return actor.actorId().isEmpty()
        && IntStream.range(words.start(), words.end())
            .anyMatch(word -> context.syntax().keys().matches(word, targets));
  }

  /** Who polices people fights none of them. */
  private static boolean arePolice(List<Filled<ActorMention>> side) {
    return side.stream().anyMatch(actor -> actor.value().role() == ActorRole.COP);
  }

  private boolean isAnybody(ActorMention actor) {
    Set<String> anybody = grammar.words(WordClass.ANYBODY);
    return IntStream.range(actor.words().start(), actor.words().end())
        .anyMatch(word -> context.syntax().keys().matches(word, anybody));
  }

  private static List<Filled<ActorMention>> told(List<Filled<ActorMention>> side, String why) {
    return side.stream().map(actor -> new Filled<>(actor.value(), why)).toList();
  }
}
