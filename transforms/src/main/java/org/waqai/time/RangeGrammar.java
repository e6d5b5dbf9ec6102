package org.waqai.time;

import java.util.Optional;

/**
 * From one time to another: من 4 إلى 9 آذار, بين عامي 2011 و2015, منذ الأربعاء, مطلع أيار وحتى
 * نهايته.
 */
final class RangeGrammar {
  // How far after "since" the date may stand: منذ بدء النزاع في سوريا في 2011.
  private static final int WORDS_AFTER_SINCE = 9;
  private static final String QUIET = "\"\u00AB\u00BB\u201C\u201D#";

  private RangeGrammar() {}

  static Optional<Match> match(Terms terms, int i) {
    return since(terms, i)
        .or(() -> introduced(terms, i))
        .or(() -> pairOfYears(terms, i))
        .or(() -> open(terms, i));
  }

  private static Optional<Match> since(Terms terms, int i) {
    if (!terms.has(i, Sense.SINCE)) {
      return Optional.empty();
    }
    Optional<Match> opening = afterSince(terms, i + 1);
    return opening.map(
        match ->
            closing(terms, match.end())
                .map(close -> new Match(close.end(), new Between(match.time(), close.time())))
                .orElse(new Match(match.end(), new Since(match.time()))));
  }

  private static Optional<Match> afterSince(Terms terms, int i) {
    for (int k = i; k <= i + WORDS_AFTER_SINCE && isInClause(terms, k); k++) {
      Optional<Match> match = SingleGrammar.match(terms, k);
      if (match.isPresent()) {
        return match;
      }
      if (isCountOfUnits(terms, k)) {
        // منذ أيام, منذ أكثر من شهر: how long is left open.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isCountOfUnits(Terms terms, int i) {
    boolean unit =
        terms.has(i, Sense.UNIT_ONE)
            || terms.has(i, Sense.UNIT_TWO)
            || terms.has(i, Sense.UNIT_MANY);
    return unit && !terms.at(i).clitics().article();
  }

  /** Whether the clause of "since" still runs: a relative clause has times of its own. */
  private static boolean isInClause(Terms terms, int i) {
    Term term = terms.at(i);
    boolean runs = term.isWord() || term.isNumber() || terms.isSymbolOf(i, QUIET);
    return i < terms.size() && runs && !term.has(Sense.RELATIVE_PRONOUN);
  }

  /** من … إلى …, بين … و…. */
  private static Optional<Match> introduced(Terms terms, int i) {
    boolean between = terms.has(i, Sense.BETWEEN);
    if (!between && !terms.has(i, Sense.FROM)) {
      return Optional.empty();
    }
    int start = terms.has(i + 1, Sense.UNIT_HEADS) ? i + 2 : i + 1;
    return years(terms, start, between)
        .or(() -> daysOfOneMonth(terms, start, between))
        .or(() -> SingleGrammar.match(terms, start).flatMap(first -> second(terms, first, between)))
        .or(() -> pairOfYears(terms, i + 1));
  }

  private static Optional<Match> second(Terms terms, Match first, boolean between) {
    return (between ? conjoined(terms, first.end()) : closing(terms, first.end()))
        .map(last -> new Match(last.end(), new Between(first.time(), last.time())));
  }

  /** بين 2011 و2015, من عام 2011 إلى 2015. */
  private static Optional<Match> years(Terms terms, int i, boolean between) {
    int start = terms.isUnit(i, Unit.YEAR) ? i + 1 : i;
    return YearGrammar.number(terms, start)
        .flatMap(first -> lastYear(terms, first.end(), between).map(last -> years(first, last)));
  }

  private static Optional<YearGrammar.Year> lastYear(Terms terms, int i, boolean between) {
    boolean joined = between ? terms.at(i).clitics().conjunction() : terms.has(i, Sense.TO);
    if (!joined) {
      return Optional.empty();
    }
    int word = between ? i : i + 1;
    return YearGrammar.number(terms, terms.isUnit(word, Unit.YEAR) ? word + 1 : word);
  }

  private static Match years(YearGrammar.Year first, YearGrammar.Year last) {
    return new Match(last.end(), new Between(first.match().time(), last.match().time()));
  }

  /** من 4 إلى 9 آذار, بين 4 و9 آذار. */
  private static Optional<Match> daysOfOneMonth(Terms terms, int i, boolean between) {
    Optional<Count> day = NumberGrammar.dayOfMonth(terms, i);
    return day.flatMap(
            first -> between ? conjoined(terms, first.end()) : closing(terms, first.end()))
        .filter(last -> last.time() instanceof CalendarDay)
        .map(
            last ->
                new Match(
                    last.end(),
                    new Between(
                        ((CalendarDay) last.time()).onDay(day.get().value()), last.time())));
  }

  /** A second time after إلى or حتى. */
  private static Optional<Match> closing(Terms terms, int i) {
    int to = terms.isSymbol(i, '\u060C') || terms.isSymbol(i, ',') ? i + 1 : i;
    return terms.has(to, Sense.TO) ? SingleGrammar.match(terms, to + 1) : Optional.empty();
  }

  /** A second time with the conjunction before it. */
  private static Optional<Match> conjoined(Terms terms, int i) {
    return terms.at(i).clitics().conjunction() && !terms.at(i).clitics().preposition()
        ? SingleGrammar.match(terms, i)
        : Optional.empty();
  }

  /** عامي 2011 و2015, 2011-2015, 2011/2012. */
  private static Optional<Match> pairOfYears(Terms terms, int i) {
    boolean heads = terms.isHeads(i, Unit.YEAR);
    boolean named = heads || terms.isUnit(i, Unit.YEAR);
    return YearGrammar.number(terms, named ? i + 1 : i)
        .flatMap(
            first ->
                joinedYear(terms, first.end(), named || terms.has(i - 1, Sense.PREPOSITION))
                    .map(last -> years(first, last)));
  }

  private static Optional<YearGrammar.Year> joinedYear(Terms terms, int i, boolean certain) {
    if (terms.isSymbolOf(i, Terms.JOINTS)) {
      return YearGrammar.number(terms, i + 1);
    }
    return certain && terms.at(i).clitics().conjunction()
        ? YearGrammar.number(terms, i)
        : Optional.empty();
  }

  /** A time followed by another: أيار إلى تموز, مطلع يناير وحتى منتصف فبراير, أيار وحزيران. */
  private static Optional<Match> open(Terms terms, int i) {
    return CalendarGrammar.pairOfMonths(terms, i)
        .or(() -> SingleGrammar.match(terms, i).flatMap(first -> continued(terms, first)));
  }

  private static Optional<Match> continued(Terms terms, Match first) {
    Optional<Match> last = closing(terms, first.end());
    if (last.isEmpty() && first.time() instanceof CalendarMonth) {
      last = conjoined(terms, first.end()).filter(match -> match.time() instanceof CalendarMonth);
    }
    return last.map(match -> new Match(match.end(), new Between(first.time(), match.time())));
  }
}
