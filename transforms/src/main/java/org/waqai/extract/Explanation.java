package org.waqai.extract;

import java.util.List;

/**
 * What became of an article, and why.
 *
 * @param relevance how much the article reads like political news; below {@code leastRelevance} it
 *     is passed over
 * @param nearMisses in the sentences that gave no event, the nearest rules; in the order of the
 *     body
 */
public record Explanation(
    List<ExtractedEvent> events,
    List<NearMiss> nearMisses,
    double relevance,
    double leastRelevance) {

  public Explanation {
    events = List.copyOf(events);
    nearMisses = List.copyOf(nearMisses);
  }

  /** Whether the article was passed over as a whole, as news of sport or markets are. */
  public boolean passedOver() {
    return relevance < leastRelevance;
  }
}
