package org.waqai.number;

/** A number word and its place in the grammar of numbers. */
record Cardinal(Role role, double value) implements Sense {

  enum Role {
    /** 1 to 9. */
    UNIT,
    /** Forms of 1 and 2 that stand only before ten: eleven, twelve. */
    TEEN_UNIT,
    /** 10, alone or as the second word of 11 to 19. */
    TEN,
    TENS,
    /** 100, alone or after a unit. */
    HUNDRED,
    /** 200 to 900 in one word. */
    HUNDREDS,
    /** Thousand, million and so on, alone or after their multiplier. */
    SCALE,
    /** The dual of a scale word: two thousand. */
    SCALED,
    /** A part of the scale word that follows, or of the one before: half a million. */
    FRACTION,
    /** A plural that counts without a multiplier: tens, hundreds. */
    PLURAL,
    /** "A few", alone or before a plural. */
    FEW,
    /** Only to know an ordinal such as "nineteenth", which is no count. */
    ORDINAL
  }
}
