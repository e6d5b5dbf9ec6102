package org.waqai.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of letters without white space between them, and the junctions that part them: piece {@code
 * i} and piece {@code i + 1} meet at junction {@code i}.
 *
 * @param hashtag whether the chunk begins with a number sign
 * @param opensLine whether the chunk is the first of its line
 */
record Chunk(List<Piece> pieces, List<Junction> junctions, boolean hashtag, boolean opensLine) {

  /**
   * A run of letters, tatweel between them left out.
   *
   * @param start offset of its first letter in the draft
   * @param end offset after its last letter
   * @param afterNumber whether a number stands before it
   */
  record Piece(int start, int end, String letters, boolean afterNumber) {
    boolean isLetterAlone() {
      return letters.length() == 1;
    }
  }

  /** Reads the draft from {@code start} to {@code end}. */
  static Chunk read(AlignedBuffer draft, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    List<Junction> junctions = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (!ArabicLetter.isLetter(draft.unit(at))) {
        at++;
        continue;
      }
      Piece piece = readPiece(draft, at, end);
      if (!pieces.isEmpty()) {
        junctions.add(Junction.between(draft, pieces.get(pieces.size() - 1), piece));
      }
      pieces.add(piece);
      at = piece.end();
    }
    return new Chunk(pieces, junctions, draft.unit(start) == '#', opensLine(draft, start));
  }

  /** Reads the run of letters that begins at {@code start}. */
  static Piece readPiece(AlignedBuffer draft, int start, int end) {
    StringBuilder letters = new StringBuilder();
    int lastLetter = start;
    for (int i = start; i < end && ArabicLetter.isLetterOrTatweel(draft.unit(i)); i++) {
      if (ArabicLetter.isLetter(draft.unit(i))) {
        letters.append(draft.unit(i));
        lastLetter = i;
      }
    }
    return new Piece(start, lastLetter + 1, letters.toString(), isAfterNumber(draft, start));
  }

  private static boolean opensLine(AlignedBuffer draft, int start) {
    int before = start - 1;
    if (before >= 0 && draft.unit(before) == ' ') {
      before--;
    }
    return before < 0 || draft.unit(before) == '\n';
  }

  private static boolean isAfterNumber(AlignedBuffer draft, int start) {
    int before = start - 1;
    if (before > 0 && draft.unit(before) == ' ') {
      before--;
    }
    return before >= 0 && ArabicLetter.isDigit(draft.unit(before));
  }

  /** The letters of the pieces {@code first} to {@code last}, put together. */
  String letters(int first, int last) {
    StringBuilder letters = new StringBuilder();
    for (int i = first; i <= last; i++) {
      letters.append(pieces.get(i).letters());
    }
    return letters.toString();
  }

  /** The same, with a letter that is repeated after a junction written once. */
  String lettersOnce(int first, int last) {
    StringBuilder letters = new StringBuilder(pieces.get(first).letters());
    for (int i = first + 1; i <= last; i++) {
      String piece = pieces.get(i).letters();
      boolean repeated = piece.charAt(0) == letters.charAt(letters.length() - 1);
      letters.append(piece, repeated ? 1 : 0, piece.length());
    }
    return letters.toString();
  }

  /** Whether a junction between the pieces hides by its looks, whatever the letters. */
  boolean isMarked(int first, int last) {
    return junctions.subList(first, last).stream().anyMatch(Junction::isMarked);
  }

  /** Whether nothing but symbols stands between the pieces. */
  boolean hasOnlySymbols(int first, int last) {
    return junctions.subList(first, last).stream()
        .allMatch(junction -> junction.isOnly(Separator.SYMBOL));
  }
}
