package org.waqai.number;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;

/** How many numbers of annotated events the engine reads from the sentences that hold them. */
class GoldCasualtyTest {
  private static final Pattern SENTENCE_END = Pattern.compile("\n|(?<=[.!?\u061F])\\s+");
  private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}\u0640\\p{Cf}]");
  private static final double WANTED = 0.85;

  private final CasualtyTagger tagger = CasualtyTagger.load(Seeds.bundled());
  private final Map<Harm, int[]> rightAndAll = new EnumMap<>(Harm.class);

  @Test
  void readsTheNumbersOfKilledAndWounded() throws IOException {
    Path gold = shared("gold/dev.json");
    assumeTrue(Files.exists(gold), "no annotated articles at " + gold);
    for (JsonNode document : new ObjectMapper().readTree(Files.readString(gold))) {
      String body = document.get("title").asText() + "\n" + document.get("text").asText();
      List<String> sentences = SENTENCE_END.splitAsStream(body).filter(s -> !s.isBlank()).toList();
      for (JsonNode event : document.get("events")) {
        for (Harm harm : Harm.values()) {
          score(event, harm, sentences);
        }
      }
    }
    rightAndAll.forEach((harm, n) -> System.out.println(harm + " " + n[0] + " of " + n[1]));
    int[] killed = rightAndAll.get(Harm.KILLED);
    int[] wounded = rightAndAll.get(Harm.WOUNDED);
    assertTrue(killed[0] + wounded[0] >= WANTED * (killed[1] + wounded[1]));
  }

  private void score(JsonNode event, Harm harm, List<String> sentences) {
    JsonNode number = event.get(harm.name().toLowerCase(Locale.ROOT));
    if (number.isNull()) {
      return;
    }
    int min = number.get("min").asInt();
    JsonNode max = number.get("max");
    OptionalInt wanted = max.isNull() ? OptionalInt.empty() : OptionalInt.of(max.asInt());
    boolean right =
        near(event, sentences).stream()
            .flatMap(sentence -> tagger.tag(normalised(sentence)).stream())
            .anyMatch(c -> c.harm() == harm && c.min() == min && c.max().equals(wanted));
    int[] counts = rightAndAll.computeIfAbsent(harm, h -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  /** The sentences that hold a quote of the event, and the one after each. */
  private static List<String> near(JsonNode event, List<String> sentences) {
    List<String> near = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean holds = false;
      for (JsonNode mention : event.get("mentions")) {
        holds |= sentences.get(i).contains(mention.get("quote").asText());
      }
      if (holds) {
        near.addAll(sentences.subList(i, Math.min(sentences.size(), i + 2)));
      }
    }
    return near;
  }

  private static String normalised(String text) {
    return LEFT_OUT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }

  private static Path shared(String file) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("../shared").normalize())) {
      folder = folder.getParent();
    }
    Path root = folder == null ? Path.of("") : folder;
    return root.resolve("../shared").resolve(file).normalize();
  }
}
