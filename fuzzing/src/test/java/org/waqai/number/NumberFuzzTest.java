package org.waqai.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.waqai.fuzzing.Patience;
import org.waqai.fuzzing.Words;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;

class NumberFuzzTest {
  private static final NumberTagger NUMBERS = NumberTagger.load(Seeds.bundled());
  private static final CasualtyTagger CASUALTIES = CasualtyTagger.load(Seeds.bundled());
  private static final Words WORDS = Words.of("number");

  @FuzzTest
  void numbersAndVictimsLieInTheText(byte[] data) throws Throwable {
    String text = WORDS.text(data);
    List<NumberMention> numbers = Patience.with(() -> NUMBERS.tag(text));
    List<Casualty> casualties = Patience.with(() -> CASUALTIES.tag(text));

    int end = 0;
    for (NumberMention mention : numbers) {
      assertTrue(mention.span().contains(mention.amount()), text);
      assertTrue(mention.span().start() >= end && mention.span().end() <= text.length(), text);
      assertTrue(mention.min() <= mention.max().orElse(Integer.MAX_VALUE), text);
      end = mention.span().end();
    }
    CharSpan all = new CharSpan(0, text.length());
    for (Casualty casualty : casualties) {
      assertTrue(all.contains(casualty.span()), text);
      assertTrue(casualty.victims().map(all::contains).orElse(true), text);
      assertTrue(casualty.min() <= casualty.max().orElse(Integer.MAX_VALUE), text);
    }
  }
}
