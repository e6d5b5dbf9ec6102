package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Times by a count of units: قبل ثلاثة أيام, منذ أسبوعين, خلال العامين الماضيين, الليلة الماضية,
 * بعد يوم من.
 */
final class RelativeGrammar {
  private static final int LAST_PORTION = 3;

  /** So many units. */
  private record Amount(int end, Unit unit, int count) {}

  private RelativeGrammar() {}

  static Optional<Match> match(Terms terms, int i) {
    return ago(terms, i)
        .or(() -> rolling(terms, i))
        .or(() -> lastUnits(terms, i))
        .or(() -> within(terms, i))
        .or(() -> withinWhatLasts(terms, i))
        .or(() -> apart(terms, i))
        .or(() -> night(terms, i))
        .or(() -> sincePartOfDay(terms, i));
  }

  private static Optional<Match> ago(Terms terms, int i) {
    boolean since = terms.has(i, Sense.SINCE);
    if (!since && !terms.has(i, Sense.AGO)) {
      return Optional.empty();
    }
    int start = terms.skip(i + 1, Sense.APPROXIMATELY);
    return amount(terms, start)
        .filter(amount -> amount.count() > 0)
        .flatMap(amount -> end(terms, amount).map(end -> new Match(end, ago(since, amount))));
  }

  private static TimeExpression ago(boolean since, Amount amount) {
    return since
        ? new RollingPeriod(amount.unit(), amount.count())
        : new UnitsAgo(amount.unit(), amount.count());
  }

  /**
   * The end of the expression; empty where the count runs to another event: قبل يومين من الهجوم.
   */
  private static Optional<Integer> end(Terms terms, Amount amount) {
    int i = terms.skip(amount.end(), Sense.APPROXIMATELY);
    if (!terms.is(i, Sense.OF) && !terms.is(i, Sense.TO)) {
      return Optional.of(i);
    }
    return terms.has(i + 1, Sense.NOW) ? Optional.of(i + 2) : Optional.empty();
  }

  /** ثلاثة أيام, 5 سنوات, أسبوعين, شهر, 20 عاما. */
  private static Optional<Amount> amount(Terms terms, int i) {
    if (terms.is(i, Sense.UNIT_TWO)) {
      return Optional.of(new Amount(i + 1, terms.unit(i, Sense.UNIT_TWO), 2));
    }
    if (terms.is(i, Sense.UNIT_ONE) && !terms.at(i).clitics().article()) {
      int end = terms.is(i + 1, Sense.UNIT, 1) ? i + 2 : i + 1;
      return namesOne(terms, i + 1)
          ? Optional.empty()
          : Optional.of(new Amount(end, terms.unit(i, Sense.UNIT_ONE), 1));
    }
    return NumberGrammar.cardinal(terms, i)
        .flatMap(
            count ->
                countedUnit(terms, count.end())
                    .map(unit -> new Amount(count.end() + 1, unit, count.value())));
  }

  /** Whether the unit before is one that is named: يوم الأحد, شهر رمضان, عام 2015. */
  private static boolean namesOne(Terms terms, int i) {
    Term term = terms.at(i);
    return term.isNumber()
        || term.month().isPresent()
        || term.has(Sense.THOUSAND)
        || (term.has(Sense.WEEKDAY) && term.clitics().article())
        || term.has(Sense.RELATIVE_DAY);
  }

  private static Optional<Unit> countedUnit(Terms terms, int i) {
    if (terms.is(i, Sense.UNIT_MANY)) {
      return Optional.of(terms.unit(i, Sense.UNIT_MANY));
    }
    // "24 الساعة" is written too, but "في المئة الشهر الماضي" is no hundred months.
    boolean counted = !terms.at(i).clitics().article() || terms.at(i - 1).isNumber();
    return terms.is(i, Sense.UNIT_ONE) && counted
        ? Optional.of(terms.unit(i, Sense.UNIT_ONE))
        : Optional.empty();
  }

  /** الأيام الثلاثة الماضية, العامين الماضيين, الـ24 ساعة الماضية, السنوات الخمس المقبلة. */
  private static Optional<Match> rolling(Terms terms, int i) {
    return definiteAmount(terms, i)
        .flatMap(
            amount ->
                DirectionGrammar.offset(terms, amount.end())
                    .or(() -> last(terms, amount.end()))
                    .filter(offset -> offset.value() != 0)
                    .map(
                        offset ->
                            new Match(
                                offset.end(),
                                new RollingPeriod(
                                    amount.unit(), -offset.value() * amount.count()))));
  }

  /** خلال 24 ساعة, خلال يومين: days up to the publication where nothing says of which. */
  private static Optional<Match> within(Terms terms, int i) {
    return terms.has(i, Sense.WITHIN)
        ? amount(terms, terms.skip(i + 1, Sense.APPROXIMATELY))
            .filter(RelativeGrammar::isOfDays)
            .filter(amount -> !terms.is(amount.end(), Sense.OF))
            .filter(amount -> DirectionGrammar.offset(terms, amount.end()).isEmpty())
            .map(amount -> new Match(amount.end(), new PastPeriod(amount.unit(), amount.count())))
        : Optional.empty();
  }

  /** خلال ثلاثة أسابيع من القصف: units up to the publication, in which that went on. */
  private static Optional<Match> withinWhatLasts(Terms terms, int i) {
    return terms.has(i, Sense.WITHIN)
        ? amount(terms, terms.skip(i + 1, Sense.APPROXIMATELY))
            .filter(amount -> amount.count() > 1)
            .filter(amount -> terms.is(amount.end(), Sense.OF))
            .filter(amount -> terms.has(amount.end() + 1, Sense.LASTING))
            .map(amount -> new Match(amount.end(), new PastPeriod(amount.unit(), amount.count())))
        : Optional.empty();
  }

  private static boolean isOfDays(Amount amount) {
    return switch (amount.unit()) {
      case HOUR -> amount.unit().add(LocalDate.EPOCH, amount.count()).isAfter(LocalDate.EPOCH);
      case DAY -> amount.count() > 1;
      case WEEK, MONTH, YEAR -> false;
    };
  }

  /** بعد أسبوع من, بعد يومين على: how long before the rest of the sentence what follows was. */
  private static Optional<Match> apart(Terms terms, int i) {
    return terms.has(i, Sense.AFTER)
        ? amount(terms, terms.skip(i + 1, Sense.APPROXIMATELY))
            .filter(amount -> amount.count() > 0)
            .filter(amount -> isMeasured(terms, terms.skip(amount.end(), Sense.ONLY), amount))
            .map(amount -> new Match(amount.end(), new UnitsEarlier(amount.unit(), amount.count())))
        : Optional.empty();
  }

  /** Not بعد شهرين من المعارك, which lasted two months. */
  private static boolean isMeasured(Terms terms, int i, Amount amount) {
    boolean longUnit = amount.unit() == Unit.MONTH || amount.unit() == Unit.YEAR;
    boolean lasts = longUnit && terms.at(i + 1).clitics().article();
    return (terms.is(i, Sense.OF) && !lasts && !terms.has(i + 1, Sense.NOW))
        || terms.is(i, Sense.TO);
  }

  /** السنوات الخمس الأخيرة. */
  private static Optional<Count> last(Terms terms, int i) {
    return terms.isDefinite(i, Sense.LAST) ? Optional.of(new Count(i + 1, -1)) : Optional.empty();
  }

  /** آخر ثلاثة أيام. */
  private static Optional<Match> lastUnits(Terms terms, int i) {
    boolean last = terms.has(i, Sense.PORTION) && terms.value(i, Sense.PORTION) == LAST_PORTION;
    return last
        ? amount(terms, i + 1)
            .filter(amount -> amount.count() > 1)
            .map(
                amount -> new Match(amount.end(), new RollingPeriod(amount.unit(), amount.count())))
        : Optional.empty();
  }

  private static Optional<Amount> definiteAmount(Terms terms, int i) {
    if (terms.at(i).clitics().article() && terms.has(i, Sense.UNIT_TWO)) {
      return Optional.of(new Amount(i + 1, terms.unit(i, Sense.UNIT_TWO), 2));
    }
    if (terms.at(i).clitics().article() && terms.has(i, Sense.UNIT_MANY)) {
      return NumberGrammar.cardinal(terms, i + 1)
          .map(count -> new Amount(count.end(), terms.unit(i, Sense.UNIT_MANY), count.value()));
    }
    return terms.at(i).clitics().article() || terms.has(i - 1, Sense.DURING)
        ? amount(terms, i)
        : Optional.empty();
  }

  /**
   * الليلة الماضية, خلال الليل: from the evening before the publication into its day. الليلة قبل
   * الماضية: two evenings before it.
   */
  private static Optional<Match> night(Terms terms, int i) {
    if (terms.has(i, Sense.IN_THE_NIGHT)) {
      return Optional.of(new Match(i + 1, new LastNight()));
    }
    if (!terms.isNight(i) || !terms.at(i).clitics().article()) {
      return Optional.empty();
    }
    return DirectionGrammar.offset(terms, i + 1)
        .filter(offset -> offset.value() == -1 || offset.value() == -2)
        .map(
            offset ->
                new Match(
                    offset.end(),
                    offset.value() == -1 ? new LastNight() : new UnitsAgo(Unit.DAY, 2)));
  }

  /** منذ الصباح, منذ ساعات الفجر الأولى: of the day of publication. */
  private static Optional<Match> sincePartOfDay(Terms terms, int i) {
    boolean part = terms.is(i + 1, Sense.LEAD) || terms.isDefinite(i + 1, Sense.DAY_PART);
    return terms.has(i, Sense.SINCE) && part
        ? Optional.of(new Match(i + 2, new Since(new RelativeDay(0, Optional.empty()))))
        : Optional.empty();
  }
}
