package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.seeds.Seeds;

class CharacterPassTest {
  private static final CharacterTable TABLE =
      new CharacterTable(LetterReadings.load(Seeds.bundled()));

  private static AlignedBuffer run(String raw) {
    return new CharacterPass(TABLE, raw).run();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      nullValues = "NULL",
      value = {
        "\uFEFB\uFEF4\uFEB2|لايس", // lam-alef ligature and presentation forms
        "\uFDF2|الله",
        "\u200Fبَغْدَاد\u200E|بغداد", // bidi marks and vowel signs
        "ب\u0336غ\u0336داد|بغداد", // strike-through
        "کرکوک|كركوك",
        "گروپ|كروب",
        "ا\u0654مس و\u0654 ی\u0654|أمس ؤ ئ", // hamza as a mark of its own
        "٢٠٢١ ۱۴۰۰|2021 1400",
        "٣٫٥ و١٬٠٠٠ و٫|3.5 و1,000 و،",
        "٥٠٪|50%",
        "ا\u00A0 \tب|ا ب",
        "cafe\u0301|cafe\u0301",
        "ＡＢ１|AB1",
        "\uD83B\uDE01\uD83B\uDE02|بج", // mathematical letters
        "\uD800ا|\uFFFDا",
        "فـي|فـي" // tatweel is left for the repair
      })
  void rewritesCharacters(String raw, String expected) {
    assertEquals(expected, run(raw).toString());
  }

  @Test
  void keepsLineBreaksAndJoinsCarriageReturns() {
    assertEquals("ا\nب\nج\nد", run("ا\r\nب\rج\u2028د").toString());
  }

  @Test
  void countsDiacriticsToTheirLetterAndInvisiblesToNone() {
    AlignedBuffer text = run("\u200Fبَّ\u200Fد");

    assertEquals("بد", text.toString());
    assertEquals(1, text.rawStart(0));
    assertEquals(4, text.rawEnd(0));
    assertEquals(5, text.rawStart(1));
  }

  @Test
  void spacesCoverTheirWholeRun() {
    AlignedBuffer text = run("ا \u00A0 ب");

    assertEquals(1, text.rawStart(1));
    assertEquals(4, text.rawEnd(1));
  }
}
