package org.waqai.pipeline.terminal;

/** Colours for a terminal, none elsewhere; control characters of the text itself do not pass. */
public enum Palette {
  PLAIN(false),
  COLOURED(true);

  private static final String RESET = "\u001b[0m";

  private final boolean coloured;

  Palette(boolean coloured) {
    this.coloured = coloured;
  }

  public static Palette of(Console console) {
    return console.outIsTerminal() && System.getenv("NO_COLOR") == null ? COLOURED : PLAIN;
  }

  public String heading(String text) {
    return painted("\u001b[1m", text);
  }

  public String aside(String text) {
    return painted("\u001b[2m", text);
  }

  /** Words of the article. */
  public String quote(String text) {
    return painted("\u001b[33m", DisplayText.isolate(text));
  }

  /** What the words were taken to mean. */
  public String meaning(String text) {
    return painted("\u001b[36m", DisplayText.isolate(text));
  }

  private String painted(String colour, String text) {
    String shown = DisplayText.printable(text);
    return coloured ? colour + shown + RESET : shown;
  }
}
