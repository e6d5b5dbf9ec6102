package org.waqai.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the designations of one day that stand side by side: relative (اليوم, أمس), weekday and
 * date, in any order, some in brackets. Together they make one expression.
 */
final class DesignationReader {
  private static final String OPENING = "([";
  private static final String CLOSING = ")]";
  private static final String BETWEEN_DESIGNATIONS = ",\u060C-/";

  private final Terms terms;
  private int position;
  private OptionalInt relative = OptionalInt.empty();
  private Optional<DayOfWeek> weekday = Optional.empty();
  private Optional<TimeExpression> date = Optional.empty();

  private DesignationReader(Terms terms, int position) {
    this.terms = terms;
    this.position = position;
  }

  /**
   * @param introduced whether a part of the day or the word for day stands before, so that words
   *     that are otherwise more than a day are meant as one
   */
  static Optional<Match> read(Terms terms, int i, boolean introduced) {
    DesignationReader reader = new DesignationReader(terms, i);
    if (!reader.readOne(introduced)) {
      return Optional.empty();
    }
    while (reader.readNext()) {
      // Each designation is taken once.
    }
    return Optional.of(reader.expression());
  }

  /** Reads one more designation, with what may stand before and around it. */
  private boolean readNext() {
    int before = position;
    boolean bracket = terms.isSymbolOf(position, OPENING);
    boolean joint =
        terms.is(position, Sense.CORRESPONDING) || terms.isSymbolOf(position, BETWEEN_DESIGNATIONS);
    position = bracket || joint ? position + 1 : afterDirection();
    if (terms.isUnit(position, Unit.DAY) && !terms.at(position).clitics().article()) {
      position++;
    }
    if (terms.at(position).clitics().isProclitic() || !readOne(true)) {
      position = before;
      return false;
    }
    position += bracket && terms.isSymbolOf(position, CLOSING) ? 1 : 0;
    return true;
  }

  /** The index after الماضي and the like where a date follows it: الأحد المقبل 10/10/1436ه. */
  private int afterDirection() {
    boolean weekdayOnly = weekday.isPresent() && date.isEmpty();
    return weekdayOnly
        ? DirectionGrammar.offset(terms, position)
            .map(Count::end)
            .filter(end -> CalendarGrammar.day(terms, end).isPresent())
            .orElse(position)
        : position;
  }

  private boolean readOne(boolean introduced) {
    return readRelative(introduced) || readWeekday() || readDate();
  }

  private boolean readRelative(boolean introduced) {
    if (relative.isPresent() || date.isPresent()) {
      return false;
    }
    int i = terms.is(position, Sense.THIS) ? position + 1 : position;
    if (isToday(i) || isTonight(i)) {
      relative = OptionalInt.of(0);
      position = i + 1;
      return true;
    }
    if (terms.has(position, Sense.RELATIVE_DAY) && (introduced || !needsCompany(position))) {
      relative = OptionalInt.of(terms.value(position, Sense.RELATIVE_DAY));
      position++;
      return true;
    }
    return false;
  }

  private boolean isToday(int i) {
    boolean definite = terms.isUnit(i, Unit.DAY) && terms.at(i).clitics().article();
    return definite && !isQualified(i) && !isRate(i) && !terms.has(i - 1, Sense.NOT_BEFORE_TODAY);
  }

  /** الليلة, هذا الصباح, هذه الليلة. */
  private boolean isTonight(int i) {
    boolean thisPart = terms.has(i - 1, Sense.THIS) && terms.isDefinite(i, Sense.PART_OF_TODAY);
    boolean tonight = terms.has(i, Sense.TONIGHT) && terms.at(i).clitics().article();
    boolean other = isQualified(i) || DirectionGrammar.offset(terms, i + 1).isPresent();
    return (thisPart || tonight) && !other && !terms.has(i - 1, Sense.NOT_BEFORE_TODAY);
  }

  /** اليوم التالي, اليوم الأول, اليوم الـ16: another day than that of the publication. */
  private boolean isQualified(int i) {
    Term next = terms.at(i + 1);
    boolean counted = next.isNumber() || next.has(Sense.ORDINAL);
    return next.has(Sense.NOT_AFTER_TODAY) || (counted && next.clitics().article());
  }

  /** مرتين في اليوم: each day. */
  private boolean isRate(int i) {
    boolean in = terms.has(i - 1, Sense.IN) || terms.at(i).clitics().preposition();
    return in && WeekdayGrammar.weekday(terms, i + 1).isEmpty();
  }

  // "غد" is tomorrow only after يوم or مساء or before a weekday: it is "the future" otherwise.
  private boolean needsCompany(int i) {
    boolean tomorrow = terms.value(i, Sense.RELATIVE_DAY) == 1;
    return tomorrow
        && terms.at(i).written().indexOf(Clitics.ALEF, 1) <= 0
        && WeekdayGrammar.weekday(terms, i + 1).isEmpty();
  }

  private boolean readWeekday() {
    Optional<DayOfWeek> found = WeekdayGrammar.weekday(terms, position);
    boolean recurring = terms.has(position - 1, Sense.RECURRING);
    boolean two = terms.has(position + 1, Sense.NOT_AFTER_WEEKDAY);
    if (weekday.isPresent() || found.isEmpty() || recurring || two || isPlace(position)) {
      return false;
    }
    weekday = found;
    position++;
    return true;
  }

  /** سوق الخميس: a weekday in the name of a place. */
  private boolean isPlace(int i) {
    return terms.has(i - 1, Sense.PLACE_HEAD) && !terms.at(i - 1).clitics().article();
  }

  private boolean readDate() {
    Optional<Match> match = CalendarGrammar.day(terms, position);
    boolean second = date.isPresent() && !isOtherCalendar(match);
    if (match.isEmpty() || second) {
      return false;
    }
    // Where both calendars are given, the Gregorian one needs no conversion.
    date = date.filter(DesignationReader::isGregorian).or(() -> match.map(Match::time));
    position = match.get().end();
    return true;
  }

  private boolean isOtherCalendar(Optional<Match> match) {
    return match.isPresent() && isGregorian(match.get().time()) != isGregorian(date.orElseThrow());
  }

  private static boolean isGregorian(TimeExpression expression) {
    return !(expression instanceof CalendarDay day) || day.calendar() == Calendar.GREGORIAN;
  }

  private Match expression() {
    if (date.isPresent()) {
      return new Match(position, dated(date.get()));
    }
    if (relative.isPresent()) {
      return new Match(position, new RelativeDay(relative.getAsInt(), weekday));
    }
    return WeekdayGrammar.single(terms, position, weekday.orElseThrow());
  }

  private TimeExpression dated(TimeExpression expression) {
    return expression instanceof CalendarDay day && weekday.isPresent()
        ? day.on(weekday.get())
        : expression;
  }
}
