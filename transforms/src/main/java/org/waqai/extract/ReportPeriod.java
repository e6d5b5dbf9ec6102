package org.waqai.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.TimePrecision;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/**
 * The time that an article reports on as a whole: "the centre's report on violations in April".
 * What such an article tells without a time of its own happened then, not on the day before the
 * publication.
 */
final class ReportPeriod {
  private final ArticleContext context;
  private final Grammar grammar;

  ReportPeriod(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  /** The one time of title and lead, where they speak of a report and the time is a past period. */
  Optional<TimeMention> find(LocalDate published, int lead) {
    int last = Math.min(lead, context.text().sentences().size() - 1);
    List<TimeMention> times =
        IntStream.rangeClosed(0, last)
            .boxed()
            .flatMap(sentence -> context.timesIn(sentence).stream())
            .toList();
    return times.stream()
        .findFirst()
        .filter(first -> first.precision() != TimePrecision.DAY)
        .filter(first -> first.end().isBefore(published))
        .filter(first -> times.stream().allMatch(time -> isSame(time, first)))
        .filter(first -> IntStream.rangeClosed(0, last).anyMatch(this::speaksOfReport));
  }

  private boolean speaksOfReport(int sentence) {
    WordSpan words = context.text().sentences().get(sentence);
    return IntStream.range(words.start(), words.end())
        .anyMatch(word -> context.syntax().keys().matches(word, grammar.words(WordClass.REPORTS)));
  }

  private static boolean isSame(TimeMention time, TimeMention other) {
    return time.start().equals(other.start()) && time.end().equals(other.end());
  }
}
