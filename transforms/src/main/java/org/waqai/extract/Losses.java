package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.rules.Rule;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.text.WordSpan;

/**
 * Who inflicted losses that are told without a doer: those the fighting was with ("ten gunmen died
 * in clashes with the army"), or the side that reports the losses of the other ("the army announced
 * that ten gunmen were killed").
 */
final class Losses {
  private static final Set<ActorRole> FORCES =
      EnumSet.of(ActorRole.MIL, ActorRole.COP, ActorRole.SPY, ActorRole.GOV);

  private static final Set<ActorRole> POLICE =
      EnumSet.of(ActorRole.MIL, ActorRole.COP, ActorRole.SPY);

  /** What forces tell of as their own doing. */
  private static final Set<String> OWN = Set.of("arrest", "seize");

  private final ArticleContext context;
  private final SameParticipants participants;
  private final Set<String> spokesmen;

  Losses(ArticleContext context, SameParticipants participants, Grammar grammar) {
    this.context = context;
    this.participants = participants;
    this.spokesmen = grammar.words(WordClass.SPOKESMEN);
  }

  void carryOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      if (happening.type() == EventType.ASSAULT) {
        inFight(happening);
        if (happening.actors().isEmpty() && Opponents.isWarfare(happening)) {
          reported(happening).ifPresent(side -> happening.inheritActors(List.of(side)));
        }
      } else if (happening.type() == EventType.COERCE
          && happening.actors().isEmpty()
          && happening.mode().filter(OWN::contains).isPresent()) {
        reporter(happening)
            .filter(reporter -> POLICE.contains(reporter.value().role()))
            .ifPresent(side -> happening.inheritActors(List.of(side)));
      }
    }
  }

  /** "Clashes with X" name one side only: who was killed in them is of the other. */
  private void inFight(Happening happening) {
    for (Draft fight : happening.drafts()) {
      if (!isFightWith(fight)) {
        continue;
      }
      for (Draft loss : happening.drafts()) {
        if (isLoss(loss.match().rule())
            && loss.sentence() == fight.sentence()
            && loss.actors().isEmpty()
            && !loss.recipients().isEmpty()
            && participants.compare(loss.recipients(), fight.recipients()) <= 0) {
          happening.inheritActors(Filled.because("whom those hit fought", fight.recipients()));
          happening.inheritRecipients(loss.recipients());
          return;
        }
      }
    }
  }

  /** Of killed and wounded, or of "losses": told of who suffers it. */
  private static boolean isLoss(Rule rule) {
    return rule.harm().isPresent() || rule.looksFor(Role.RECIPIENT, Relation.SUBJECT);
  }

  private static boolean isFightWith(Draft draft) {
    return !draft.match().isVerb()
        && draft.match().isMutual()
        && draft.actors().isEmpty()
        && !draft.recipients().isEmpty();
  }

  /** Forces tell of gunmen they killed, gunmen of soldiers. */
  private Optional<Filled<ActorMention>> reported(Happening happening) {
    List<Filled<ActorMention>> victims = happening.recipients();
    if (victims.isEmpty()) {
      return Optional.empty();
    }
    return reporter(happening)
        .filter(reporter -> areOpposed(reporter.value(), victims.get(0).value()))
        .filter(reporter -> isForce(reporter.value()) || tellsOfVictims(happening))
        .filter(reporter -> participants.compare(List.of(reporter), victims) <= 0);
  }

  private Optional<Filled<ActorMention>> reporter(Happening happening) {
    return happening
        .attribution()
        .map(source -> context.articleActors().resolve(source.span()))
        .flatMap(this::body)
        .map(reporter -> new Filled<>(reporter, "who reports it of the other side"));
  }

  /** Whom a spokesman speaks for: named with him, or with the last spokesman who is. */
  private Optional<ActorMention> body(ActorMention reporter) {
    if (!isSpokesman(reporter)) {
      return Optional.of(reporter);
    }
    return bodyWithin(reporter)
        .or(
            () ->
                context.actors().stream()
                    .filter(actor -> actor.words().end() <= reporter.words().start())
                    .filter(this::isSpokesman)
                    .flatMap(other -> bodyWithin(other).stream())
                    .reduce((first, next) -> next));
  }

  private boolean isSpokesman(ActorMention actor) {
    return !actor.words().isEmpty()
        && context.syntax().keys().matches(actor.words().start(), spokesmen);
  }

  /** "The spokesman of / the army": the shortest end of the phrase that the lexicon knows. */
  private Optional<ActorMention> bodyWithin(ActorMention spokesman) {
    WordSpan words = spokesman.words();
    return IntStream.iterate(words.end() - 1, i -> i > words.start(), i -> i - 1)
        .mapToObj(i -> new WordSpan(i, words.end()))
        .map(end -> context.articleActors().resolve(context.text().charsOfStem(end)))
        .filter(body -> body.actorId().isPresent())
        .findFirst();
  }

  /** Gunmen also tell of attacks that are not theirs. */
  private static boolean tellsOfVictims(Happening happening) {
    return happening.drafts().stream().anyMatch(draft -> draft.match().rule().harm().isPresent());
  }

  private static boolean isForce(ActorMention actor) {
    return FORCES.contains(actor.role());
  }

  private static boolean areOpposed(ActorMention reporter, ActorMention victim) {
    return isForce(reporter)
        ? victim.role() == ActorRole.REB
        : reporter.role() == ActorRole.REB && FORCES.contains(victim.role());
  }
}
