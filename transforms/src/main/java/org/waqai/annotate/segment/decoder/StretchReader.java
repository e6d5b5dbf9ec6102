package org.waqai.annotate.segment.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the paths of stretches that can be the best ones. Immutable. */
final class StretchReader {
  private static final int LABELS = Label.COUNT;
  private static final int BOUNDARY = Label.BOUNDARY.number();

  private final SegmenterModel model;

  StretchReader(SegmenterModel model) {
    this.model = model;
  }

  /** One word, its segments at its own offsets. */
  Stretch read(Word word, Place place) {
    return read(List.of(word), new int[1], place);
  }

  /**
   * Words in a row.
   *
   * @param offsets at which each word's own offsets start
   */
  Stretch read(List<Word> words, int[] offsets, Place place) {
    UnitRow row = UnitRow.of(model, words, place);
    LabelChoice choice = row.choice();
    byte[] possible = new byte[row.length()];
    for (int i = 0; i < possible.length; i++) {
      possible[i] = choice.of(i);
    }
    List<Candidate> candidates = candidates(row, possible);
    List<Path> paths = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidates.stream().noneMatch(other -> isWorse(candidate, other, row))) {
        paths.add(path(candidate, words, offsets));
      }
    }
    return new Stretch(
        row.unit(0), ending(row, possible), doubt(row, possible), List.copyOf(paths));
  }

  /** Labels that are possible only if the boundary before the row carries its own do not count. */
  private static Ending ending(UnitRow row, byte[] possible) {
    int last = row.length() - 1;
    return new Ending(
        row.unit(last),
        labels(last, row, possible),
        row.unit(last - 1),
        labels(last - 1, row, possible));
  }

  private static int labels(int unit, UnitRow row, byte[] possible) {
    if (unit < 0 && row.place().opensLine()) {
      return 1 << Label.PADDING.number();
    }
    return unit > 0 ? possible[unit] : BoundaryProof.ANY;
  }

  private Optional<BoundaryProof> doubt(UnitRow row, byte[] possible) {
    if (row.place().opensLine()) {
      return Optional.empty();
    }
    BoundaryProof proof = new BoundaryProof(row, possible, model.beyond());
    return proof.isBounded() ? Optional.empty() : Optional.of(proof);
  }

  private record Candidate(PathSearch search, int first, int last) {
    double score() {
      return search.score(last);
    }
  }

  private static List<Candidate> candidates(UnitRow row, byte[] possible) {
    List<Candidate> candidates = new ArrayList<>();
    for (int first = 0; first < LABELS; first++) {
      if ((possible[0] >> first & 1) != 0) {
        PathSearch search = new PathSearch(row, possible, first);
        for (int last = 0; last < LABELS; last++) {
          if (search.score(last) != Double.NEGATIVE_INFINITY) {
            candidates.add(new Candidate(search, first, last));
          }
        }
      }
    }
    return candidates;
  }

  /** Whether the other is better, whatever there is beyond the boundaries. */
  private boolean isWorse(Candidate candidate, Candidate other, UnitRow row) {
    double more = candidate.score() - other.score();
    if (!row.place().opensLine() && candidate.first != other.first) {
      int pair = candidate.first * LABELS + other.first;
      more += model.beyond().mostBefore(row.unit(0))[BOUNDARY][pair];
    }
    if (!row.place().closesLine() && candidate.last != other.last) {
      Unit last = row.unit(row.length() - 1);
      more += model.beyond().mostAfter(last, BOUNDARY, candidate.last, other.last);
    }
    return more < -LabelChoice.MARGIN;
  }

  private static Path path(Candidate candidate, List<Word> words, int[] offsets) {
    byte[] labels = candidate.search.labels(candidate.last);
    List<Segment> segments = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < offsets.length; i++) {
      SegmentReader.addSegments(words.get(i), labels, first, offsets[i], segments);
      first += words.get(i).length() + 1;
    }
    return new Path(candidate.first, candidate.last, candidate.score(), List.copyOf(segments));
  }
}
