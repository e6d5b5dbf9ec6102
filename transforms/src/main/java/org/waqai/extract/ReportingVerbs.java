package org.waqai.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.VerbFrame;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;

/**
 * Knows verbs of reporting and who speaks by them: "X said", "Reuters quoted X", "what X said".
 * Verbs are given by the index of their chunk in the sentence.
 */
final class ReportingVerbs {
  /** How many words after a reporting verb its object stands. */
  private static final int CLAIM_REACH = 7;

  private static final String FROM = "\u0639\u0646"; // 'an

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;
  private final SourceNames names;

  ReportingVerbs(ArticleContext context, Grammar grammar, SourceNames names) {
    this.text = context.text();
    this.keys = context.syntax().keys();
    this.grammar = grammar;
    this.names = names;
  }

  /** Whether the chunk is a verb by which somebody reports, rather than claims, what was done. */
  boolean isReporting(SentenceSyntax syntax, int chunk) {
    return syntax.chunks().get(chunk).is(Kind.VERB)
        && is(word(syntax, chunk), WordClass.REPORTING_VERBS)
        && !isClaim(syntax, word(syntax, chunk));
  }

  /** "Announced its responsibility for": says who did it, not who reports it. */
  private boolean isClaim(SentenceSyntax syntax, int verb) {
    return IntStream.range(verb, Math.min(syntax.sentence().end(), verb + CLAIM_REACH))
        .takeWhile(word -> !syntax.chunks().get(syntax.chunkOf(word)).is(Kind.OPENER))
        .anyMatch(word -> is(word, WordClass.CLAIMS));
  }

  /** Whom the verb quotes, else its subject. */
  Optional<CharSpan> speaker(SentenceSyntax syntax, int verb) {
    return quoted(syntax, verb).or(() -> subject(syntax, verb));
  }

  /** As {@link #speaker}, but after "what" the verb comes before its subject. */
  Optional<CharSpan> speakerAfterWhat(SentenceSyntax syntax, int verb) {
    return quoted(syntax, verb).or(() -> teller(syntax, verb));
  }

  /** Who told something, of a verb that describes it: "a count that / X made". */
  Optional<CharSpan> teller(SentenceSyntax syntax, int verb) {
    return next(syntax, verb).or(() -> subject(syntax, verb));
  }

  /** "Reuters quoted / from a spokesman": the one quoted. */
  private Optional<CharSpan> quoted(SentenceSyntax syntax, int verb) {
    int word = word(syntax, verb);
    return is(word, WordClass.QUOTING_VERBS)
        ? syntax.verb(word).complements().stream()
            .filter(found -> found.marker().equals(FROM) && !found.phrase().isEmpty())
            .findFirst()
            .flatMap(found -> names.actor(found.phrase()))
        : Optional.empty();
  }

  /** The first actor of the verb's subject, or whom a statement that is its subject is of. */
  private Optional<CharSpan> subject(SentenceSyntax syntax, int verb) {
    VerbFrame frame = syntax.verb(word(syntax, verb));
    return frame.passive()
        ? Optional.empty()
        : frame
            .subject()
            .filter(subject -> !subject.phrase().isEmpty())
            .flatMap(subject -> names.ofSubject(syntax, subject));
  }

  /** The noun phrase right after the verb. */
  private Optional<CharSpan> next(SentenceSyntax syntax, int verb) {
    return syntax.chunks().stream()
        .skip(verb + 1L)
        .dropWhile(chunk -> chunk.is(Kind.PREPOSITIONAL_PHRASE) && chunk.phrase().isEmpty())
        .findFirst()
        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
        .map(Chunk::phrase)
        .flatMap(
            phrase ->
                names.isStatement(phrase) ? Optional.of(text.chars(phrase)) : names.of(phrase));
  }

  /** "And added that": nothing stands between verb and content. */
  boolean leavesOutSubject(SentenceSyntax syntax, int verb) {
    if (verb + 1 >= syntax.chunks().size()) {
      return false;
    }
    Chunk next = syntax.chunks().get(verb + 1);
    return syntax.verb(word(syntax, verb)).subject().isEmpty()
        || next.is(Kind.OPENER)
        || next.is(Kind.STOP);
  }

  private static int word(SentenceSyntax syntax, int verb) {
    return syntax.chunks().get(verb).words().start();
  }

  private boolean is(int word, WordClass name) {
    return keys.matches(word, grammar.words(name));
  }
}
