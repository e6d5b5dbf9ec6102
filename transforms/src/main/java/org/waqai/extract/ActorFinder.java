package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.rules.RuleBook;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Tags;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds who does an act: of the phrases that the rule's sources name, in their order, the first
 * that is of somebody who can.
 */
final class ActorFinder {
  /** Roles that act; those of people to whom things are done do not fill an actor by annexation. */
  private static final Set<ActorRole> ACTING =
      EnumSet.complementOf(EnumSet.of(ActorRole.CVL, ActorRole.UNK, ActorRole.REF));

  /** Roles that announce what they did themselves; others report what somebody did. */
  private static final Set<ActorRole> ANNOUNCING =
      EnumSet.of(
          ActorRole.GOV,
          ActorRole.MIL,
          ActorRole.REB,
          ActorRole.SPY,
          ActorRole.COP,
          ActorRole.JUD,
          ActorRole.OPP,
          ActorRole.PTY,
          ActorRole.LEG);

  /** How many words of a phrase may stand before the actor that it is about. */
  private static final int HEAD_REACH = 2;

  private final ArticleContext context;
  private final RoleFinder roles;
  private final ParticipantPhrases phrases;
  private final ActNouns acts;
  private final Owners owners;
  private final Antecedents antecedents;
  private final Set<String> ownForces;

  ActorFinder(
      ArticleContext context, RuleBook rules, RoleFinder roles, ParticipantPhrases phrases) {
    this.context = context;
    this.roles = roles;
    this.phrases = phrases;
    this.acts = new ActNouns(context, rules);
    this.owners = new Owners(context, rules.grammar());
    this.antecedents = new Antecedents(context);
    this.ownForces = rules.grammar().words(WordClass.OWN_FORCES);
  }

  List<Filled<ActorMention>> actors(TriggerMatch match) {
    for (Candidate candidate : roles.candidates(match, Role.ACTOR)) {
      List<ActorMention> acting = acting(match, candidate);
      if (!acting.isEmpty() && canAct(match, candidate, acting.get(0))) {
        return candidate.source().relation() == Relation.ADJECTIVE
            ? nationalities(match)
            : filled(match, candidate, acting);
      }
    }
    return List.of();
  }

  /** The actors of the phrase, or a person it names; an agent may be anybody. */
  private List<ActorMention> acting(TriggerMatch match, Candidate candidate) {
    List<ActorMention> named = phrases.named(candidate);
    WordSpan phrase = candidate.phrase();
    return named.isEmpty()
            && (isAgent(match, candidate)
                || phrases.startsPerson(phrase)
                || isBody(candidate)
                || isCrowd(match, candidate))
        ? List.of(phrases.resolved(phrase))
        : named;
  }

  /** "By gunmen", or a name that is the subject of a verb of speech. */
  private boolean isAgent(TriggerMatch match, Candidate candidate) {
    Word first = phrases.first(candidate.phrase());
    return switch (candidate.source().relation()) {
      case BY ->
          (!Tags.isAdjective(first) || Tags.isSoundPlural(first)) && !Tags.isConjoined(first);
      case SUBJECT ->
          match.rule().verbal() && Tags.isProperName(first) && !phrases.isPlace(candidate.phrase());
      default -> false;
    };
  }

  /** "Hundreds marched": who protests need not be said beyond how many. */
  private boolean isCrowd(TriggerMatch match, Candidate candidate) {
    return match.rule().type() == EventType.PROTEST
        && candidate.source().relation() == Relation.SUBJECT
        && phrases.is(WordClass.AMOUNTS, candidate.phrase());
  }

  /** A subject whose noun is of a body or of people, though nothing says of which: "a court". */
  private boolean isBody(Candidate candidate) {
    Relation relation = candidate.source().relation();
    WordSpan phrase = candidate.phrase();
    return (relation == Relation.SUBJECT || relation == Relation.DOER)
        && !phrases.isPlace(phrase)
        && !phrases.isTarget(phrase)
        && acts.heading(phrase) < 0
        && phrases.resolved(phrase).role() != ActorRole.UNK;
  }

  private boolean canAct(TriggerMatch match, Candidate candidate, ActorMention named) {
    WordSpan phrase = candidate.phrase();
    // "the bombing of X" may be done by X or to X
    boolean shared = match.rule().roles().get(Role.RECIPIENT).contains(candidate.source());
    if (!isHead(named, phrase)
        || phrases.isMeasure(phrase)
        || (shared && (!ACTING.contains(named.role()) || isStruck(phrase)))) {
      return false;
    }
    return switch (candidate.source().relation()) {
      case ADJECTIVE -> isNational(named, phrase);
      case ACT_DOER -> !Tags.isAdjective(phrases.first(phrase)) || isNational(named, phrase);
      case ANNOUNCER -> ANNOUNCING.contains(named.role()) || match.rule().verbal();
      case PREPOSITION ->
          (match.rule().type() == EventType.ASSAULT
                  ? ACTING.contains(named.role())
                  : named.role() != ActorRole.UNK)
              && phrases.opens(named, phrase)
              && !phrases.isTarget(phrase);
      default -> true;
    };
  }

  /** An actor deep inside a phrase is not who the phrase is about. */
  private static boolean isHead(ActorMention actor, WordSpan phrase) {
    int before = actor.words().start() - phrase.start();
    return before >= 0 && before <= HEAD_REACH;
  }

  private boolean isStruck(WordSpan phrase) {
    return phrases.isTarget(phrase) || phrases.isNameOfPlace(phrase);
  }

  private boolean isNational(ActorMention adjective, WordSpan phrase) {
    return adjective.country().isPresent() && !phrases.is(WordClass.PLAIN_ADJECTIVES, phrase);
  }

  /** "An American, British and French strike". */
  private List<Filled<ActorMention>> nationalities(TriggerMatch match) {
    return roles.candidates(match, Role.ACTOR).stream()
        .filter(candidate -> candidate.source().relation() == Relation.ADJECTIVE)
        .flatMap(
            candidate ->
                phrases.named(candidate).stream()
                    .filter(actor -> isNational(actor, candidate.phrase()))
                    .map(candidate::filled))
        .toList();
  }

  /** Those who act, or in whose stead they do. */
  private List<Filled<ActorMention>> filled(
      TriggerMatch match, Candidate candidate, List<ActorMention> acting) {
    Optional<ActorMention> principal = principal(match, acting.get(0));
    if (principal.isPresent()) {
      return List.of(candidate.filled(principal.get(), "whose they are"));
    }
    return Optional.of(candidate.phrase())
        .filter(phrase -> match.rule().type() == EventType.MOBILIZE)
        .flatMap(owners::holder)
        .map(holder -> List.of(candidate.filled(holder, "whose it is")))
        .orElseGet(() -> acting.stream().map(candidate::filled).toList());
  }

  /** "Its fighters": whom the pronoun means, who acts by them. */
  private Optional<ActorMention> principal(TriggerMatch match, ActorMention forces) {
    int noun = forces.words().start();
    return context.syntax().keys().matches(noun, ownForces)
        ? antecedents.of(match.sentence(), noun).stream()
            .flatMap(phrase -> context.actorsIn(phrase).stream())
            .filter(actor -> !actor.words().overlaps(forces.words()))
            .findFirst()
        : Optional.empty();
  }
}
