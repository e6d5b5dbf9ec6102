package org.waqai.time;

import java.util.Optional;

/**
 * From one time to another: من 4 إلى 9 آذار, بين عامي 2011 و2015, منذ الأربعاء, مطلع أيار وحتى
 * نهايته.
 */
final class RangeGrammar {
  // How far after "since" the date may stand: منذ بدء النزاع في سوريا في 2011.
  private static final int WORDS_AFTER_SINCE = 9;

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
    if (terms.has(i, Sense.UNIT_MANY)) {
      // منذ أيام, منذ سنوات: how long is left open.
      return Optional.empty();
    }
    for (int k = i; k <= i + WORDS_AFTER_SINCE && isInClause(terms, k); k++) {
      Optional<Match> match = SingleGrammar.match(terms, k);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static boolean isInClause(Terms terms, int i) {
    Term term = terms.at(i);
    boolean quiet =
        term.isSymbol('"') || term.isSymbol('«') || term.isSymbol('»') || term.isSymbol('(');
    return i < terms.size() && (term.isWord() || term.isNumber() || quiet);
  }

  /** من … إلى …, بين … و…. */
  private static Optional<Match> introduced(Terms terms, int i) {
    boolean between = terms.has(i, Sense.BETWEEN);
    if (!between && !terms.has(i, Sense.FROM)) {
      return Optional.empty();
    }
    int start = isHeads(terms, i + 1) ? i + 2 : i + 1;
    return SingleGrammar.match(terms, start)
        .flatMap(first -> second(terms, first, between))
        .or(() -> daysOfOneMonth(terms, start, between));
  }

  private static boolean isHeads(Terms terms, int i) {
    return terms.has(i, Sense.UNIT_HEADS);
  }

  private static Optional<Match> second(Terms terms, Match first, boolean between) {
    return (between ? conjoined(terms, first.end()) : closing(terms, first.end()))
        .map(last -> new Match(last.end(), new Between(first.time(), last.time())));
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
    int start = heads || YearGrammar.isYearWord(terms, i) ? i + 1 : i;
    Optional<YearGrammar.Year> first = YearGrammar.number(terms, start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = first.get().end();
    boolean dash =
        terms.isSymbol(next, '-') || terms.isSymbol(next, '\u2013') || terms.isSymbol(next, '/');
    boolean and =
        terms.at(next).clitics().conjunction()
            && (heads || start == i + 1 || terms.has(i - 1, Sense.PREPOSITION));
    if (!dash && !and) {
      return Optional.empty();
    }
    return YearGrammar.number(terms, dash ? next + 1 : next)
        .map(
            second ->
                new Match(
                    second.end(), new Between(first.get().match().time(), second.match().time())));
  }

  /**
   * A time followed by another: أيار إلى تموز, مطلع يناير وحتى منتصف فبراير, أيار وحزيران الماضيين.
   */
  private static Optional<Match> open(Terms terms, int i) {
    int start = isHeads(terms, i) ? i + 1 : i;
    return SingleGrammar.match(terms, start).flatMap(first -> continued(terms, first));
  }

  private static Optional<Match> continued(Terms terms, Match first) {
    Optional<Match> last = closing(terms, first.end());
    if (last.isEmpty() && first.time() instanceof CalendarMonth) {
      last = conjoined(terms, first.end()).filter(match -> match.time() instanceof CalendarMonth);
    }
    return last.map(match -> new Match(match.end(), new Between(first.time(), match.time())));
  }
}
