package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waqai.seeds.Seeds;
import org.waqai.text.Alignment;

class NormalizerProperties {
  private static final Normalizer NORMALIZER = Normalizer.load(Seeds.bundled());
  private static final String SUSPECTS =
      "ابتجدسعغفقكلمنهويةىأإآءئؤـ...،،*ـ \n!/-_\"«»()[]|@$1235789٠٫٬\u064E\u0651\u0654\u0653\u0655"
          + "\u200B\u200D\u200F\uFEFF\u0301\uFE0F\uD83D\uDE00\uFEFB\uFDFA\u06CC\u06A1\u066E\u06BA\rxé";

  @Property(tries = 3000)
  void normalisingTwiceChangesNothingMore(@ForAll("texts") String raw) {
    String once = NORMALIZER.normalize(raw).text();

    assertEquals(once, NORMALIZER.normalize(once).text());
  }

  @Property(tries = 3000)
  void everyUnitComesFromRawCodePointsInOrder(@ForAll("texts") String raw) {
    NormalizedText normalized = NORMALIZER.normalize(raw);

    int codePoints = raw.codePointCount(0, raw.length());
    Alignment alignment = normalized.alignment();
    assertEquals(normalized.text().length(), alignment.length());
    for (int i = 0; i < alignment.length(); i++) {
      assertTrue(alignment.rawStart(i) < alignment.rawEnd(i));
      assertTrue(alignment.rawEnd(i) <= codePoints);
      assertTrue(i == 0 || alignment.rawStart(i - 1) <= alignment.rawStart(i));
      assertTrue(i == 0 || alignment.rawEnd(i - 1) <= alignment.rawEnd(i));
    }
  }

  @Property(tries = 3000)
  void restoredWordsStandInBothTexts(@ForAll("texts") String raw) {
    NormalizedText normalized = NORMALIZER.normalize(raw);

    for (Restoration restoration : normalized.restored()) {
      assertEquals(restoration.form(), restoration.span().of(normalized.text()));
      int first = restoration.span().start();
      int last = restoration.span().end() - 1;
      assertEquals(restoration.rawStart(), normalized.alignment().rawStart(first));
      assertEquals(restoration.rawEnd(), normalized.alignment().rawEnd(last));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars(SUSPECTS.toCharArray()).ofMaxLength(60),
        Arbitraries.strings().all().ofMaxLength(60),
        Arbitraries.strings()
            .withCharRange('\u0600', '\u06FF')
            .withCharRange('\uD800', '\uDFFF')
            .withCharRange('\u0300', '\u036F')
            .ofMaxLength(60));
  }
}
