package org.waqai.text;

/**
 * A half-open range of word indices in an {@link AnnotatedText}.
 *
 * @param start index of the first word
 * @param end index after the last word, at least {@code start}
 */
public record WordSpan(int start, int end) {

  public WordSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int word) {
    return start <= word && word < end;
  }

  public boolean contains(WordSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(WordSpan other) {
    return start < other.end && other.start < end;
  }

  /** The smallest range that covers both. */
  public WordSpan cover(WordSpan other) {
    return new WordSpan(Math.min(start, other.start), Math.max(end, other.end));
  }
}
