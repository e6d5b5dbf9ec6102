package org.waqai.text;

import java.util.Arrays;

/**
 * Where each UTF-16 unit of a normalised string came from: a range of code points of the raw
 * string. Ranges never go backwards; raw code points that left nothing behind lie between them.
 */
public final class Alignment {
  private final int[] starts;
  private final int[] ends;

  private Alignment(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Length of the normalised string in UTF-16 units. */
  public int length() {
    return starts.length;
  }

  /** Raw code-point offset at which the normalised unit's source begins. */
  public int rawStart(int unit) {
    return starts[unit];
  }

  /** Raw code-point offset at which the normalised unit's source ends. */
  public int rawEnd(int unit) {
    return ends[unit];
  }

  /** Collects an alignment while the normalised string is built, unit by unit. */
  public static final class Builder {
    private int[] starts;
    private int[] ends;
    private int length;

    public Builder(int expectedLength) {
      starts = new int[Math.max(16, expectedLength)];
      ends = new int[starts.length];
    }

    /**
     * The next normalised unit came from the raw code points {@code rawStart} to {@code rawEnd}.
     */
    public Builder add(int rawStart, int rawEnd) {
      if (length == starts.length) {
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      starts[length] = rawStart;
      ends[length] = rawEnd;
      length++;
      return this;
    }

    public int length() {
      return length;
    }

    public Alignment build() {
      return new Alignment(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
