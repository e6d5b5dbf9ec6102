package org.waqai.extract;

import java.util.List;

/**
 * What became of an article, and why.
 *
 * @param withheld what is told of nobody with political standing, in an article whose relevance is
 *     below {@link #CERTAIN}
 * @param nearMisses in the sentences that gave no event, the nearest rules; in the order of the
 *     body
 * @param relevance how much the article reads like political news; below {@link #LEAST} it is
 *     passed over
 */
public record Explanation(
    List<ExtractedEvent> events,
    List<ExtractedEvent> withheld,
    List<NearMiss> nearMisses,
    double relevance) {
  public static final double LEAST = RelevanceGate.LEAST;
  public static final double CERTAIN = RelevanceGate.CERTAIN;

  public Explanation {
    events = List.copyOf(events);
    withheld = List.copyOf(withheld);
    nearMisses = List.copyOf(nearMisses);
  }

  static Explanation passedOver(double relevance) {
    return new Explanation(List.of(), List.of(), List.of(), relevance);
  }

  /** Whether the article was passed over as a whole, as news of sport or markets are. */
  public boolean isPassedOver() {
    return relevance < LEAST;
  }
}
