package org.waqai.pipeline.explain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.waqai.extract.ExtractedEvent;
import org.waqai.pipeline.terminal.Palette;
import org.waqai.schemas.AcledProjection;
import org.waqai.schemas.Count;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventMention;
import org.waqai.schemas.Location;
import org.waqai.schemas.Participant;
import org.waqai.schemas.Time;

/** An event slot by slot: the words, what they were taken to mean, and why they fill the slot. */
public final class EventView {
  private final ExtractedEvent extracted;
  private final Palette palette;
  private final List<String> lines = new ArrayList<>();

  public EventView(ExtractedEvent extracted, Palette palette) {
    this.extracted = extracted;
    this.palette = palette;
  }

  /** Lines for the terminal. */
  public List<String> lines() {
    lines.clear();
    Event event = extracted.event();
    String mode = Optional.ofNullable(event.getMode()).map(name -> "/" + name).orElse("");
    lines.add(palette.heading(event.getType() + mode + " " + event.getStatus()));
    for (EventMention mention : event.getMentions()) {
      slot("trigger", mention.getTrigger().getText(), "rule " + mention.getRuleId(), "");
    }
    Optional.ofNullable(event.getMode()).ifPresent(name -> slot("mode", "", name, reason("mode")));
    slot("status", "", event.getStatus().toString(), reason("status"));
    participants("actor", event.getActors());
    participants("recipient", event.getRecipients());
    Optional.ofNullable(event.getLocation()).ifPresent(this::location);
    Optional.ofNullable(event.getTime()).ifPresent(this::time);
    count("killed", Optional.ofNullable(event.getKilled()));
    count("wounded", Optional.ofNullable(event.getWounded()));
    count("captured", Optional.ofNullable(event.getCaptured()));
    Optional.ofNullable(event.getAttribution())
        .ifPresent(
            source ->
                slot(
                    "attribution",
                    source.getMention().getText(),
                    "who says so",
                    reason("attribution")));
    Optional.ofNullable(event.getAcled()).ifPresent(this::acled);
    Optional.ofNullable(event.getCameo()).ifPresent(code -> slot("CAMEO", "", code, ""));
    slot("confidence", "", "%.2f".formatted(event.getConfidence()), "");
    return List.copyOf(lines);
  }

  private void acled(AcledProjection acled) {
    String sides = "inter %d and %d".formatted(acled.getInter1(), acled.getInter2());
    slot("ACLED", "", acled.getEventType() + ", " + acled.getSubEventType() + ", " + sides, "");
  }

  private void participants(String slot, List<Participant> participants) {
    Iterator<String> reasons = reasons(slot).iterator();
    for (Participant participant : participants) {
      String country = Optional.ofNullable(participant.getCountry()).orElse("country unknown");
      slot(
          slot,
          participant.getMention().getText(),
          participant.getName() + ", " + country + ", " + participant.getRole(),
          reasons.hasNext() ? reasons.next() : "");
    }
  }

  private void location(Location location) {
    String country = Optional.ofNullable(location.getCountry()).orElse("country unknown");
    slot(
        "location",
        location.getMention().getText(),
        "%s, %s (%.3f, %.3f, %s)"
            .formatted(
                location.getName(),
                country,
                location.getLatitude(),
                location.getLongitude(),
                location.getPrecision()),
        reason("location"));
  }

  private void time(Time time) {
    String words = time.getMention() == null ? "" : time.getMention().getText();
    String days =
        time.getStart().equals(time.getEnd())
            ? time.getStart().toString()
            : time.getStart() + " to " + time.getEnd();
    slot("time", words, days, reason("time"));
  }

  private void count(String slot, Optional<Count> count) {
    count.ifPresent(
        number -> slot(slot, number.getMention().getText(), amount(number), reason(slot)));
  }

  private static String amount(Count count) {
    return count.getMax() == null
        ? count.getMin() + " or more"
        : count.getMax() == count.getMin()
            ? Integer.toString(count.getMin())
            : count.getMin() + " to " + count.getMax();
  }

  private void slot(String name, String words, String meaning, String why) {
    String quoted = words.isEmpty() ? "" : palette.quote(words.replace('\n', ' ')) + " → ";
    lines.add(
        "  %-12s".formatted(name)
            + quoted
            + palette.meaning(meaning)
            + (why.isEmpty() ? "" : palette.aside("  (" + why + ")")));
  }

  private String reason(String slot) {
    return String.join("; ", reasons(slot));
  }

  private List<String> reasons(String slot) {
    String start = slot + ": ";
    return extracted.reasons().stream()
        .filter(reason -> reason.startsWith(start))
        .map(reason -> reason.substring(start.length()))
        .toList();
  }
}
