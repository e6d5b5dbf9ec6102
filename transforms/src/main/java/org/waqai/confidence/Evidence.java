package org.waqai.confidence;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventMention;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.Participant;

/** What speaks for or against an event, by name: read from the event alone, so from any run. */
public final class Evidence {
  /** Every event has it: its weight is the log odds of an event of which nothing else is known. */
  static final String BIAS = "bias";

  /** Code points into the body within which news tells its news. */
  private static final double LEAD = 500;

  private final SortedMap<String, Double> values = new TreeMap<>();

  private Evidence(Event event) {
    List<EventMention> mentions = event.getMentions();
    values.put(BIAS, 1.0);
    values.put("type:" + event.getType(), 1.0);
    mentions.forEach(
        mention -> values.merge("rule:" + mention.getRuleId(), 1.0 / mentions.size(), Double::sum));
    values.put("mentions", Math.sqrt(mentions.size() - 1.0));
    values.put("depth", StrictMath.log1p(mentions.get(0).getTrigger().getStart() / LEAD));
    flag("title", mentions.get(0).getSentence().getStart() == 0);
    flag("words", mentions.stream().anyMatch(m -> m.getTrigger().getText().indexOf(' ') >= 0));
    if (event.getStatus() != EventStatus.ACTUAL) {
      values.put("status:" + event.getStatus(), 1.0);
    }
    flag("mode", event.getMode() != null);
    participants("actor", event.getActors());
    participants("recipient", event.getRecipients());
    flag("place", event.getLocation() != null);
    flag("day", event.getTime() != null && event.getTime().getMention() != null);
    flag(
        "count",
        Stream.of(event.getKilled(), event.getWounded(), event.getCaptured())
            .anyMatch(Objects::nonNull));
    flag("source", event.getAttribution() != null);
  }

  /** The evidence for an event; its confidence, if it has one, is no part of it. */
  public static SortedMap<String, Double> of(Event event) {
    return Collections.unmodifiableSortedMap(new Evidence(event).values);
  }

  private void participants(String slot, List<Participant> participants) {
    flag(slot, !participants.isEmpty());
    flag(slot + ":listed", participants.stream().anyMatch(p -> p.getActorId() != null));
  }

  private void flag(String name, boolean holds) {
    if (holds) {
      values.put(name, 1.0);
    }
  }
}
