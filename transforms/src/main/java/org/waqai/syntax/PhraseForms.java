package org.waqai.syntax;

import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** What articles, pronouns and endings say of a phrase: whether it is definite, and its case. */
final class PhraseForms {
  private final AnnotatedText text;

  PhraseForms(AnnotatedText text) {
    this.text = text;
  }

  boolean isIndefinite(Chunk chunk) {
    WordSpan phrase = chunk.phrase();
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Word word = text.word(i);
      if (Tags.hasArticle(word) || Tags.isProperName(word) || !word.enclitics().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the noun that opens the phrase has the ending of an object. */
  boolean isAccusative(Chunk chunk) {
    WordSpan phrase = chunk.phrase();
    Word word = text.word(phrase.start());
    if (phrase.length() > 1) {
      Word next = text.word(phrase.start() + 1);
      if (Tags.isNominal(next) && !Tags.isAdjective(next)) {
        return false; // a dual annexed to a noun ends so too: "the two ministers of"
      }
    }
    return word.form().length() > 3
        && CaseEndings.isAccusative(word.form())
        && !Tags.isProperName(word)
        && !Tags.hasArticle(word);
  }

  /** Whether its noun is a plural of men with the ending of an object. */
  boolean isOblique(Chunk chunk) {
    return Tags.isObliquePlural(text.word(chunk.phrase().start()));
  }

  /** Whether its noun is a plural of men with the ending of a subject. */
  boolean isNominative(Chunk chunk) {
    return CaseEndings.isNominativePlural(text.word(chunk.phrase().start()));
  }

  boolean isPlural(Chunk chunk) {
    return !chunk.phrase().isEmpty() && Tags.isPlural(text.word(chunk.phrase().start()));
  }
}
