package org.waqai.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventMention;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Participant;
import org.waqai.schemas.Span;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class ConfidenceModelTest {
  private static final Span TITLE = new Span(0, 20, "a title of two parts");

  @TempDir private Path folder;

  @Test
  void readsEvidenceFromTheEventAlone() {
    Map<String, Double> evidence = Evidence.of(event(0));

    assertEquals(1, evidence.get("type:ASSAULT"));
    assertEquals(0.5, evidence.get("rule:assault.a"));
    assertEquals(0.5, evidence.get("rule:assault.b"));
    assertEquals(1, evidence.get("mentions"));
    assertEquals(1, evidence.get("title"));
    assertEquals(1, evidence.get("status:PLANNED"));
    assertEquals(1, evidence.get("actor"));
    assertFalse(evidence.containsKey("actor:listed"));
    assertFalse(evidence.containsKey("recipient"));
    assertEquals(evidence, Evidence.of(event(0.7)));
  }

  @Test
  void addsUpLogOddsAndIsNeverCertain() throws IOException {
    assertEquals(0.5, model("bias\t0\n").of(event(0)));
    assertEquals(0.73, model("bias\t0.5\nactor\t0.5\nrecipient\t9\n").of(event(0)));
    assertEquals(0.99, model("bias\t50\n").of(event(0)));
    assertEquals(0.01, model("bias\t-50\n").of(event(0)));
  }

  @Test
  void theBundledWeightsTellStrongFromWeakEvidence() {
    ConfidenceModel model = ConfidenceModel.load(Seeds.bundled());
    Event bare = event(0);
    bare.setActors(List.of());
    bare.setMentions(bare.getMentions().subList(0, 1));

    assertTrue(model.of(event(0)) > model.of(bare));
  }

  @Test
  void namesFileAndLineOfAMistake() {
    assertMistake("bias\t0\nactor\tmuch\n", "line 2: 'much' is not a number");
    assertMistake("bias\t0\nbias\t1\n", "line 2: a second weight of bias");
    assertMistake("bias\n", "line 1: a row has 2 tab-separated fields");
  }

  private void assertMistake(String weights, String message) {
    SeedException error = assertThrows(SeedException.class, () -> model(weights));
    assertTrue(
        error.getMessage().startsWith("seeds/confidence/weights.tsv, " + message),
        error.getMessage());
  }

  private ConfidenceModel model(String weights) throws IOException {
    Files.writeString(folder.resolve("weights.tsv"), weights);
    return ConfidenceModel.load(Seeds.bundled().replacing("confidence", folder));
  }

  /** A planned assault with two mentions, the first in the title, and an actor of no lexicon. */
  private static Event event(double confidence) {
    return Event.newBuilder()
        .setEventId("e")
        .setDocId("d")
        .setType(EventType.ASSAULT)
        .setStatus(EventStatus.PLANNED)
        .setMentions(
            List.of(
                new EventMention(new Span(2, 7, "title"), TITLE, "assault.a"),
                new EventMention(new Span(40, 44, "fire"), new Span(30, 50, "?"), "assault.b")))
        .setActors(List.of(new Participant(TITLE, null, "somebody", null, ActorRole.UNK)))
        .setRecipients(List.of())
        .setConfidence(confidence)
        .setLineage(new Lineage("", "", ""))
        .build();
  }
}
