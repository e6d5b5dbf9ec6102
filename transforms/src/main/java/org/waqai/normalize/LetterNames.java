package org.waqai.normalize;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waqai.normalize.Chunk.Piece;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/** Names of Latin letters, of which acronyms are made; their dots belong to them. */
final class LetterNames {
  private static final String PATH = "normalize/letter-names.txt";

  private final Set<String> folded;

  private LetterNames(Set<String> folded) {
    this.folded = folded;
  }

  static LetterNames load(Seeds seeds) {
    return new LetterNames(
        seeds.rows(PATH).stream()
            .map(row -> ArabicFold.fold(row[0].strip()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether every piece is the name of a letter. */
  boolean areAll(List<Piece> pieces) {
    return pieces.stream().allMatch(piece -> folded.contains(ArabicFold.fold(piece.letters())));
  }
}
