package org.waqai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.schemas.ActorRole;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.WordSpan;

/** Turns the phrases that a rule's sources name into participants. */
final class ParticipantFinder {
  /** Roles that act; those of people to whom things are done do not fill an actor by annexation. */
  private static final Set<ActorRole> ACTING =
      EnumSet.complementOf(EnumSet.of(ActorRole.CVL, ActorRole.UNK, ActorRole.REF));

  private final ArticleContext context;
  private final RoleFinder roles;
  private final Grammar grammar;

  ParticipantFinder(ArticleContext context, RoleFinder roles, Grammar grammar) {
    this.context = context;
    this.roles = roles;
    this.grammar = grammar;
  }

  List<Filled<ActorMention>> actors(TriggerMatch match) {
    for (Candidate candidate : roles.candidates(match, Role.ACTOR)) {
      List<ActorMention> named = named(candidate);
      if (named.isEmpty() || !headed(named.get(0), candidate.phrase())) {
        continue;
      }
      boolean shared = match.rule().roles().get(Role.RECIPIENT).contains(candidate.source());
      if (shared && !ACTING.contains(named.get(0).role())) {
        continue; // "the bombing of X" may be done by X or to X
      }
      boolean plain =
          named.get(0).country().isEmpty() || isOf(WordClass.PLAIN_ADJECTIVES, candidate.phrase());
      if (candidate.source().relation() == Relation.ADJECTIVE && plain) {
        continue;
      }
      if (isEmptyHead(candidate.phrase())) {
        continue;
      }
      return filled(named, candidate);
    }
    return List.of();
  }

  List<Filled<ActorMention>> recipients(TriggerMatch match, List<Filled<ActorMention>> actors) {
    for (Candidate candidate : roles.candidates(match, Role.RECIPIENT)) {
      List<ActorMention> named = context.actorsIn(candidate.phrase());
      if (named.isEmpty() && (match.rule().verbal() || match.rule().people())) {
        continue;
      }
      if (isTaken(candidate.phrase(), actors) || isEmptyHead(candidate.phrase())) {
        continue;
      }
      return named.isEmpty()
          ? List.of(new Filled<>(unnamed(candidate.phrase()), candidate.why()))
          : filled(named, candidate);
    }
    return List.of();
  }

  /** The actors of the phrase; an adjective may name one without being a mention of its own. */
  private List<ActorMention> named(Candidate candidate) {
    List<ActorMention> named = context.actorsIn(candidate.phrase());
    return named.isEmpty() && candidate.source().relation() == Relation.ADJECTIVE
        ? List.of(unnamed(candidate.phrase()))
        : named;
  }

  /** An actor deep inside a phrase is not who the phrase is about. */
  private static boolean headed(ActorMention actor, WordSpan phrase) {
    return actor.words().start() <= phrase.start() + 2;
  }

  /** Measures and counts: "48 hours", "dead and wounded". */
  private boolean isEmptyHead(WordSpan phrase) {
    WordKeys keys = context.syntax().keys();
    int head = phrase.start();
    while (head < phrase.end() && isQuantity(head)) {
      head++;
    }
    return head == phrase.end()
        ? !context.syntax().isNumber(phrase.start())
        : keys.matches(head, grammar.words(WordClass.EMPTY_HEADS));
  }

  private boolean isQuantity(int word) {
    return Tags.isNumber(context.text().word(word))
        || context.syntax().keys().matches(word, grammar.words(WordClass.QUANTIFIERS));
  }

  private boolean isOf(WordClass name, WordSpan phrase) {
    return context.syntax().keys().matches(phrase.start(), grammar.words(name));
  }

  private static boolean isTaken(WordSpan phrase, List<Filled<ActorMention>> actors) {
    return actors.stream().anyMatch(actor -> actor.value().words().overlaps(phrase));
  }

  private ActorMention unnamed(WordSpan phrase) {
    return context.articleActors().resolve(context.text().chars(phrase));
  }

  private static List<Filled<ActorMention>> filled(List<ActorMention> named, Candidate candidate) {
    List<Filled<ActorMention>> filled = new ArrayList<>();
    for (ActorMention actor : named) {
      filled.add(new Filled<>(actor, candidate.why()));
    }
    return filled;
  }
}
