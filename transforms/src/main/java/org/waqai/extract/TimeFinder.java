package org.waqai.extract;

import java.util.Comparator;
import java.util.Optional;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
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
        .filter(time -> !opensNextClause(time, match))
        .min(Comparator.comparingInt(time -> distance(time.span(), trigger)))
        .map(time -> new Filled<>(time, "time nearest to the trigger"));
  }

  /** "... killed 30, and in August ...": a conjoined time is of what follows it. */
  private boolean opensNextClause(TimeMention time, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int word = context.text().words(time.span()).start();
    int at = syntax.chunkOf(word);
    boolean conjoined =
        syntax.chunks().get(at).conjoined()
            || (at > 0 && isConjunction(syntax.chunks().get(at - 1)));
    return word > match.head()
        && (conjoined || syntax.joinsVerbBetween(syntax.chunkOf(match.head()), at));
  }

  /** "And in", cut off from its time. */
  private static boolean isConjunction(Chunk chunk) {
    return chunk.conjoined() && chunk.words().length() == 1 && chunk.phrase().isEmpty();
  }

  private static int distance(CharSpan time, CharSpan trigger) {
    return time.start() >= trigger.end()
        ? time.start() - trigger.end()
        : Math.max(0, trigger.start() - time.end()) + 10;
  }
}
