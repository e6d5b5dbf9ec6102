package org.waqai.pipeline.terminal;

import java.text.Bidi;

/** Text as a terminal shows it. */
public final class DisplayText {
  // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: a terminal without them shows nothing.
  private static final String ISOLATE = "\u2068";
  private static final String END_ISOLATE = "\u2069";
  private static final String ELLIPSIS = "…";
  private static final char REPLACEMENT = '\ufffd';

  private DisplayText() {}

  /** How many cells the text takes: one a character, none for marks and controls. */
  public static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  /**
   * The text without what a terminal would obey: control characters but line breaks become U+FFFD.
   */
  public static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars()
        .map(c -> Character.isISOControl(c) && c != '\n' ? REPLACEMENT : c)
        .forEach(c -> shown.append((char) c));
    return shown.toString();
  }

  /** The text on one line, cut to so many cells. */
  static String cut(String text, int cells) {
    String line = text.replaceAll("\\s+", " ");
    if (width(line) <= cells) {
      return line;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : line.codePoints().toArray()) {
      if (used + width(c) > cells - 1) {
        break;
      }
      kept.appendCodePoint(c);
      used += width(c);
    }
    return kept + END_ISOLATE.repeat(openIsolates(kept)) + ELLIPSIS;
  }

  private static int openIsolates(CharSequence text) {
    return (int)
        (text.chars().filter(c -> c == ISOLATE.charAt(0)).count()
            - text.chars().filter(c -> c == END_ISOLATE.charAt(0)).count());
  }

  /** The text printable, and so that its direction does not reorder what stands around it. */
  public static String isolate(String text) {
    String shown = printable(text);
    return Bidi.requiresBidi(shown.toCharArray(), 0, shown.length())
        ? ISOLATE + shown + END_ISOLATE
        : shown;
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> 1;
    };
  }
}
