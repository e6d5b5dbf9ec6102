package org.waqai.annotate.segment.decoder;

/**
 * A clitic, or what is left of a word without its clitics.
 *
 * @param text as the segmenter rewrites it
 * @param start offset in UTF-16 units in the line
 * @param end offset after it
 */
public record Segment(String text, int start, int end) {

  /** The same further on in a line. */
  Segment shifted(int offset) {
    return offset == 0 ? this : new Segment(text, start + offset, end + offset);
  }
}
