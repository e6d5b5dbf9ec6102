package org.waqai.annotate;

/** An article that cannot be annotated; the message says why. */
public abstract sealed class UnannotatableArticleException extends Exception {

  private UnannotatableArticleException(String message) {
    super(message);
  }

  /** The article has no text. */
  public static final class EmptyText extends UnannotatableArticleException {
    EmptyText() {
      super("The article has no text.");
    }
  }

  /** What is given as one article is far longer than any. */
  public static final class TooManyWords extends UnannotatableArticleException {
    TooManyWords(int words, int most) {
      super(
          "The article has "
              + words
              + " words and marks, more than the "
              + most
              + " that are taken for one article; cut what it is made of into articles.");
    }
  }

  /** The article is in another script than Arabic. */
  public static final class NotArabic extends UnannotatableArticleException {
    NotArabic(long arabicLetters, long letters) {
      super(
          "The article is not Arabic: "
              + arabicLetters
              + " of its "
              + letters
              + " letters are of the Arabic script.");
    }
  }
}
