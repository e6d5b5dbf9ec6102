package org.waqai.text;

/**
 * A half-open range of UTF-16 offsets in one normalised string.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last UTF-16 unit, at least {@code start}
 */
public record CharSpan(int start, int end) implements Comparable<CharSpan> {

  public CharSpan {
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

  public boolean contains(CharSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(CharSpan other) {
    return start < other.end && other.start < end;
  }

  /** The same range in a string that begins {@code by} units earlier. */
  public CharSpan shift(int by) {
    return new CharSpan(start + by, end + by);
  }

  /** The smallest range that covers both. */
  public CharSpan cover(CharSpan other) {
    return new CharSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(CharSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
