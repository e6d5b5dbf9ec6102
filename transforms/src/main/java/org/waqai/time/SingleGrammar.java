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
    Optional<Match> best = DayGrammar.match(terms, i);
    best = longer(best, PeriodGrammar.match(terms, i));
    return longer(best, RelativeGrammar.match(terms, i));
  }

  /** The longer of two readings, the first where they are as long. */
  static Optional<Match> longer(Optional<Match> first, Optional<Match> second) {
    int end = first.map(Match::end).orElse(0);
    return second.filter(match -> match.end() > end).or(() -> first);
  }
}
