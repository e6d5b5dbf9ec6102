package org.waqai.time;

import java.util.Optional;

/** The adjectives that place a period: الماضي, الجاري, المقبل, قبل الماضي. */
final class DirectionGrammar {
  private DirectionGrammar() {}

  /** The distance from the running period: -1 for the last one. */
  static Optional<Count> offset(Terms terms, int i) {
    int at = terms.isSymbol(i, '(') && terms.isSymbol(i + 2, ')') ? i + 1 : i;
    int end = at == i ? i + 1 : i + 3;
    if (!isDefinite(terms, at)) {
      return Optional.empty();
    }
    return switch (direction(terms, at)) {
      case PAST -> Optional.of(new Count(end, -terms.value(at, Sense.PAST)));
      case CURRENT -> Optional.of(new Count(end, 0));
      case FUTURE -> Optional.of(new Count(end, terms.value(at, Sense.FUTURE)));
      case NONE -> Optional.empty();
    };
  }

  private static boolean isDefinite(Terms terms, int i) {
    // "قبل الماضي" has the article inside.
    return !terms.at(i).clitics().isProclitic()
        && (terms.at(i).clitics().article() || terms.at(i).written().indexOf(' ') > 0);
  }

  private static Direction direction(Terms terms, int i) {
    Term term = terms.at(i);
    if (term.has(Sense.PAST)) {
      return Direction.PAST;
    }
    if (term.has(Sense.CURRENT)) {
      return Direction.CURRENT;
    }
    return term.has(Sense.FUTURE) ? Direction.FUTURE : Direction.NONE;
  }

  static Direction of(int offset) {
    if (offset == 0) {
      return Direction.CURRENT;
    }
    return offset < 0 ? Direction.PAST : Direction.FUTURE;
  }
}
