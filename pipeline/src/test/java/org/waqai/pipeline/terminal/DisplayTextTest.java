package org.waqai.pipeline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
  // Would clear the screen and set the title of a terminal; the second begins with a C1 control.
  private static final String HOSTILE = "a\u001b[2J\u009d0;b\u0007\r\u007f";
  private static final String SHOWN = "a\ufffd[2J\ufffd0;b\ufffd\ufffd\ufffd";

  @Test
  void leavesNothingThatATerminalObeys() {
    assertEquals(SHOWN, DisplayText.isolate(HOSTILE));
    assertEquals(
        "\u2068\u062d\u0644\u0628\ufffd\u2069", DisplayText.isolate("\u062d\u0644\u0628\u001b"));
  }

  @Test
  void keepsLineBreaksAndJoiners() {
    assertEquals("a\nb\u200cc", DisplayText.printable("a\nb\u200cc"));
  }

  @Test
  void coloursAreTheOnlyControlsOfAPalette() {
    for (Palette palette : Palette.values()) {
      for (String painted :
          List.of(
              palette.heading(HOSTILE),
              palette.aside(HOSTILE),
              palette.quote(HOSTILE),
              palette.meaning(HOSTILE))) {
        String uncoloured = painted.replaceAll("^\u001b\\[\\d+m|\u001b\\[0m$", "");
        assertEquals(SHOWN, uncoloured);
      }
    }
  }

  @Test
  void cellsOfATableLineUpAllTheSame() {
    List<String> lines = new Table(9, 3).add("x\u001by", "1").add("xyz", "2").lines();

    assertEquals(List.of("x\ufffdy  1", "xyz  2"), lines);
  }
}
