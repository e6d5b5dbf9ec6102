package org.waqai.pipeline.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows in columns that line up. Each cell is isolated from its neighbours' direction, so that
 * Arabic in one does not reorder the line; cells that are too wide are cut.
 */
public final class Table {
  private static final String GAP = "  ";

  private final int[] limits;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table whose columns are at most so many cells of the terminal wide. */
  public Table(int... limits) {
    this.limits = limits.clone();
  }

  public Table add(String... cells) {
    rows.add(Stream.of(cells).map(DisplayText::printable).toList());
    return this;
  }

  public List<String> lines() {
    int[] widths = new int[limits.length];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(limits[i], DisplayText.width(row.get(i))));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    String[] cells = new String[widths.length];
    for (int i = 0; i < widths.length; i++) {
      String cell = DisplayText.cut(row.get(i), widths[i]);
      cells[i] = DisplayText.isolate(cell) + " ".repeat(widths[i] - DisplayText.width(cell));
    }
    return String.join(GAP, Arrays.asList(cells)).stripTrailing();
  }
}
