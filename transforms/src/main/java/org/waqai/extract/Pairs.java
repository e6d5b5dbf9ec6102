package org.waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Tags;

/**
 * Who "the two sides", "the two countries" or "the two ministers" are: the two of the act told
 * nearest to them that has one on each side.
 */
final class Pairs {
  private static final String WHY = "the two sides of the act told nearest to it";

  private final ArticleContext context;
  private final Set<String> pairs;

  Pairs(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.pairs = grammar.words(WordClass.PAIRS);
  }

  /** Names the two in place of what stands for them. */
  void carryOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      if (arePair(happening.actors())) {
        nearest(happening, happenings).ifPresent(sides -> act(happening, sides));
      } else if (arePair(happening.recipients())) {
        nearest(happening, happenings)
            .ifPresent(sides -> happening.inheritRecipients(Filled.because(WHY, both(sides))));
      }
    }
  }

  private static void act(Happening happening, Happening sides) {
    if (Sides.TOGETHER.contains(happening.type())) {
      List<Filled<ActorMention>> recipients = sides.recipients();
      happening.replaceActors(Filled.because(WHY, sides.actors()));
      happening.inheritRecipients(Filled.because(WHY, recipients));
    } else {
      happening.replaceActors(Filled.because(WHY, both(sides)));
    }
  }

  private static List<Filled<ActorMention>> both(Happening sides) {
    return Stream.concat(sides.actors().stream(), sides.recipients().stream()).toList();
  }

  private Optional<Happening> nearest(Happening happening, List<Happening> happenings) {
    int word = happening.first().match().head();
    return happenings.stream()
        .filter(other -> other != happening)
        .filter(other -> !other.actors().isEmpty() && !other.recipients().isEmpty())
        .filter(other -> !arePair(other.actors()) && !arePair(other.recipients()))
        .filter(other -> !Sides.areThings(other.recipients()))
        .min(Comparator.comparingInt(other -> Math.abs(other.first().match().head() - word)));
  }

  private boolean arePair(List<Filled<ActorMention>> participants) {
    if (participants.size() != 1) {
      return false;
    }
    int word = participants.get(0).value().words().start();
    return participants.get(0).value().words().length() == 1
        && Tags.hasArticle(context.text().word(word))
        && context.syntax().keys().matches(word, pairs);
  }
}
