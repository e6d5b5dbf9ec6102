package org.waqai.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of letters without white space between them, and the junctions that part them: piece {@code
 * i} and piece {@code i + 1} meet at junction {@code i}.
 */
record Chunk(List<Piece> pieces, List<Junction> junctions) {

  /**
   * A run of letters, tatweel between them left out.
   *
   * @param start offset of its first letter in the draft
   * @param end offset after its last letter
   */
  record Piece(int start, int end, String letters) {}

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
    return new Chunk(pieces, junctions);
  }

  private static Piece readPiece(AlignedBuffer draft, int start, int end) {
    StringBuilder letters = new StringBuilder();
    int lastLetter = start;
    for (int i = start; i < end && ArabicLetter.isLetterOrTatweel(draft.unit(i)); i++) {
      if (ArabicLetter.isLetter(draft.unit(i))) {
        letters.append(draft.unit(i));
        lastLetter = i;
      }
    }
    return new Piece(start, lastLetter + 1, letters.toString());
  }
}
