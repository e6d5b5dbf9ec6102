package org.waqai.extract;

import java.util.Comparator;
import java.util.Optional;
import org.waqai.text.CharSpan;
import org.waqai.time.TimeMention;

/** Finds when an act took place, by what its own sentence says of times. */
final class TimeFinder {
  private final ArticleContext context;

  TimeFinder(ArticleContext context) {
    this.context = context;
  }

  Optional<Filled<TimeMention>> time(TriggerMatch match) {
    CharSpan trigger = context.text().chars(match.words());
    return context.timesIn(match.sentence()).stream()
        .min(Comparator.comparingInt(time -> distance(time.span(), trigger)))
        .map(time -> new Filled<>(time, "time nearest to the trigger"));
  }

  private static int distance(CharSpan time, CharSpan trigger) {
    return time.start() >= trigger.end()
        ? time.start() - trigger.end()
        : Math.max(0, trigger.start() - time.end()) + 10;
  }
}
