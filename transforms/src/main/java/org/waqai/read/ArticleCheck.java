package org.waqai.read;

import java.time.LocalDate;
import org.waqai.schemas.Article;

/** What every reader asks of an article before handing it on. */
final class ArticleCheck {
  /** Later days end beyond what Avro can store, where they would become others unnoticed. */
  private static final int LAST_YEAR = 9999;

  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

  private ArticleCheck() {}

  /**
   * The article, with an id from its content if it has none.
   *
   * @throws UnreadableException when it has no text, or a date that no article can have
   */
  static Article usable(Article article) throws UnreadableException {
    if (article.getText().isBlank()) {
      throw new UnreadableException(
          UnreadableException.Kind.EMPTY_TEXT, "the article has no text; there is nothing to read");
    }
    LocalDate date = article.getPublishedOn();
    if (date != null && (date.getYear() < 1 || date.getYear() > LAST_YEAR)) {
      throw new UnreadableException(
          UnreadableException.Kind.BAD_DATE,
          "date \"%s\" is not within the years 1 to %d; correct it or leave it out"
              .formatted(date, LAST_YEAR));
    }
    if (article.getId().isBlank()) {
      article.setId(ContentId.of(article));
    }
    return article;
  }

  /**
   * The string with every lone surrogate as U+FFFD. JSON escapes can write half a character, which
   * no encoding can store; the replacement is one code point too, so that offsets stay.
   */
  static String withoutLoneSurrogates(String string) {
    StringBuilder repaired = null;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < string.length()
              && Character.isLowSurrogate(string.charAt(i + 1));
      if (paired) {
        i++;
      } else {
        repaired = repaired == null ? new StringBuilder(string) : repaired;
        repaired.setCharAt(i, REPLACEMENT_CHARACTER);
      }
    }
    return repaired == null ? string : repaired.toString();
  }
}
