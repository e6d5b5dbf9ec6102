package org.waqai.annotate.segment.decoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CliticDecoderProperties {
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
  private static final String SUSPECTS =
      LETTERS
          + "      وفبكلسال...،،ــ\n\t!/-_\"«»()[]+#@0123٠٫٬\u064E\u0651\u0654\u0653\u0670\u06D6"
          + "\u200B\u200D\u200F\uFEFF\u0301\uFE0F\uFEFB\uFDFA\u06CC\u06A1\u066E\u06BA\u00A0\u06D4\rnulxé";

  @Property(tries = 400)
  void findsTheSegmentsOfCoreNlp(@ForAll("texts") String text) {
    List<Segment> expected;
    try {
      expected = Oracle.segments(text);
    } catch (RuntimeException | Error e) {
      Assume.that(false); // CoreNLP has no answer
      return;
    }
    assertEquals(expected, Oracle.DECODER.segment(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars((LETTERS + "  ").toCharArray()).ofMaxLength(60),
        Arbitraries.strings().withChars(SUSPECTS.toCharArray()).ofMaxLength(60),
        Arbitraries.strings().all().ofMaxLength(30),
        Arbitraries.strings()
            .withCharRange('\u0600', '\u06FF')
            .withCharRange('\uD83D', '\uD83D')
            .withCharRange('\uDE00', '\uDE0F')
            .withCharRange(' ', ' ')
            .ofMaxLength(40));
  }
}
