package org.waqai.time;

import java.util.Optional;

/** Years in words after the word for year: ألفين وأحد عشر, ألف وتسعمئة وثمانية وأربعين. */
final class YearInWords {
  private YearInWords() {}

  static Optional<YearGrammar.Year> read(Terms terms, int i) {
    if (!terms.is(i, Sense.THOUSAND)) {
      return Optional.empty();
    }
    Count thousands = new Count(i + 1, terms.value(i, Sense.THOUSAND));
    Count hundreds = add(thousands, hundreds(terms, thousands.end()));
    Count year = add(hundreds, NumberGrammar.conjoined(terms, hundreds.end()));
    int end = YearGrammar.skipEra(terms, year.end());
    return YearGrammar.calendar(terms, year.end(), year.value())
        .map(calendar -> new YearGrammar.Year(end, calendar, YearChoice.of(year.value())));
  }

  private static Optional<Count> hundreds(Terms terms, int i) {
    return terms.has(i, Sense.HUNDREDS) && terms.at(i).clitics().conjunction()
        ? Optional.of(new Count(i + 1, terms.value(i, Sense.HUNDREDS)))
        : Optional.empty();
  }

  private static Count add(Count first, Optional<Count> second) {
    return second.map(count -> new Count(count.end(), first.value() + count.value())).orElse(first);
  }
}
