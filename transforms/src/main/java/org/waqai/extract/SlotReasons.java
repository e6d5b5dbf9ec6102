package org.waqai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.waqai.link.actor.ActorMention;
import org.waqai.number.Harm;
import org.waqai.schemas.EventStatus;
import org.waqai.text.AnnotatedText;

/** Says of a happening's slots why they were filled, a line each, the slot's name first. */
final class SlotReasons {
  private final AnnotatedText text;
  private final Happening happening;
  private final List<String> lines = new ArrayList<>();

  private SlotReasons(AnnotatedText text, Happening happening) {
    this.text = text;
    this.happening = happening;
  }

  static List<String> of(AnnotatedText text, Happening happening) {
    SlotReasons reasons = new SlotReasons(text, happening);
    reasons.addAll();
    return reasons.lines;
  }

  private void addAll() {
    happening.mode().ifPresent(mode -> add("mode", d -> d.mode().isPresent(), this::mode));
    add("status", draft -> draft.status() == happening.status(), this::status);
    participants("actor", happening.actors());
    participants("recipient", happening.recipients());
    happening
        .place()
        .ifPresent(
            place -> line("location", place.why(), d -> d.place().equals(happening.place())));
    if (happening.time().isPresent()) {
      String why = happening.time().get().why();
      line("time", why, draft -> draft.time().equals(happening.time()));
    } else {
      line("time", "day of publication: told as news without a day", draft -> false);
    }
    for (Harm harm : Harm.values()) {
      happening
          .count(harm)
          .ifPresent(
              count ->
                  line(
                      harm.name().toLowerCase(Locale.ROOT),
                      "counted with the trigger",
                      draft -> count.equals(draft.casualties().get(harm))));
    }
    happening
        .attribution()
        .ifPresent(
            source ->
                line(
                    "attribution", "source", d -> d.attribution().equals(happening.attribution())));
  }

  /** One line a participant, as the event lists them: each name once. */
  private void participants(String slot, List<Filled<ActorMention>> participants) {
    Set<String> named = new HashSet<>();
    for (Filled<ActorMention> participant : participants) {
      if (named.add(participant.value().name())) {
        line(
            slot,
            participant.why(),
            draft ->
                draft.actors().contains(participant) || draft.recipients().contains(participant));
      }
    }
  }

  private String mode(Draft draft) {
    return draft.mode().equals(draft.match().rule().mode())
        ? "as rule " + draft.match().rule().id() + " says"
        : "by a cue of rule " + draft.match().rule().id() + " near " + trigger(draft);
  }

  private String status(Draft draft) {
    if (draft.match().rule().status().isPresent()) {
      return "as rule " + draft.match().rule().id() + " says";
    }
    return draft.status() == EventStatus.ACTUAL
        ? "no word of plan, doubt or denial before " + trigger(draft)
        : "by the words before " + trigger(draft);
  }

  private String trigger(Draft draft) {
    return "\u2068" + text.raw(draft.match().words()).getText() + "\u2069";
  }

  private interface Telling {
    String of(Draft draft);
  }

  private void add(String slot, Predicate<Draft> decides, Telling why) {
    happening.drafts().stream()
        .filter(decides)
        .findFirst()
        .ifPresent(draft -> line(slot, why.of(draft), draft::equals));
  }

  /** With the sentence that told it, where several tell of the happening. */
  private void line(String slot, String why, Predicate<Draft> tells) {
    boolean several = happening.first().sentence() != happening.last().sentence();
    String place =
        happening.drafts().stream()
            .filter(draft -> several && tells.test(draft))
            .findFirst()
            .map(draft -> ", sentence " + (draft.sentence() + 1))
            .orElse("");
    lines.add(slot + ": " + why + place);
  }
}
