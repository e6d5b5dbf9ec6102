package org.waqai.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Phrases;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * Finds the source that a sentence names after words such as "according to": a phrase, the subject
 * of "what X said", or whose the report is that is named there.
 */
final class SourcePhrases {
  private final AnnotatedText text;
  private final WordKeys keys;
  private final Phrases openers;
  private final Turns turns;
  private final SourceNames names;
  private final ReportingVerbs verbs;

  SourcePhrases(
      ArticleContext context,
      Grammar grammar,
      Turns turns,
      SourceNames names,
      ReportingVerbs verbs) {
    this.text = context.text();
    this.keys = context.syntax().keys();
    this.openers = grammar.phrases(WordClass.SOURCE_PHRASES);
    this.turns = turns;
    this.names = names;
    this.verbs = verbs;
  }

  /** The first source that the sentence names so. */
  Optional<CharSpan> source(SentenceSyntax syntax) {
    return first(syntax, starts(syntax));
  }

  /** The first that is of the act; one told before a new turn is not that of what follows it. */
  Optional<CharSpan> source(SentenceSyntax syntax, int act) {
    return first(
        syntax,
        starts(syntax)
            .filter(
                start ->
                    start > act
                        || !turns.isClauseBetween(
                            syntax, syntax.chunkOf(start), syntax.chunkOf(act))));
  }

  private Optional<CharSpan> first(SentenceSyntax syntax, IntStream starts) {
    return starts.boxed().flatMap(start -> named(syntax, start).stream()).findFirst();
  }

  /** The words right after "according to". */
  private IntStream starts(SentenceSyntax syntax) {
    WordSpan sentence = syntax.sentence();
    return IntStream.range(sentence.start(), sentence.end())
        .flatMap(i -> keys.at(i, sentence.end() - 1, openers).mapToInt(words -> i + words.size()));
  }

  /** The source named from this word on: a phrase, or the subject of "what X said". */
  private Optional<CharSpan> named(SentenceSyntax syntax, int start) {
    int first = syntax.chunkOf(start);
    boolean skips = isWhat(syntax.chunks().get(first)) && first + 1 < syntax.chunks().size();
    int at = skips ? first + 1 : first;
    Chunk chunk = syntax.chunks().get(at);
    if (verbs.isReporting(syntax, at) || (skips && chunk.is(Kind.VERB))) {
      return verbs.speakerAfterWhat(syntax, at);
    }
    if (chunk.phrase().isEmpty()) {
      return Optional.empty();
    }
    WordSpan phrase = new WordSpan(Math.max(start, chunk.phrase().start()), chunk.words().end());
    return names.isStatement(phrase)
        ? ofStatement(syntax, at, phrase)
        : names.of(phrase).or(() -> toldBy(syntax, at));
  }

  /** "According to / what X said". */
  private static boolean isWhat(Chunk chunk) {
    return chunk.phrase().isEmpty()
        && (chunk.is(Kind.OTHER) || chunk.is(Kind.PREPOSITIONAL_PHRASE));
  }

  /** "According to a report / that X issued, / of X": whose it is, else the report. */
  private Optional<CharSpan> ofStatement(SentenceSyntax syntax, int at, WordSpan phrase) {
    return toldBy(syntax, at)
        .or(() -> names.actor(phrase))
        .or(() -> names.owner(syntax, syntax.chunks().get(at)))
        .or(() -> Optional.of(text.chars(phrase)));
  }

  /** "According to a count / that X made": who made it. */
  private Optional<CharSpan> toldBy(SentenceSyntax syntax, int at) {
    int next = at + 1;
    return next < syntax.chunks().size() && syntax.chunks().get(next).is(Kind.VERB)
        ? verbs.teller(syntax, next)
        : Optional.empty();
  }
}
