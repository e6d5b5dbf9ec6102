package org.waqai.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.Clitics;
import org.waqai.text.WordSpan;

/**
 * Finds whose a position, base or vehicle is: "positions of X" struck are X struck. Only owners
 * that the lexicon knows count; "Syrian targets" and "the base of Y" stay what they are.
 */
final class Owners {
  private static final String OF = "\u0644"; // li-

  private final ArticleContext context;
  private final Set<String> targets;
  private final Set<String> holdings;
  private final Set<String> belonging;

  Owners(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.targets = grammar.words(WordClass.TARGETS);
    this.holdings = grammar.words(WordClass.HOLDINGS);
    this.belonging = grammar.words(WordClass.BELONGING_WORDS);
  }

  /** The owner that the phrase, or what belongs to it after it, names; empty for other phrases. */
  Optional<ActorMention> of(WordSpan phrase) {
    return isThing(phrase) ? within(phrase).or(() -> after(phrase)) : Optional.empty();
  }

  /** The owner, or an actor of no lexicon after it: "reinforcements / of the resistance". */
  Optional<ActorMention> holder(WordSpan phrase) {
    return isThing(phrase) ? of(phrase).or(() -> namedAfter(phrase)) : Optional.empty();
  }

  private Optional<ActorMention> namedAfter(WordSpan phrase) {
    SentenceSyntax syntax = context.syntax().around(phrase.start());
    int next = syntax.chunkOf(phrase.end() - 1) + 1;
    return next < syntax.chunks().size()
            && syntax.chunks().get(next).marker().equals(OF)
            && !syntax.chunks().get(next).phrase().isEmpty()
        ? context.actorsIn(syntax.chunks().get(next).phrase()).stream().findFirst()
        : Optional.empty();
  }

  /** Whether the phrase is of a position, vehicle or the like rather than of people. */
  boolean isThing(WordSpan phrase) {
    WordKeys keys = context.syntax().keys();
    return !phrase.isEmpty()
        && (keys.matches(phrase.start(), targets) || keys.matches(phrase.start(), holdings));
  }

  /** The owner in the construct: "the headquarters / of the party". */
  private Optional<ActorMention> within(WordSpan phrase) {
    for (int i = phrase.start() + 1; i < phrase.end(); i++) {
      if (Tags.isConjoined(context.text().word(i))) {
        return Optional.empty();
      }
      if (hasOwnerAfter(i, phrase.end())) {
        continue;
      }
      if (!Tags.isAdjective(context.text().word(i))) {
        Optional<ActorMention> owner = known(new WordSpan(i, phrase.end()));
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  /** "Belonging to X", "checks of X": the owner is what li- stands before. */
  private boolean hasOwnerAfter(int word, int end) {
    return IntStream.range(word + 1, end)
        .anyMatch(i -> Tags.hasProclitic(context.text().word(i), OF));
  }

  /** "A post / of X", "depots / belonging / to X". */
  private Optional<ActorMention> after(WordSpan phrase) {
    SentenceSyntax syntax = context.syntax().around(phrase.start());
    int next = syntax.chunkOf(phrase.end() - 1) + 1;
    while (next < syntax.chunks().size() && isBelonging(syntax.chunks().get(next))) {
      next++;
    }
    return next < syntax.chunks().size()
        ? Optional.of(syntax.chunks().get(next))
            .filter(chunk -> chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE))
            .filter(chunk -> chunk.marker().equals(OF) && !chunk.phrase().isEmpty())
            .flatMap(chunk -> known(chunk.phrase()))
            .map(owner -> withThing(phrase, owner))
        : Optional.empty();
  }

  /** Where the article is one with the preposition the owner's words do not stand by themselves. */
  private ActorMention withThing(WordSpan thing, ActorMention owner) {
    AnnotatedText text = context.text();
    if (!owner.span().of(text.text()).startsWith(Clitics.LI_WITH_ARTICLE)) {
      return owner;
    }
    CharSpan span = new CharSpan(text.charsOfStem(thing).start(), owner.span().end());
    return owner.at(text.words(span), span);
  }

  private boolean isBelonging(Chunk chunk) {
    return context.syntax().keys().matches(chunk.words().start(), belonging);
  }

  private Optional<ActorMention> known(WordSpan phrase) {
    return Optional.of(context.articleActors().resolve(context.text().charsOfStem(phrase)))
        .filter(actor -> actor.actorId().isPresent());
  }
}
