package org.waqai.time;

import java.util.Optional;

/** Weeks, months, years and their parts: الأسبوع الماضي, مطلع العام, النصف الأول من 2015. */
final class PeriodGrammar {
  private static final int WORDS_BEFORE_AGE = 3;
  // The decades that news calls by name alone are those of the twentieth century.
  private static final int CENTURY = 1900;

  /** A week, month or year by its distance from the running one, as read. */
  record Relative(int end, Unit unit, int offset) {
    Match match() {
      return new Match(end, new RelativePeriod(unit, offset));
    }
  }

  private PeriodGrammar() {}

  static Optional<Match> match(Terms terms, int i) {
    return partUpToNow(terms, i)
        .or(() -> portion(terms, i))
        .or(() -> firstUnits(terms, i))
        .or(() -> season(terms, i))
        .or(() -> decade(terms, i))
        .or(() -> whole(terms, i));
  }

  /** A month, a year, or a period by its distance from the running one. */
  static Optional<Match> whole(Terms terms, int i) {
    return CalendarGrammar.month(terms, i)
        .or(() -> YearGrammar.named(terms, i).map(YearGrammar.Year::match))
        .or(() -> relativeUnit(terms, i).map(Relative::match))
        .or(() -> YearGrammar.alone(terms, i).map(YearGrammar.Year::match));
  }

  /** الأسبوع الماضي, هذا الشهر. */
  static Optional<Relative> relativeUnit(Terms terms, int i) {
    if (terms.has(i, Sense.THIS)) {
      return unit(terms, i + 1).map(unit -> new Relative(i + 2, unit, 0));
    }
    return unit(terms, i)
        .flatMap(
            unit ->
                DirectionGrammar.offset(terms, i + 1)
                    .map(offset -> new Relative(offset.end(), unit, offset.value())));
  }

  /** A definite week, month or year. */
  private static Optional<Unit> unit(Terms terms, int i) {
    if (!terms.has(i, Sense.UNIT_ONE) || !terms.at(i).clitics().article()) {
      return Optional.empty();
    }
    Unit unit = terms.unit(i, Sense.UNIT_ONE);
    boolean general = unit == Unit.YEAR && terms.has(i - 1, Sense.NOT_BEFORE_GENERAL);
    boolean period = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    return period && !general ? Optional.of(unit) : Optional.empty();
  }

  /** في وقت سابق من الشهر الحالي, في وقت لاحق من هذا العام: up to the publication, or from it. */
  private static Optional<Match> partUpToNow(Terms terms, int i) {
    boolean earlier = terms.has(i, Sense.EARLIER);
    if (!earlier && !terms.has(i, Sense.LATER)) {
      return Optional.empty();
    }
    return relativeUnit(terms, i + 1)
        .filter(period -> period.offset() == 0)
        .map(Relative::match)
        .map(
            match ->
                new Match(
                    match.end(), earlier ? new Since(match.time()) : new RestOf(match.time())));
  }

  private static Optional<Match> portion(Terms terms, int i) {
    return portionAt(terms, i)
        .flatMap(
            portion ->
                target(terms, terms.skip(i + 1, Sense.OF))
                    .map(match -> new Match(match.end(), new PortionOf(portion, match.time()))));
  }

  /** الأشهر الستة الأولى من 2015. */
  private static Optional<Match> firstUnits(Terms terms, int i) {
    if (!terms.has(i, Sense.UNIT_MANY) || !terms.at(i).clitics().article()) {
      return Optional.empty();
    }
    Unit unit = terms.unit(i, Sense.UNIT_MANY);
    return NumberGrammar.cardinal(terms, i + 1)
        .filter(count -> terms.isDefinite(count.end(), Sense.ORDINAL))
        .filter(count -> terms.value(count.end(), Sense.ORDINAL) == 1)
        .filter(count -> terms.is(count.end() + 1, Sense.OF))
        .flatMap(
            count ->
                target(terms, count.end() + 2)
                    .map(
                        match ->
                            new Match(
                                match.end(), new FirstUnits(unit, count.value(), match.time()))));
  }

  private static Optional<Portion> portionAt(Terms terms, int i) {
    if (terms.has(i, Sense.PORTION)) {
      return Portion.third(terms.value(i, Sense.PORTION));
    }
    if (terms.has(i, Sense.HALF)) {
      return Portion.half(terms.value(i, Sense.HALF));
    }
    return terms.has(i, Sense.QUARTER)
        ? Portion.quarter(terms.value(i, Sense.QUARTER))
        : Optional.empty();
  }

  /** What has parts: a whole, or the running week, month or year without more. */
  private static Optional<Match> target(Terms terms, int i) {
    return whole(terms, i)
        .or(
            () ->
                unit(terms, i)
                    .filter(
                        unit -> !terms.at(i + 1).isWord() || !terms.at(i + 1).clitics().article())
                    .map(unit -> new Match(i + 1, new RelativePeriod(unit, 0))));
  }

  private static Optional<Match> season(Terms terms, int i) {
    if (terms.has(i, Sense.THIS) && terms.isDefinite(i + 1, Sense.SEASON)) {
      Season current =
          new Season(terms.value(i + 1, Sense.SEASON), YearChoice.OPEN, Direction.CURRENT);
      return Optional.of(new Match(i + 2, current));
    }
    if (!terms.has(i, Sense.SEASON)) {
      return Optional.empty();
    }
    int number = terms.value(i, Sense.SEASON);
    if (terms.at(i).clitics().article()) {
      return DirectionGrammar.offset(terms, i + 1)
          .map(
              offset ->
                  new Match(
                      offset.end(),
                      new Season(number, YearChoice.OPEN, DirectionGrammar.of(offset.value()))));
    }
    return YearGrammar.afterMonth(terms, i + 1)
        .map(year -> new Match(year.end(), new Season(number, year.choice(), Direction.NONE)));
  }

  /** في الأربعينات والخمسينات من عمره. */
  private static boolean isOfLife(Terms terms, int i) {
    for (int k = i; k < i + WORDS_BEFORE_AGE; k++) {
      if (terms.has(k, Sense.AGE)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Match> decade(Terms terms, int i) {
    if (!terms.has(i, Sense.DECADE) || isOfLife(terms, i + 1)) {
      return Optional.empty();
    }
    int first = CENTURY + terms.value(i, Sense.DECADE);
    int end = terms.skip(i + 1, Sense.OF);
    return Optional.of(
        new Match(terms.has(end, Sense.CENTURY_PAST) ? end + 1 : i + 1, new Decade(first)));
  }
}
