package org.waqai.time;

import java.util.Optional;

/** Years: عام 2015, سنة 1436ه, 2015م, في 2015, العام الماضي. */
final class YearGrammar {
  private static final int YEAR_DIGITS = 4;
  // Between a month and its year: slash, dash, the two commas.
  private static final String BEFORE_YEAR = "/-,\u060C";
  private static final int FIRST_BARE_YEAR = 1900;
  private static final int LAST_BARE_YEAR = 2060;

  /** A year as read: in which calendar, told how. */
  record Year(int end, Calendar calendar, YearChoice choice) {
    /** Whether it may be the year of a date of {@code other}. */
    boolean fits(Calendar other) {
      return calendar == other || !choice.isAbsolute();
    }

    Match match() {
      return new Match(end, new CalendarYear(calendar, choice));
    }
  }

  private YearGrammar() {}

  /** The calendar of {@code year} by the era written at {@code i} or by the number itself. */
  static Optional<Calendar> calendar(Terms terms, int i, int year) {
    if (isEra(terms, i, Sense.HIJRI_ERA)) {
      return Optional.of(Calendar.HIJRI).filter(calendar -> calendar.isYear(year));
    }
    for (Calendar calendar : Calendar.values()) {
      if (calendar.isYear(year)) {
        return Optional.of(calendar);
      }
    }
    return Optional.empty();
  }

  /** The index after an era at {@code i}, else {@code i}. */
  static int skipEra(Terms terms, int i) {
    return isEra(terms, i, Sense.HIJRI_ERA) || isEra(terms, i, Sense.GREGORIAN_ERA) ? i + 1 : i;
  }

  private static boolean isEra(Terms terms, int i, Sense era) {
    return terms.is(i, era) || (terms.has(i, era) && terms.at(i).glued());
  }

  /** The year of a day or month before it: 2015, عام 2015, من العام 2015, من العام الماضي. */
  static Optional<Year> afterMonth(Terms terms, int i) {
    int number = terms.isSymbolOf(i, BEFORE_YEAR) ? i + 1 : i;
    int word = terms.skip(i, Sense.OF);
    return number(terms, number).or(() -> elsewhere(terms, word)).or(() -> named(terms, word));
  }

  private static Optional<Year> elsewhere(Terms terms, int i) {
    return terms.is(i, Sense.OTHER_YEAR)
        ? Optional.of(new Year(i + 1, Calendar.GREGORIAN, YearChoice.ELSEWHERE))
        : Optional.empty();
  }

  /** With the word for year: عام 2015, العام الماضي, هذا العام. */
  static Optional<Year> named(Terms terms, int i) {
    if (terms.is(i, Sense.THIS)) {
      return terms.isUnit(i + 1, Unit.YEAR) && terms.at(i + 1).clitics().article()
          ? Optional.of(relative(i + 2, 0))
          : Optional.empty();
    }
    if (!terms.isUnit(i, Unit.YEAR)) {
      return Optional.empty();
    }
    return number(terms, i + 1)
        .or(() -> YearInWords.read(terms, i + 1))
        .or(() -> byDirection(terms, i));
  }

  private static Optional<Year> byDirection(Terms terms, int i) {
    if (!terms.at(i).clitics().article()) {
      return Optional.empty();
    }
    // "The running" and "the next" may be said of an office: الأمين العام الحالي.
    boolean office = terms.has(i - 1, Sense.NOT_BEFORE_GENERAL);
    return DirectionGrammar.offset(terms, i + 1)
        .filter(offset -> offset.value() < 0 || !office)
        .map(offset -> relative(offset.end(), offset.value()));
  }

  private static Year relative(int end, int offset) {
    return new Year(end, Calendar.GREGORIAN, YearChoice.relative(offset));
  }

  /** Four digits that are a year of either calendar, with the era where it is written. */
  static Optional<Year> number(Terms terms, int i) {
    Term term = terms.at(i);
    if (!terms.isPlainNumber(i) || term.digits() != YEAR_DIGITS || term.clitics().article()) {
      return Optional.empty();
    }
    return calendar(terms, i + 1, term.number())
        .map(calendar -> new Year(skipEra(terms, i + 1), calendar, YearChoice.of(term.number())));
  }

  /** A year by number alone, where its surroundings do not make it a count or a label. */
  static Optional<Year> alone(Terms terms, int i) {
    if (terms.isInRow(i) || terms.has(i - 1, Sense.NUMBER_LABEL)) {
      return Optional.empty();
    }
    boolean clear = terms.has(i - 1, Sense.PREPOSITION) || endsPhrase(terms, i + 1);
    int number = terms.at(i).number();
    boolean usual = number >= FIRST_BARE_YEAR && number <= LAST_BARE_YEAR;
    return number(terms, i).filter(year -> year.end() > i + 1 || (usual && clear));
  }

  private static boolean endsPhrase(Terms terms, int i) {
    Term term = terms.at(i);
    boolean closes =
        !term.isWord() && !term.isNumber() && !term.isSymbol('$') && !term.isSymbol('/');
    return closes || term.has(Sense.AFTER_YEAR);
  }
}
