package org.waqai.pipeline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void linesUpColumnsAndCutsWideCells() {
    List<String> lines = new Table(5, 10).add("A", "B").add("long cell", "x").lines();

    assertEquals(List.of("A      B", "long…  x"), lines);
  }

  @Test
  void keepsArabicFromReorderingItsLine() {
    List<String> lines = new Table(10, 10).add("حلب", "1").add("Aleppo", "2").lines();

    assertEquals(List.of("\u2068حلب\u2069     1", "Aleppo  2"), lines);
  }

  @Test
  void closesWhatItCutsOff() {
    assertEquals("\u2068حل\u2069…", DisplayText.cut(DisplayText.isolate("حلبية"), 3));
  }

  @Test
  void givesMarksAndControlsNoWidth() {
    assertEquals(3, DisplayText.width("حَلَب"));
    assertEquals(3, DisplayText.width("\u2068حلب\u2069"));
  }
}
