package org.waqai.normalize;

import static java.lang.Character.DASH_PUNCTUATION;

import org.waqai.normalize.Chunk.Piece;

/**
 * What a junction costs inside a word and between two words, in natural logarithms of probability.
 * Tatweel next to a separator has no other use than to hide, unless a clitic is before it.
 */
final class JunctionCosts {
  private static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final double TWO_TATWEELS = -1;
  private static final double TWO_TATWEELS_BOUNDARY = -25;
  private static final double ONE_TATWEEL = -2;
  private static final double ONE_TATWEEL_BOUNDARY = -8;
  private static final double SPACED = -9;
  private static final double SPELLED_OUT = -6;
  private static final double SPACED_BOUNDARY = -5;
  private static final double INITIALS_BOUNDARY = -1.5;
  private static final double NAME_BOUNDARY = 1;

  /** Letters that open or end words, but are no title, initial or abbreviation. */
  private static final double PART_OF_WORD_BOUNDARY = -6;

  /** A letter after a number stands for what is counted or measured. */
  private static final double UNIT_BOUNDARY = -3;

  private static final int LONGEST_NUMBER = 2;
  private static final int LONGEST_FOREIGN = 2;

  private final WordModel model;
  private final DottedForms dottedForms;

  JunctionCosts(WordModel model, DottedForms dottedForms) {
    this.model = model;
    this.dottedForms = dottedForms;
  }

  /** The cost of junction {@code at} inside a word; negative infinity where it never is in one. */
  double evasion(Chunk chunk, int at, EvasionHabit habit) {
    Junction junction = chunk.junctions().get(at);
    Piece left = chunk.pieces().get(at);
    Piece right = chunk.pieces().get(at + 1);
    boolean afterClitic = model.isProclitic(left.letters());
    if (junction.tatweels() > 1) {
      return isEnclosing(junction, afterClitic) ? NEVER : TWO_TATWEELS;
    }
    if (isBarrier(junction) || isHijriSign(left)) {
      return NEVER;
    }
    if (junction.spaced()) {
      return spacedEvasion(junction, left, right);
    }
    if (junction.hasTatweel()) {
      return afterClitic && !isDotted(junction) ? NEVER : ONE_TATWEEL;
    }
    boolean keeps =
        chunk.hashtag()
            || (afterClitic && !right.isLetterAlone() && links(junction, left, habit))
            || (afterClitic && counts(junction, right, habit))
            || isEnumerator(chunk, at);
    return keeps ? NEVER : bareEvasion(junction) + habit.bonus(junction);
  }

  private double spacedEvasion(Junction junction, Piece left, Piece right) {
    boolean hasSigns = !junction.signs().isEmpty();
    if (!hasSigns && !junction.hasTatweel() && left.isLetterAlone() && right.isLetterAlone()) {
      return SPELLED_OUT;
    }
    boolean natural = model.isProclitic(left.letters()) || (left.isHehAlone() && !hasSigns);
    return natural || !isDotted(junction) ? NEVER : SPACED;
  }

  /** The cost of junction {@code at} between two words. */
  double boundary(Chunk chunk, int at) {
    Junction junction = chunk.junctions().get(at);
    Piece left = chunk.pieces().get(at);
    if (junction.tatweels() > 1) {
      return TWO_TATWEELS_BOUNDARY;
    }
    if (junction.spaced()) {
      return SPACED_BOUNDARY;
    }
    if (junction.hasTatweel()) {
      return ONE_TATWEEL_BOUNDARY;
    }
    return bareBoundary(junction, left, chunk.pieces().get(at + 1));
  }

  private static double bareEvasion(Junction junction) {
    return junction.kinds().stream().mapToDouble(Separator::evasion).min().orElse(NEVER);
  }

  private double bareBoundary(Junction junction, Piece left, Piece right) {
    boolean dotOrSlash =
        junction.signs().length() == 1
            && (junction.isOnly(Separator.DOT) || junction.isOnly(Separator.SLASH));
    if (dotOrSlash && left.isLetterAlone() && right.isLetterAlone()) {
      return INITIALS_BOUNDARY;
    }
    boolean initialOfName =
        (left.isLetterAlone() && dottedForms.isName(right))
            || (right.isLetterAlone() && dottedForms.isName(left));
    if (dotOrSlash && initialOfName) {
      return NAME_BOUNDARY;
    }
    if (left.afterNumber() && left.isLetterAlone()) {
      return UNIT_BOUNDARY;
    }
    double boundary =
        junction.kinds().stream().mapToDouble(Separator::boundary).max().orElse(NEVER);
    boolean partOfWord =
        (left.isLetterAlone() && model.opensWord(left.letters()))
            || (right.isLetterAlone() && model.endsWord(right.letters()));
    return partOfWord ? boundary + PART_OF_WORD_BOUNDARY : boundary;
  }

  private static boolean isDotted(Junction junction) {
    return junction.kinds().stream()
        .allMatch(kind -> kind == Separator.DOT || kind == Separator.COMMA);
  }

  /** A letter with a dot that opens a line, or with a colon, counts the items of a list. */
  private boolean isEnumerator(Chunk chunk, int at) {
    Junction junction = chunk.junctions().get(0);
    return at == 0
        && (junction.signs().equals(":") || (chunk.opensLine() && isItemDot(chunk, junction)))
        && chunk.pieces().size() == 2
        && chunk.pieces().get(0).isLetterAlone()
        && model.count(chunk.pieces().get(1).letters()) > 0;
  }

  private boolean isItemDot(Chunk chunk, Junction junction) {
    return junction.isOnly(Separator.DOT) && model.isItem(chunk.pieces().get(0).letters());
  }

  /**
   * Whether quotes, foreign words or numbers stand after a particle with tatweel, and tatweel opens
   * what follows for another reason.
   */
  private static boolean isEnclosing(Junction junction, boolean afterClitic) {
    return isLong(junction)
        || (afterClitic && junction.spaced() && junction.has(Separator.BARRIER))
        || (afterClitic && junction.has(Separator.DIGIT) && junction.signs().length() > 1);
  }

  /** Whether a sign links a particle to a name, tag or quotation. */
  private static boolean links(Junction junction, Piece left, EvasionHabit habit) {
    boolean linksNames =
        junction.has(Separator.SLASH)
            || (junction.has(Separator.LINK)
                && (left.isLetterAlone() || !isDash(junction.signs())));
    return linksNames && !habit.covers(junction);
  }

  private static boolean isDash(String signs) {
    return signs.chars().allMatch(c -> c == '_' || Character.getType(c) == DASH_PUNCTUATION);
  }

  /** Whether a number after a particle counts the word after it, which is one of its own. */
  private boolean counts(Junction junction, Piece right, EvasionHabit habit) {
    return junction.has(Separator.DIGIT)
        && model.count(right.letters()) > 0
        && (junction.signs().length() > 1 || !habit.covers(junction));
  }

  private static boolean isBarrier(Junction junction) {
    return junction.has(Separator.BARRIER) || isLong(junction);
  }

  /** Whether there is a number or foreign word in it that is too long to be a separator. */
  private static boolean isLong(Junction junction) {
    int length = junction.signs().length();
    return (junction.has(Separator.DIGIT) && length > LONGEST_NUMBER)
        || (junction.has(Separator.FOREIGN) && length > LONGEST_FOREIGN);
  }

  /** The heh that follows a year of the Hijri calendar. */
  private static boolean isHijriSign(Piece left) {
    return left.afterNumber() && left.isHehAlone();
  }
}
