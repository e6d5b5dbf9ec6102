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

  private static final int MONTHS = 12;

  private MonthGrammar() {}

  static Optional<Named> name(Terms terms, int i) {
    boolean word = terms.isUnit(i, Unit.MONTH);
    if (!word) {
      return terms.at(i).month().map(month -> named(terms, i, month, false));
    }
    int next = i + 1;
    if (terms.at(next).clitics().isProclitic()) {
      return Optional.empty();
    }
    return terms
        .at(next)
        .month()
        .map(month -> named(terms, next, month, true))
        .or(() -> bracketed(terms, next))
        .or(() -> numbered(terms, next));
  }

  /** شهر (يوليو). */
  private static Optional<Named> bracketed(Terms terms, int i) {
    boolean bracketed = terms.isSymbol(i, '(') && terms.isSymbol(i + 2, ')');
    return bracketed
        ? terms.at(i + 1).month().map(month -> new Named(i + 3, month, true))
        : Optional.empty();
  }

  private static Named named(Terms terms, int i, Month month, boolean word) {
    int end = second(terms, i + 1, month);
    return new Named(end, month, word || end > i + 1);
  }

  /** شهر 8, as in the Levant; not the days or weeks of شهر 10 أيام. */
  private static Optional<Named> numbered(Terms terms, int i) {
    int number = terms.isPlainNumber(i) ? terms.at(i).number() : 0;
    boolean month = number >= 1 && number <= MONTHS && !terms.at(i + 1).isWord();
    boolean followed =
        YearGrammar.afterMonth(terms, i + 1).isPresent()
            || DirectionGrammar.offset(terms, i + 1).isPresent();
    return number >= 1 && number <= MONTHS && (month || followed)
        ? Optional.of(new Named(i + 1, Month.numbered(number), true))
        : Optional.empty();
  }

  /** The index after a second name of {@code month}, else {@code i}. */
  private static int second(Terms terms, int i, Month month) {
    if (isName(terms, i, month)) {
      return i + 1;
    }
    boolean bracket = terms.isSymbol(i, '(');
    if ((!bracket && !terms.isSymbolOf(i, Terms.JOINTS)) || !isName(terms, i + 1, month)) {
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
      case EXACT, NEVER, DATED -> false;
    };
  }
}
