package org.waqai.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;

class NumberPropertiesTest {
  private static final NumberTagger NUMBERS = NumberTagger.load(Seeds.bundled());
  private static final CasualtyTagger CASUALTIES = CasualtyTagger.load(Seeds.bundled());
  private static final NumberSpeller SPELLER = new NumberSpeller(Seeds.bundled());

  @Property
  void readsEveryNumberInWords(
      @ForAll @IntRange(min = 1, max = 999_999) int number, @ForAll @LongRange long seed) {
    String words = SPELLER.spell(number, new Random(seed));

    List<NumberMention> found = NUMBERS.tag(words);

    assertEquals(1, found.size(), words);
    assertEquals(number, found.get(0).min(), words);
    assertEquals(OptionalInt.of(number), found.get(0).max(), words);
    assertEquals(words, found.get(0).span().of(words));
  }

  @Property
  void numbersLieInTheTextInOrder(@ForAll("texts") String text) {
    int end = 0;
    for (NumberMention mention : NUMBERS.tag(text)) {
      assertTrue(mention.span().contains(mention.amount()));
      assertTrue(mention.span().start() >= end && mention.span().end() <= text.length());
      assertTrue(mention.min() <= mention.max().orElse(Integer.MAX_VALUE));
      end = mention.span().end();
    }
  }

  @Property
  void casualtiesLieInTheSentence(@ForAll("texts") String text) {
    CharSpan all = new CharSpan(0, text.length());
    for (Casualty casualty : CASUALTIES.tag(text)) {
      assertTrue(all.contains(casualty.span()));
      assertTrue(casualty.victims().map(all::contains).orElse(true));
      assertTrue(casualty.min() <= casualty.max().orElse(Integer.MAX_VALUE));
    }
  }

  /** Words of the seeds in any order, with digits, marks and arbitrary characters among them. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words = Arbitraries.of(SPELLER.vocabulary());
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12);
    Arbitrary<String> marks = Arbitraries.of("\u060C", ",", ".", "(", ")", "/", "-", "%", "\n", "");
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            Tuple.of(12, words), Tuple.of(3, digits), Tuple.of(2, marks), Tuple.of(1, noise))
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join(" ", parts));
  }
}
