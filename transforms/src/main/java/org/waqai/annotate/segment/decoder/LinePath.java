package org.waqai.annotate.segment.decoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best segments of a line: Viterbi's algorithm over its words, each of which has few
 * paths that can be part of the best labels of the line. Where a boundary between two words might
 * carry another label than its own, both are taken for one.
 */
final class LinePath {
  private static final int PAIRS = Label.COUNT * Label.COUNT;
  private static final int AT_BOUNDARY = Label.BOUNDARY.number() * Label.COUNT;

  private final SegmenterModel model;
  private final List<Stretch> stretches;
  private final int[] offsets; // by stretch, of its segments
  private final List<byte[]> origins; // by stretch, by path: the path before
  private double[] scores = new double[0]; // of the paths of the last stretch

  private LinePath(SegmenterModel model, int words) {
    this.model = model;
    stretches = new ArrayList<>(words);
    offsets = new int[words];
    origins = new ArrayList<>(words);
  }

  /** The segments in order. */
  static List<Segment> segments(SegmenterModel model, StretchReader reader, LineWords words) {
    int size = words.size();
    LinePath path = new LinePath(model, size);
    int start = 0;
    while (start < size) {
      int end = start + 1;
      while (end < size && !words.isBounded(end, reader)) {
        end++;
      }
      if (end == start + 1) {
        path.add(words.stretch(start, reader), words.offset(start));
      } else {
        path.add(words.stretch(start, end, reader), 0);
      }
      start = end;
    }
    return size == 0 ? List.of() : path.segments();
  }

  private void add(Stretch stretch, int offset) {
    int count = stretch.paths().size();
    double[] after = new double[count];
    byte[] origin = new byte[count];
    for (int i = 0; i < count; i++) {
      after[i] = stretch.paths().get(i).score();
    }
    if (!stretches.isEmpty()) {
      addBest(stretches.get(stretches.size() - 1), stretch, after, origin);
    }
    scores = after;
    offsets[stretches.size()] = offset;
    stretches.add(stretch);
    origins.add(origin);
  }

  private void addBest(Stretch before, Stretch stretch, double[] after, byte[] origin) {
    double[] into =
        model
            .transitions(stretch.first(), model.boundary().unit(0), before.ending().last())
            .scores();
    double[] next = stretch.first().asSecondNext();
    double[] previous = before.ending().last().asSecondPrevious();
    for (int i = 0; i < after.length; i++) {
      int first = stretch.paths().get(i).first();
      double best = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < scores.length; j++) {
        int last = before.paths().get(j).last();
        double score = scores[j] + next[last] + into[last * PAIRS + AT_BOUNDARY + first];
        if (score > best) {
          best = score;
          origin[i] = (byte) j;
        }
      }
      after[i] += best + previous[first];
    }
  }

  private List<Segment> segments() {
    int count = stretches.size();
    Path[] best = new Path[count];
    int path = 0;
    for (int i = 1; i < scores.length; i++) {
      path = scores[i] > scores[path] ? i : path;
    }
    for (int i = count - 1; i >= 0; i--) {
      best[i] = stretches.get(i).paths().get(path);
      path = origins.get(i)[path];
    }
    List<Segment> segments = new ArrayList<>(count * 2);
    for (int i = 0; i < count; i++) {
      for (Segment segment : best[i].segments()) {
        segments.add(segment.shifted(offsets[i]));
      }
    }
    return segments;
  }
}
