package org.waqai.extract;

import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/** Tells whether an act is named as one known: "the attack" points back to what was told. */
final class Definiteness {
  private final AnnotatedText text;

  Definiteness(AnnotatedText text) {
    this.text = text;
  }

  /** Whether the act itself, its weapon, target and outcome aside, is named as one known. */
  boolean pointsBack(Happening happening) {
    return pointsBack(
        happening.drafts().stream()
            .filter(draft -> !draft.match().rule().dependent())
            .findFirst()
            .orElse(happening.first()));
  }

  /** "An attack", by a noun: one not told of before. */
  boolean isNew(Happening happening) {
    Draft first = happening.first();
    return !first.match().isVerb()
        && !first.match().rule().dependent()
        && !text.word(first.match().head()).stemTag().startsWith("DT")
        && text.word(first.match().head()).enclitics().isEmpty();
  }

  /** "The attack", "this attack", "their attack". */
  private boolean pointsBack(Draft draft) {
    if (draft.match().isVerb()) {
      return false;
    }
    Word head = text.word(draft.match().head());
    return head.stemTag().startsWith("DT");
  }
}
