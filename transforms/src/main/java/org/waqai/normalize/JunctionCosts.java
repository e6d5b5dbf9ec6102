package org.waqai.normalize;

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
  private static final double SPACED_BOUNDARY = -5;
  private static final double INITIALS_BOUNDARY = -1.5;
  private static final double NAME_BOUNDARY = 1;

  /** A letter after a number stands for what is counted or measured. */
  private static final double UNIT_BOUNDARY = -3;

  private static final int LONGEST_NUMBER = 2;

  private final WordModel model;
  private final DottedForms dottedForms;

  JunctionCosts(WordModel model, DottedForms dottedForms) {
    this.model = model;
    this.dottedForms = dottedForms;
  }

  /** The cost of junction {@code at} inside a word; negative infinity where it never is in one. */
  double evasion(Chunk chunk, int at) {
    Junction junction = chunk.junctions().get(at);
    Piece left = chunk.pieces().get(at);
    if (junction.tatweels() > 1) {
      return TWO_TATWEELS;
    }
    if (isBarrier(junction) || isHijriSign(junction, left)) {
      return NEVER;
    }
    boolean afterClitic = model.isProclitic(left.letters());
    if (junction.spaced()) {
      return afterClitic || !isDotted(junction) ? NEVER : SPACED;
    }
    if (junction.hasTatweel()) {
      return afterClitic && !isDotted(junction) ? NEVER : ONE_TATWEEL;
    }
    boolean countAfterClitic = afterClitic && isNumber(junction);
    boolean keeps = chunk.hashtag() || countAfterClitic || isEnumerator(chunk, at);
    return keeps ? NEVER : bareEvasion(junction);
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
      return isHijriSign(junction, left) ? 0 : ONE_TATWEEL_BOUNDARY;
    }
    return bareBoundary(junction, left, chunk.pieces().get(at + 1));
  }

  private static double bareEvasion(Junction junction) {
    return junction.kinds().stream().mapToDouble(Separator::evasion).min().orElse(NEVER);
  }

  private double bareBoundary(Junction junction, Piece left, Piece right) {
    boolean dotOrSlash =
        junction.separators() == 1
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
    return junction.kinds().stream().mapToDouble(Separator::boundary).max().orElse(NEVER);
  }

  private static boolean isDotted(Junction junction) {
    return junction.kinds().stream()
        .allMatch(kind -> kind == Separator.DOT || kind == Separator.COMMA);
  }

  /** A letter with a dot that opens a line counts the items of a list. */
  private boolean isEnumerator(Chunk chunk, int at) {
    return at == 0
        && chunk.opensLine()
        && chunk.junctions().get(0).isOnly(Separator.DOT)
        && chunk.pieces().size() == 2
        && chunk.pieces().get(0).isLetterAlone()
        && model.count(chunk.pieces().get(1).letters()) > 0;
  }

  private static boolean isNumber(Junction junction) {
    return junction.kinds().contains(Separator.DIGIT);
  }

  private static boolean isBarrier(Junction junction) {
    return junction.kinds().contains(Separator.BARRIER)
        || (isNumber(junction) && junction.separators() > LONGEST_NUMBER);
  }

  /** The heh with tatweel that follows a year of the Hijri calendar. */
  private static boolean isHijriSign(Junction junction, Piece left) {
    return junction.hasTatweel()
        && left.afterNumber()
        && left.isLetterAlone()
        && left.letters().charAt(0) == ArabicLetter.HEH;
  }
}
