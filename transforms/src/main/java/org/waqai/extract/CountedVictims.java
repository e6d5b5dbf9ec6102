package org.waqai.extract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.number.Casualty;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.WordSpan;

/** Finds who they are whom a count of killed, wounded or captured counts: "ten / policemen". */
final class CountedVictims {
  private static final String WHY = "who is counted";

  private final ArticleContext context;
  private final ParticipantPhrases phrases;

  CountedVictims(ArticleContext context, ParticipantPhrases phrases) {
    this.context = context;
    this.phrases = phrases;
  }

  /** Those of the first of the counts whose words say who they are; their whole phrase. */
  List<Filled<ActorMention>> of(int sentence, Collection<Casualty> counts) {
    return counts.stream()
        .flatMap(count -> phrase(sentence, count).stream())
        .findFirst()
        .map(this::named)
        .orElse(List.of());
  }

  /** The words from the count, or what it counts, to the end of the chunk of what it counts. */
  private Optional<WordSpan> phrase(int sentence, Casualty casualty) {
    if (casualty.victims().isEmpty()) {
      return Optional.empty();
    }
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    WordSpan count = context.text().words(casualty.span());
    WordSpan counted = context.text().words(casualty.victims().get());
    Chunk chunk = syntax.chunks().get(syntax.chunkOf(counted.start()));
    WordSpan phrase =
        new WordSpan(
            Math.min(count.start(), counted.start()), Math.max(counted.end(), chunk.words().end()));
    return phrases.isMeasure(phrase) || phrases.isMeasure(counted)
        ? Optional.empty()
        : Optional.of(phrase);
  }

  private List<Filled<ActorMention>> named(WordSpan phrase) {
    List<ActorMention> named = context.actorsIn(phrase);
    List<ActorMention> victims = named.isEmpty() ? List.of(phrases.resolved(phrase)) : named;
    return victims.stream().map(victim -> new Filled<>(victim, WHY)).toList();
  }
}
