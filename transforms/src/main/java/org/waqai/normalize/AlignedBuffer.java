package org.waqai.normalize;

import java.util.Arrays;
import org.waqai.text.Alignment;
import org.waqai.text.CharSpan;

/** A text under construction: UTF-16 units, each with the raw code points it came from. */
final class AlignedBuffer {
  private char[] units;
  private int[] rawStarts;
  private int[] rawEnds;
  private int length;

  AlignedBuffer(int expectedLength) {
    int capacity = Math.max(16, expectedLength);
    units = new char[capacity];
    rawStarts = new int[capacity];
    rawEnds = new int[capacity];
  }

  int length() {
    return length;
  }

  char unit(int at) {
    return units[at];
  }

  int rawStart(int at) {
    return rawStarts[at];
  }

  int rawEnd(int at) {
    return rawEnds[at];
  }

  void setUnit(int at, char unit) {
    units[at] = unit;
  }

  void append(char unit, int rawStart, int rawEnd) {
    if (length == units.length) {
      grow(length + 1);
    }
    units[length] = unit;
    rawStarts[length] = rawStart;
    rawEnds[length] = rawEnd;
    length++;
  }

  void append(AlignedBuffer source, int from, int to) {
    int count = to - from;
    if (length + count > units.length) {
      grow(length + count);
    }
    System.arraycopy(source.units, from, units, length, count);
    System.arraycopy(source.rawStarts, from, rawStarts, length, count);
    System.arraycopy(source.rawEnds, from, rawEnds, length, count);
    length += count;
  }

  /** Lets the last unit cover the raw code points up to {@code rawEnd} as well. */
  void extendLast(int rawEnd) {
    rawEnds[length - 1] = Math.max(rawEnds[length - 1], rawEnd);
  }

  String slice(int from, int to) {
    return new String(units, from, to - from);
  }

  /** The units that came from the raw code points {@code rawStart} to {@code rawEnd}. */
  CharSpan span(int rawStart, int rawEnd) {
    int start = firstFrom(rawStart);
    int end = start;
    while (end < length && rawStarts[end] < rawEnd) {
      end++;
    }
    return new CharSpan(start, end);
  }

  Alignment alignment() {
    Alignment.Builder builder = new Alignment.Builder(length);
    for (int i = 0; i < length; i++) {
      builder.add(rawStarts[i], rawEnds[i]);
    }
    return builder.build();
  }

  @Override
  public String toString() {
    return slice(0, length);
  }

  /** Index of the first unit whose source begins at {@code rawStart} or later. */
  private int firstFrom(int rawStart) {
    int found = Arrays.binarySearch(rawStarts, 0, length, rawStart);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && rawStarts[found - 1] == rawStart) {
      found--;
    }
    return found;
  }

  private void grow(int needed) {
    int capacity = Math.max(needed, units.length * 2);
    units = Arrays.copyOf(units, capacity);
    rawStarts = Arrays.copyOf(rawStarts, capacity);
    rawEnds = Arrays.copyOf(rawEnds, capacity);
  }
}
