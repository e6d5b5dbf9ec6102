package org.waqai.normalize;

import java.util.Set;
import java.util.stream.Collectors;
import org.waqai.normalize.Chunk.Piece;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/** What keeps its dots: abbreviations, acronyms of Latin letter names, initials of names. */
final class DottedForms {
  private static final int FEWEST_INITIALS_READ = 3;

  private final Set<String> letterNames;
  private final Set<String> abbreviations;
  private final Set<String> names;

  private DottedForms(Set<String> letterNames, Set<String> abbreviations, Set<String> names) {
    this.letterNames = letterNames;
    this.abbreviations = abbreviations;
    this.names = names;
  }

  static DottedForms load(Seeds seeds) {
    return new DottedForms(
        words(seeds, "normalize/letter-names.txt"),
        words(seeds, "normalize/abbreviations.txt"),
        words(seeds, "normalize/names.txt"));
  }

  /** Whether the pieces are an abbreviation or initials, or part of a longer acronym. */
  boolean isAbbreviation(Chunk chunk, int first, int last) {
    if (chunk.hasOnlySymbols(first, last)) {
      return false;
    }
    return isListed(chunk, first, last)
        || isInitials(chunk, first, last)
        || cutsAcronym(chunk, first - 1)
        || cutsAcronym(chunk, last);
  }

  boolean isName(Piece piece) {
    return names.contains(ArabicFold.fold(piece.letters()));
  }

  private boolean isListed(Chunk chunk, int first, int last) {
    return abbreviations.contains(
        chunk.pieces().subList(first, last + 1).stream()
            .map(piece -> ArabicFold.fold(piece.letters()))
            .collect(Collectors.joining(".")));
  }

  /** Two letters alone, or three that are a name when put together. */
  private boolean isInitials(Chunk chunk, int first, int last) {
    int count = last - first + 1;
    if (count > FEWEST_INITIALS_READ
        || !chunk.pieces().subList(first, last + 1).stream().allMatch(Piece::isLetterAlone)) {
      return false;
    }
    String letters = chunk.letters(first, last);
    // No name begins with such a letter, so that it is no initial.
    boolean endsWord = letters.chars().anyMatch(c -> ArabicLetter.endsWordOnly((char) c));
    return count < FEWEST_INITIALS_READ || (!endsWord && names.contains(ArabicFold.fold(letters)));
  }

  /** Whether every piece is the name of a Latin letter. */
  boolean isAcronym(Chunk chunk, int first, int last) {
    return chunk.pieces().subList(first, last + 1).stream().allMatch(this::isLetterName);
  }

  /** Whether the junction stands between two letters or two names of letters. */
  private boolean cutsAcronym(Chunk chunk, int junction) {
    if (junction < 0 || junction >= chunk.junctions().size()) {
      return false;
    }
    Piece left = chunk.pieces().get(junction);
    Piece right = chunk.pieces().get(junction + 1);
    return (left.isLetterAlone() && right.isLetterAlone())
        || (isLetterName(left) && isLetterName(right));
  }

  boolean isLetterName(Piece piece) {
    return letterNames.contains(ArabicFold.fold(piece.letters()));
  }

  private static Set<String> words(Seeds seeds, String path) {
    return seeds.rows(path).stream()
        .map(row -> ArabicFold.fold(row[0].strip()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
