package org.waqai.time;

import java.util.Optional;

/** Any time expression: the longest reading that begins at a term. */
final class TimeGrammar {
  private TimeGrammar() {}

  static Optional<Match> match(Terms terms, int i) {
    Term term = terms.at(i);
    if (term.senses().isEmpty() && term.month().isEmpty() && !term.isNumber()) {
      return Optional.empty();
    }
    return SingleGrammar.longer(SingleGrammar.match(terms, i), RangeGrammar.match(terms, i));
  }
}
