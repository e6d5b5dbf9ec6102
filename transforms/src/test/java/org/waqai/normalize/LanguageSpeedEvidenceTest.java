package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waqai.number.CasualtyTagger;
import org.waqai.seeds.Seeds;
import org.waqai.time.TimeTagger;

/**
 * How many characters of news one thread reads in a second of its processor time, when warm. Runs
 * only with {@code -Dwaqai.evidence=true}.
 */
@EnabledIfSystemProperty(named = "waqai.evidence", matches = "true")
class LanguageSpeedEvidenceTest {
  private static final int ARTICLES = 4000;
  private static final int ROUNDS = 4;
  private static final double NORMALIZER_MILLIONS = 5;
  private static final double TIME_MILLIONS = 1;
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2018, 6, 1));

  @Test
  void readsMillionsOfCharactersASecond() throws IOException {
    Normalizer normalizer = Normalizer.load(Seeds.bundled());
    TimeTagger times = TimeTagger.load(Seeds.bundled());
    CasualtyTagger casualties = CasualtyTagger.load(Seeds.bundled());
    List<String> raw = SharedData.newsBodies().subList(0, ARTICLES);
    List<String> clean = raw.stream().map(body -> normalizer.normalize(body).text()).toList();
    List<String> sentences = clean.stream().flatMap(String::lines).toList();

    double normalized = millions(raw, body -> normalizer.normalize(body).text().length());
    double timed = millions(clean, body -> times.tag(body, DAY).size());
    double counted = millions(sentences, sentence -> casualties.tag(sentence).size());

    System.out.printf(
        "Million characters a second: normalize %.1f, time %.1f, number %.1f%n",
        normalized, timed, counted);
    assertTrue(normalized >= NORMALIZER_MILLIONS, "normalize " + normalized);
    assertTrue(timed >= TIME_MILLIONS, "time " + timed);
  }

  /** The best of some rounds over all texts, of which the first only warms up. */
  private static double millions(List<String> texts, ToIntFunction<String> engine) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long characters = texts.stream().mapToLong(String::length).sum();
    double best = 0;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (String text : texts) {
        found += engine.applyAsInt(text);
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      best = Math.max(best, characters / seconds / 1e6);
    }
    assertTrue(found > 0);
    return best;
  }
}
