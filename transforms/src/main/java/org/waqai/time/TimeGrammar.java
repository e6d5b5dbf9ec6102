package org.waqai.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Any time expression that begins at a term. */
final class TimeGrammar {
  private TimeGrammar() {}

  /** The readings at {@code i}, the longest first; the next counts where one has no dates. */
  static List<Match> matches(Terms terms, int i) {
    Term term = terms.at(i);
    if (term.senses().isEmpty() && term.month().isEmpty() && !term.isNumber()) {
      return List.of();
    }
    return Stream.of(RangeGrammar.match(terms, i), SingleGrammar.match(terms, i))
        .flatMap(Optional::stream)
        .sorted((first, second) -> Integer.compare(second.end(), first.end()))
        .toList();
  }

  /**
   * Whether the match at {@code i} is no date for all its form: part of a name (ثورة 25 يناير, حرب
   * تموز), the number of a law, or a period of which only an open side is meant (قبل عام 2011).
   */
  static boolean isNoDate(Terms terms, int i, Match match) {
    TimeExpression time = match.time();
    boolean month = time instanceof CalendarMonth;
    boolean openMonth = month && ((CalendarMonth) time).isOpen();
    boolean openDay = time instanceof CalendarDay day && day.isOpen();
    if (terms.has(i - 1, Sense.NAME_HEAD)) {
      return openMonth || openDay;
    }
    if (time instanceof CalendarYear && isOfNumberedLaw(terms, i)) {
      return true;
    }
    return terms.has(i - 1, Sense.BEFORE_PERIOD) && (month || time instanceof CalendarYear);
  }

  /** القانون رقم 12 لسنة 2015, القرار رقم (7) لعام 2018. */
  private static boolean isOfNumberedLaw(Terms terms, int i) {
    int number = terms.isSymbol(i - 1, ')') ? i - 2 : i - 1;
    int label = terms.isSymbol(number - 1, '(') ? number - 2 : number - 1;
    return terms.at(i).clitics().preposition()
        && terms.at(number).isNumber()
        && terms.has(label, Sense.NUMBER_LABEL);
  }
}
