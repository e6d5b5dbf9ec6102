package org.waqai.time;

import java.util.Optional;

/**
 * Any one time that is no range of two: the longest reading of the grammars of days and periods.
 */
final class SingleGrammar {
  private SingleGrammar() {}

  static Optional<Match> match(Terms terms, int i) {
    Term term = terms.at(i);
    if (term.senses().isEmpty() && term.month().isEmpty() && !term.isNumber()) {
      return Optional.empty();
    }
    Optional<Match> best = DayGrammar.match(terms, i).map(match -> known(terms, i, match));
    best = longer(best, PeriodGrammar.match(terms, i));
    return longer(best, RelativeGrammar.match(terms, i));
  }

  /** هجمات 11 سبتمبر: a day and month that name an event have its year. */
  private static Match known(Terms terms, int i, Match match) {
    return terms.has(i - 1, Sense.KNOWN_DAY) && match.time() instanceof CalendarDay day
        ? new Match(match.end(), day.knownAs(terms.value(i - 1, Sense.KNOWN_DAY)))
        : match;
  }

  /** The longer of two readings, the first where they are as long. */
  static Optional<Match> longer(Optional<Match> first, Optional<Match> second) {
    int end = first.map(Match::end).orElse(0);
    return second.filter(match -> match.end() > end).or(() -> first);
  }
}
