package org.waqai.time;

import java.util.Optional;

/**
 * Month names, one or two for the same month: كانون الثاني/يناير, "يناير (كانون الثاني)", شهر أيار.
 */
final class MonthGrammar {

  /**
   * A month as read.
   *
   * @param certain whether more than a bare name says that it is a month
   */
  record Named(int end, Month month, boolean certain) {}

  private MonthGrammar() {}

  static Optional<Named> name(Terms terms, int i) {
    boolean word = isMonthWord(terms, i);
    int start = word ? i + 1 : i;
    Optional<Month> first = terms.at(start).month();
    if (first.isEmpty() || (word && terms.at(start).clitics().isProclitic())) {
      return Optional.empty();
    }
    int end = second(terms, start + 1, first.get());
    return Optional.of(new Named(end, first.get(), word || end > start + 1));
  }

  static boolean isMonthWord(Terms terms, int i) {
    return terms.isUnit(i, Unit.MONTH);
  }

  /** The index after a second name of {@code month}, else {@code i}. */
  private static int second(Terms terms, int i, Month month) {
    if (isName(terms, i, month)) {
      return i + 1;
    }
    boolean bracket = terms.isSymbol(i, '(');
    boolean joined =
        bracket
            || terms.isSymbol(i, '/')
            || terms.isSymbol(i, '-')
            || terms.isSymbol(i, '\\')
            || terms.isSymbol(i, '\u2013');
    if (!joined || !isName(terms, i + 1, month)) {
      return i;
    }
    return bracket && terms.isSymbol(i + 2, ')') ? i + 3 : i + 2;
  }

  private static boolean isName(Terms terms, int i, Month month) {
    Term term = terms.at(i);
    return !term.clitics().isProclitic() && term.month().filter(month::isSameAs).isPresent();
  }

  /** Whether the name at {@code i} may stand for the month with nothing else to say so. */
  static boolean standsAlone(Terms terms, int i) {
    Term term = terms.at(i);
    Month month = term.month().orElseThrow();
    return switch (month.standing(term.written())) {
      case ALWAYS -> true;
      case GOVERNED -> terms.has(i - 1, Sense.PREPOSITION) || terms.is(i - 1, Sense.PORTION);
      case EXACT, NEVER -> false;
    };
  }
}
