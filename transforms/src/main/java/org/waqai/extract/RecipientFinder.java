package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.rules.Rule;
import org.waqai.rules.RuleBook;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.WordSpan;

/**
 * Finds whom an act is done to: of the phrases that the rule's sources name, in their order, the
 * first that is of somebody, or something, that can suffer it.
 */
final class RecipientFinder {
  private static final String FROM = "\u0645\u0646"; // min

  private final RoleFinder roles;
  private final ParticipantPhrases phrases;
  private final ActNouns acts;
  private final Owners owners;
  private final Helpers helpers;
  private final WordKeys keys;
  private final Set<String> belonging;

  RecipientFinder(
      ArticleContext context, RuleBook rules, RoleFinder roles, ParticipantPhrases phrases) {
    this.roles = roles;
    this.phrases = phrases;
    this.acts = new ActNouns(context, rules);
    this.owners = new Owners(context, rules.grammar());
    this.helpers = new Helpers(context, rules.grammar());
    this.keys = context.syntax().keys();
    this.belonging = rules.grammar().words(WordClass.BELONGING_WORDS);
  }

  /**
   * Whom the act is done to.
   *
   * @param actors who do it, and so do not suffer it
   */
  List<Filled<ActorMention>> recipients(TriggerMatch match, List<Filled<ActorMention>> actors) {
    for (Candidate candidate : roles.candidates(match, Role.RECIPIENT)) {
      List<ActorMention> named = phrases.named(candidate);
      boolean fits =
          named.isEmpty()
              ? canBeUnnamed(match.rule(), candidate)
              : canSuffer(match.rule(), candidate, named.get(0));
      if (fits && !areSame(named, actors) && !isOther(match.rule(), candidate, actors)) {
        return suffering(candidate, named);
      }
    }
    return List.of();
  }

  /** Whether the phrase names who acts, by another mention. */
  private static boolean areSame(List<ActorMention> named, List<Filled<ActorMention>> actors) {
    return !named.isEmpty()
        && actors.stream().anyMatch(actor -> named.get(0).isSameEntry(actor.value()));
  }

  /** Whether the phrase is of who acts, of what is his, of a place or of a measure. */
  private boolean isOther(Rule rule, Candidate candidate, List<Filled<ActorMention>> actors) {
    WordSpan phrase = candidate.phrase();
    return actors.stream().anyMatch(actor -> actor.value().words().overlaps(phrase))
        || isFriendOfOther(candidate)
        || isHelper(rule, candidate)
        || phrases.isMeasure(phrase)
        || isOwn(rule, candidate)
        || (!rule.places() && phrases.isPlace(phrase));
  }

  /** "A raid of the coalition / loyal / to X": X belongs to the adjective. */
  private boolean isFriendOfOther(Candidate candidate) {
    int before = candidate.phrase().start() - 1;
    return candidate.source().relation() == Relation.PREPOSITION
        && before >= 0
        && keys.matches(before, belonging);
  }

  /** "Took the town with support / from X". */
  private boolean isHelper(Rule rule, Candidate candidate) {
    return !rule.verbal()
        && candidate.source().relation() == Relation.PREPOSITION
        && helpers.isHelper(candidate.phrase());
  }

  /** "Vowed to answer the strikes / on its bases": what is the speaker's own is no target. */
  private boolean isOwn(Rule rule, Candidate candidate) {
    return rule.type() == EventType.THREATEN
        && candidate.source().relation() == Relation.PREPOSITION
        && !phrases.first(candidate.phrase()).enclitics().isEmpty()
        && phrases.is(WordClass.TARGETS, candidate.phrase());
  }

  /** Whom an act of speech addresses is not whom the act suffers that it is about. */
  private boolean canSuffer(Rule rule, Candidate candidate, ActorMention named) {
    WordSpan phrase = candidate.phrase();
    Relation relation = candidate.source().relation();
    if (relation == Relation.ACT_DOER || relation == Relation.ACT_TARGET) {
      return !Tags.isAdjective(phrases.first(phrase)) || named.country().isPresent();
    }
    return acts.heading(phrase) < 0
        && (!rule.verbal()
            || !rule.absorbs()
            || phrases.opens(named, phrase)
            || acts.isSpeech(phrase));
  }

  /** Whether a phrase without an actor known can be who the act is done to. */
  private boolean canBeUnnamed(Rule rule, Candidate candidate) {
    if (!rule.verbal() && isOrigin(candidate.source())) {
      return false;
    }
    boolean onlyPeople = rule.verbal() || rule.people();
    return onlyPeople ? arePeople(rule, candidate) : canBeStruck(candidate);
  }

  /** Who loses something, not where it is taken from. */
  private static boolean isOrigin(RoleSource source) {
    return source.prepositions().contains(FROM) && source.following().isEmpty();
  }

  /** People, or a thing that can be struck; an act, a day or an idea suffers nothing. */
  private boolean canBeStruck(Candidate candidate) {
    WordSpan phrase = candidate.phrase();
    return acts.heading(phrase) < 0
        && (!isNobody(phrase)
            || phrases.isPerson(phrase)
            || phrases.isAmount(phrase)
            || phrases.is(WordClass.TARGETS, phrase)
            || Tags.isObliquePlural(phrases.first(phrase)));
  }

  /** A person, people or, of an act within another, also a target. */
  private boolean arePeople(Rule rule, Candidate candidate) {
    WordSpan phrase = candidate.phrase();
    return phrases.isPerson(phrase)
        || (candidate.source().relation() == Relation.ACT_TARGET && isNationalOrTarget(phrase))
        || (rule.people() && phrases.isAmount(phrase))
        || (candidate.source().relation() == Relation.OBJECT
            && Tags.isObliquePlural(phrases.first(phrase)))
        || (phrase.length() > 1 && acts.heading(phrase) < 0 && !isNobody(phrase));
  }

  private boolean isNationalOrTarget(WordSpan phrase) {
    return phrases.isTarget(phrase)
        || (Tags.isAdjective(phrases.first(phrase))
            && phrases.resolved(phrase).country().isPresent());
  }

  private boolean isNobody(WordSpan phrase) {
    return phrases.resolved(phrase).role() == ActorRole.UNK;
  }

  /** A position struck is whoever holds it struck, where the text says who. */
  private List<Filled<ActorMention>> suffering(Candidate candidate, List<ActorMention> named) {
    Optional<ActorMention> owner = owners.of(candidate.phrase());
    if (owner.isPresent()) {
      return List.of(candidate.filled(owner.get(), "whose it is"));
    }
    return named.isEmpty()
        ? List.of(candidate.filled(phrases.resolved(candidate.phrase())))
        : named.stream().map(candidate::filled).toList();
  }
}
