package org.waqai.annotate.segment.decoder;

import java.util.List;

/**
 * Makes segments of a word's labels and puts back the letters that attaching a clitic has changed,
 * as CoreNLP's {@code IOBUtils} does.
 */
final class SegmentReader {
  private static final char ALEF = '\u0627';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char TEH = '\u062A';
  private static final char LAM = '\u0644';
  private static final char HEH = '\u0647';
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char YEH = '\u064A';

  private static final Label[] LABELS = Label.values();

  private SegmentReader() {}

  /**
   * Adds the word's segments.
   *
   * @param labels of the word's units, from {@code first} on
   * @param offset at which the word's own offsets start
   */
  static void addSegments(Word word, byte[] labels, int first, int offset, List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      Label label = LABELS[labels[first + i]];
      if (i > 0 && opensSegment(word.unit(i), label, LABELS[labels[first + i - 1]])) {
        segments.add(segment(word, text, start, i, offset));
        text.setLength(0);
        start = i;
      }
      append(word.unit(i).text(), label, text);
    }
    segments.add(segment(word, text, start, word.length(), offset));
  }

  private static Segment segment(Word word, StringBuilder text, int first, int end, int offset) {
    return new Segment(
        text.toString().trim(), offset + word.start(first), offset + word.end(end - 1));
  }

  private static boolean opensSegment(Unit unit, Label label, Label before) {
    return switch (label) {
      case BEGIN -> before != Label.BOUNDARY && before != Label.UNSEGMENTED;
      case BOUNDARY, UNSEGMENTED -> true;
      case REWRITE -> unit.text().charAt(0) == LAM;
      default -> false;
    };
  }

  private static void append(String unit, Label label, StringBuilder text) {
    if (label != Label.REWRITE || unit.length() > 1) {
      text.append(unit);
      return;
    }
    switch (unit.charAt(0)) {
      case TEH, HEH -> text.append(TEH_MARBUTA);
      case LAM -> text.append(ALEF).append(LAM);
      case YEH, ALEF -> text.append(ALEF_MAKSURA);
      case ALEF_MAKSURA -> text.append(YEH);
      default -> text.append(unit);
    }
  }
}
