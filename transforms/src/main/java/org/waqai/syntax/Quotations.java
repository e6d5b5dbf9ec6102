package org.waqai.syntax;

import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/** Quotation marks inside and around noun phrases: the group "X", the "Y" brigade. */
final class Quotations {
  private final AnnotatedText text;

  Quotations(AnnotatedText text) {
    this.text = text;
  }

  /** The word after a quotation mark here, unless none is left before {@code limit}. */
  int skip(int index, int limit) {
    return index + 1 < limit && isMark(text.word(index)) ? index + 1 : index;
  }

  /** The end of a phrase: one that opened a quotation takes its closing mark in. */
  int close(int start, int end, int limit) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      marks += isMark(text.word(i)) ? 1 : 0;
    }
    return marks % 2 == 1 && end < limit && isMark(text.word(end)) ? end + 1 : end;
  }

  static boolean isMark(Word word) {
    return switch (word.form()) {
      case "\"", "'", "\u00AB", "\u00BB", "\u201C", "\u201D", "\u2018", "\u2019" -> true;
      default -> false;
    };
  }
}
