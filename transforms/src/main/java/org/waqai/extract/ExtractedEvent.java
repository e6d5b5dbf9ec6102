package org.waqai.extract;

import java.util.List;
import org.waqai.schemas.Event;

/**
 * An event and why each of its slots was filled.
 *
 * @param reasons a line a slot, the slot's name first
 */
public record ExtractedEvent(Event event, List<String> reasons) {

  public ExtractedEvent {
    reasons = List.copyOf(reasons);
  }
}
