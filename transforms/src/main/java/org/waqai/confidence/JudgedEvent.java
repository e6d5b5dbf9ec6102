package org.waqai.confidence;

import java.util.Map;
import org.waqai.schemas.Event;

/**
 * An event of which it is known whether it was right.
 *
 * @param docId its article: events of one article stay together when folds are made
 */
public record JudgedEvent(String docId, Map<String, Double> evidence, boolean right) {

  public static JudgedEvent of(Event event, boolean right) {
    return new JudgedEvent(event.getDocId(), Evidence.of(event), right);
  }
}
