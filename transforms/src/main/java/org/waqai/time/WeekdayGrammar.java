package org.waqai.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Weekdays, one or two that belong together. */
final class WeekdayGrammar {
  private WeekdayGrammar() {}

  static Optional<DayOfWeek> weekday(Terms terms, int i) {
    return terms.has(i, Sense.WEEKDAY) && terms.at(i).clitics().article()
        ? Optional.of(DayOfWeek.of(terms.value(i, Sense.WEEKDAY)))
        : Optional.empty();
  }

  /**
   * Two weekdays: the night between them, or both days.
   *
   * @param night whether a word for night stands before
   * @param heads whether the dual of day stands before, which may count days that are not
   *     neighbours
   */
  static Optional<Match> pair(Terms terms, int i, boolean night, boolean heads) {
    Optional<DayOfWeek> first = weekday(terms, i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = skipJoint(terms, i + 1, night);
    boolean conjunction = terms.at(next).clitics().conjunction();
    boolean preposition = terms.at(next).clitics().preposition();
    Optional<DayOfWeek> second = weekday(terms, next).filter(day -> !preposition);
    boolean joined = night || conjunction || (next > i + 1 && terms.isSymbol(i + 1, '/'));
    return second
        .filter(day -> joined && (heads || day == first.get().plus(1)))
        .map(day -> both(terms, next + 1, first.get(), day));
  }

  private static int skipJoint(Terms terms, int i, boolean night) {
    return terms.isSymbolOf(i, Terms.JOINTS) || (night && terms.is(i, Sense.TO)) ? i + 1 : i;
  }

  private static Match both(Terms terms, int end, DayOfWeek first, DayOfWeek second) {
    Optional<Count> offset = DirectionGrammar.offset(terms, end);
    Direction direction =
        offset.map(found -> DirectionGrammar.of(found.value())).orElse(Direction.NONE);
    return new Match(
        offset.map(Count::end).orElse(end),
        new Between(new WeekdayDate(first, direction, 0), WeekdayDate.of(second)));
  }

  /** What follows a weekday alone: الماضي, قبل الماضي, من الأسبوع الماضي. */
  static Match single(Terms terms, int end, DayOfWeek weekday) {
    Optional<Count> offset = DirectionGrammar.offset(terms, end);
    if (offset.isPresent()) {
      int value = offset.get().value();
      int further = Math.max(0, Math.abs(value) - 1);
      return new Match(
          offset.get().end(), new WeekdayDate(weekday, DirectionGrammar.of(value), further));
    }
    return PeriodGrammar.relativeUnit(terms, terms.skip(end, Sense.OF))
        .filter(period -> period.unit() == Unit.WEEK)
        .map(period -> new Match(period.end(), new WeekdayOfWeek(weekday, period.offset())))
        .orElse(new Match(end, WeekdayDate.of(weekday)));
  }
}
