package org.waqai.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.fuzzing.Patience;
import org.waqai.fuzzing.Words;
import org.waqai.seeds.Seeds;

class TimeFuzzTest {
  private static final TimeTagger TAGGER = TimeTagger.load(Seeds.bundled());
  private static final Words WORDS = Words.of("time");

  @FuzzTest
  void datesLieInTheTextInOrder(byte[] data) throws Throwable {
    String text = WORDS.text(data);
    int days = data.length == 0 ? 0 : data[0] * 100;
    List<TimeMention> found =
        Patience.with(() -> TAGGER.tag(text, Optional.of(LocalDate.ofEpochDay(18_000 + days))));

    int end = 0;
    for (TimeMention mention : found) {
      assertTrue(mention.span().start() >= end && mention.span().end() <= text.length(), text);
      assertTrue(!mention.start().isAfter(mention.end()), text);
      end = mention.span().end();
    }
  }
}
