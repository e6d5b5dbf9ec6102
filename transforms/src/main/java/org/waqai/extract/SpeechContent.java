package org.waqai.extract;

import java.util.List;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/**
 * Tells which triggers only say what a threat, demand or accusation is about. Such content follows
 * the other trigger in its clause and has neither place nor time of its own.
 */
final class SpeechContent {
  /** How many chunks after a word of speech its content may begin. */
  private static final int REACH = 7;

  private final AnnotatedText text;
  private final ArticleContext context;
  private final Set<String> demandOpeners;
  private final Set<String> afters;

  SpeechContent(ArticleContext context, Grammar grammar) {
    this.text = context.text();
    this.context = context;
    this.demandOpeners = grammar.words(WordClass.DEMAND_OPENERS);
    this.afters = grammar.words(WordClass.AFTERS);
  }

  /**
   * Whether the trigger is content of another. A participle ("condemned, demanding") goes with the
   * subject, not with what is said.
   */
  boolean holds(TriggerMatch match, List<TriggerMatch> ofSentence) {
    return !match.rule().indefinite()
        && (isOfDemand(match) || ofSentence.stream().anyMatch(other -> isContentOf(other, match)));
  }

  /** "On condition that / they withdraw": demanded, not done. */
  private boolean isOfDemand(TriggerMatch match) {
    WordSpan sentence = text.sentences().get(match.sentence());
    for (int word = match.head() - 1; word >= sentence.start(); word--) {
      if (context.syntax().keys().matches(word, demandOpeners)) {
        return isInComplement(word, match);
      }
    }
    return false;
  }

  private boolean isContentOf(TriggerMatch speech, TriggerMatch match) {
    return speech.rule().absorbs()
        && speech.head() < match.head()
        && !isAnswered(speech, match)
        && !isBefore(match)
        && !speech.words().contains(match.head())
        && isInComplement(speech.head(), match);
  }

  /** What is refused or denied was said before, by another: "rejected Kiev's accusations". */
  private static boolean isAnswered(TriggerMatch speech, TriggerMatch match) {
    return speech.rule().type() == EventType.REJECT && match.rule().verbal() && !match.isVerb();
  }

  /** "Threatened X / after an attack": what came first is no content of what was said. */
  private boolean isBefore(TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    String marker = syntax.chunks().get(syntax.chunkOf(match.head())).marker();
    return !match.isVerb() && afters.contains(marker);
  }

  /** Whether what the word of speech governs goes as far as the trigger. */
  private boolean isInComplement(int speech, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int from = syntax.chunkOf(speech);
    int to = syntax.chunkOf(match.head());
    boolean opened = false;
    for (int i = from; i <= to; i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk.is(Chunk.Kind.STOP)
          || (i > from && chunk.is(Chunk.Kind.RELATIVE))
          || (chunk.is(Chunk.Kind.COMMA) && !opened)) {
        return false;
      }
      if (i > from && chunk.is(Chunk.Kind.VERB) && !opened && leavesContent(syntax, chunk)) {
        return false;
      }
      opened |= chunk.is(Chunk.Kind.OPENER);
    }
    return opened || to - from <= REACH;
  }

  /** A verb joined to that of speech, or one in the past that describes who was spoken of. */
  private boolean leavesContent(SentenceSyntax syntax, Chunk verb) {
    int word = verb.words().start();
    return verb.conjoined() || (syntax.verb(word).relative() && Tags.isPast(text.word(word)));
  }
}
