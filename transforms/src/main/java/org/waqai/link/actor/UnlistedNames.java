package org.waqai.link.actor;

/** Where the names of places, units and organisations end that no list has. */
final class UnlistedNames {
  private static final int LONGEST_PLACE = 3;
  private static final int LONGEST_QUOTED_PLACE = 6;
  private static final int LONGEST_GROUP = 4;
  // The imperfect of a verb may begin with these.
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';

  private final ReadWords words;
  private final NameWords names;

  UnlistedNames(ReadWords words, NameWords names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Where the name of a place ends.
   *
   * @param announced whether a word such as "province" stands before it
   */
  int placeEnd(int at, int limit, boolean announced) {
    if (at >= limit || words.isPunctuation(at)) {
      return at;
    }
    if (words.afterQuote(at)) {
      return quotedEnd(at, limit, LONGEST_QUOTED_PLACE);
    }
    if (names.isGiven(at) && !announced) {
      return at;
    }
    int end = at;
    while (end < limit
        && end < at + LONGEST_PLACE
        && names.isProperNoun(end, limit)
        && (end == at || !names.isGiven(end))) {
      end++;
    }
    return end == at && announced && names.isUnknown(at, limit) ? at + 1 : end;
  }

  /** Where the name of a unit or organisation that begins at {@code at} ends. */
  int groupEnd(int at, int limit) {
    if (words.afterQuote(at)) {
      return quotedEnd(at, limit, LONGEST_GROUP);
    }
    int end = at;
    while (end < limit && end < at + LONGEST_GROUP && names.isSurname(end, limit)) {
      end++;
    }
    return end == at && opensGroupName(at, limit) ? at + 2 : end;
  }

  /** A single unknown word before a definite one. */
  private boolean opensGroupName(int at, int limit) {
    return names.isUnknown(at, limit)
        && names.isSurname(at + 1, limit)
        && names.isNoNation(at)
        && words.key(at).charAt(0) != YEH
        && words.key(at).charAt(0) != TEH;
  }

  private int quotedEnd(int at, int limit, int longest) {
    int end = at + 1;
    while (end < limit && end < at + longest && !words.afterQuote(end)) {
      end++;
    }
    return end;
  }
}
