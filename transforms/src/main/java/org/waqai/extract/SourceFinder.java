package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.VerbFrame;
import org.waqai.syntax.WordKeys;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/** Finds who reports what a sentence says: subjects of reporting verbs, "according to" phrases. */
final class SourceFinder {
  private final ArticleContext context;
  private final WordKeys keys;
  private final Grammar grammar;

  SourceFinder(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.keys = context.syntax().keys();
    this.grammar = grammar;
  }

  Optional<CharSpan> source(int sentence) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    Optional<WordSpan> phrase = afterSourcePhrase(syntax);
    return phrase.or(() -> reporter(syntax)).map(this::mention);
  }

  private Optional<WordSpan> reporter(SentenceSyntax syntax) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk.is(Chunk.Kind.VERB)
          && keys.matches(chunk.words().start(), grammar.words(WordClass.REPORTING_VERBS))) {
        VerbFrame frame = syntax.verb(chunk.words().start());
        Optional<WordSpan> subject =
            frame.subject().map(Chunk::phrase).filter(phrase -> !phrase.isEmpty());
        if (subject.isPresent() && !frame.passive()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<WordSpan> afterSourcePhrase(SentenceSyntax syntax) {
    WordSpan sentence = syntax.sentence();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      for (List<Set<String>> words : grammar.phrases(WordClass.SOURCE_PHRASES)) {
        if (!keys.matches(i, sentence.end(), words) || i + words.size() >= sentence.end()) {
          continue;
        }
        int start = i + words.size();
        Chunk chunk = syntax.chunks().get(syntax.chunkOf(start));
        if (chunk.words().end() > start
            && (chunk.is(Chunk.Kind.NOUN_PHRASE) || chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE))) {
          return Optional.of(
              new WordSpan(Math.max(start, chunk.phrase().start()), chunk.words().end()));
        }
      }
    }
    return Optional.empty();
  }

  private CharSpan mention(WordSpan phrase) {
    List<ActorMention> actors = context.actorsIn(phrase);
    return actors.isEmpty() ? context.text().chars(phrase) : actors.get(0).span();
  }
}
