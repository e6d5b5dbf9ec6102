package org.waqai.text;

import org.waqai.schemas.Article;
import org.waqai.schemas.Span;

/** An article's body, {@code title + "\n" + text} as received, addressed by code points. */
public final class Body {
  private final String raw;
  private final int codePoints;
  // Null while every code point is one UTF-16 unit, which is nearly always: offsets then agree.
  private final int[] unitOffsets;

  private Body(String raw) {
    this.raw = raw;
    this.codePoints = raw.codePointCount(0, raw.length());
    this.unitOffsets = codePoints == raw.length() ? null : unitOffsets(raw, codePoints);
  }

  public static Body of(Article article) {
    return new Body(article.getTitle() + "\n" + article.getText());
  }

  public static Body of(String raw) {
    return new Body(raw);
  }

  public String raw() {
    return raw;
  }

  /** Length in code points. */
  public int length() {
    return codePoints;
  }

  /** The body from {@code start} to {@code end}, both in code points. */
  public String slice(int start, int end) {
    return raw.substring(unitOffset(start), unitOffset(end));
  }

  /** The record for the range from {@code start} to {@code end}, both in code points. */
  public Span span(int start, int end) {
    return new Span(start, end, slice(start, end));
  }

  private int unitOffset(int codePoint) {
    return unitOffsets == null ? codePoint : unitOffsets[codePoint];
  }

  private static int[] unitOffsets(String raw, int codePoints) {
    int[] offsets = new int[codePoints + 1];
    int unit = 0;
    for (int i = 0; i < codePoints; i++) {
      offsets[i] = unit;
      unit += Character.charCount(raw.codePointAt(unit));
    }
    offsets[codePoints] = unit;
    return offsets;
  }
}
