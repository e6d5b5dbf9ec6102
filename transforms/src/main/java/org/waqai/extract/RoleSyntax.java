package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.VerbFrame;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** What all who look for roles ask of an article's syntax. */
final class RoleSyntax {
  private final AnnotatedText text;
  private final ArticleSyntax syntax;
  private final WordKeys keys;
  private final Grammar grammar;
  private final Antecedents antecedents;

  RoleSyntax(ArticleContext context, Grammar grammar) {
    this.text = context.text();
    this.syntax = context.syntax();
    this.keys = syntax.keys();
    this.grammar = grammar;
    this.antecedents = new Antecedents(context);
  }

  AnnotatedText text() {
    return text;
  }

  ArticleSyntax article() {
    return syntax;
  }

  WordKeys keys() {
    return keys;
  }

  Grammar grammar() {
    return grammar;
  }

  SentenceSyntax sentence(int index) {
    return syntax.sentence(index);
  }

  SentenceSyntax around(int word) {
    return syntax.around(word);
  }

  String form(int word) {
    return text.word(word).form();
  }

  boolean is(int word, WordClass name) {
    return keys.matches(word, grammar.words(name));
  }

  boolean is(VerbFrame frame, WordClass name) {
    return is(frame.verb(), name);
  }

  /** "No group claimed the attack": the verb's subject did not do it. */
  boolean isNegated(VerbFrame frame) {
    WordSpan sentence = text.sentences().get(text.sentenceOf(frame.verb()));
    return frame.verb() > sentence.start() && is(frame.verb() - 1, WordClass.NEGATIONS);
  }

  /** What the pronoun written together with a word stands for. */
  void pronoun(int sentence, int word, List<Found> found) {
    antecedents
        .of(sentence, word)
        .ifPresent(phrase -> found.add(new Found(phrase, "pronoun of " + form(word))));
  }

  /** The subject of a verb, or those it may share with verbs before where it has none. */
  void subject(VerbFrame verb, List<Found> found) {
    String why = "subject of " + form(verb.verb());
    if (verb.subject().isPresent()) {
      add(verb.subject(), why, found);
      return;
    }
    for (Chunk earlier : around(verb.verb()).subjectsOfVerbsBefore(verb.verb())) {
      add(Optional.of(earlier), why, found);
    }
  }

  static void add(Optional<Chunk> chunk, String why, List<Found> found) {
    chunk
        .filter(present -> !present.phrase().isEmpty())
        .ifPresent(present -> found.add(new Found(present.phrase(), why)));
  }
}
