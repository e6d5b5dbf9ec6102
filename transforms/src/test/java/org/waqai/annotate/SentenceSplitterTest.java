package org.waqai.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = SentenceSplitter.load(Seeds.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '^',
      textBlock =
          """
          وصل الوزير. غادر السفير. = وصل الوزير. / غادر السفير.
          هل انتهت الحرب؟ لا! ربما… نعم = هل انتهت الحرب؟ / لا! / ربما… / نعم
          قال د. محمد علي إن الوضع هادئ. = قال د. محمد علي إن الوضع هادئ.
          ذكرت أ.ف.ب. أن القصف توقف. وعاد = ذكرت أ.ف.ب. أن القصف توقف. / وعاد
          التقى أ. د. حسن. ثم غادر = التقى أ. د. حسن. / ثم غادر
          جورج W. بوش زار البلد. انتهى = جورج W. بوش زار البلد. / انتهى
          قال: «لن ننسحب.» ثم صمت = قال: «لن ننسحب.» / ثم صمت
          وقال "كفى!" وغادر = وقال "كفى!" / وغادر
          بلغ العدد 3.5 مليون. وزاد = بلغ العدد 3.5 مليون. / وزاد
          كان ذلك عام 2015. وبعده = كان ذلك عام 2015. / وبعده
          توفي سنة 120 هـ. ودفن = توفي سنة 120 هـ. / ودفن
          1. وقف النار 2. تبادل الأسرى = 1. وقف النار 2. / تبادل الأسرى
          سوريا.. مقتل جنديين = سوريا.. مقتل جنديين
          ماذا بعد؟!! لا أحد يعلم = ماذا بعد؟!! / لا أحد يعلم
          سقط قتلى.وأضاف المصدر = سقط قتلى. / وأضاف المصدر
          قالت Dr. Smith ذلك. انتهى = قالت Dr. Smith ذلك. / انتهى
          """)
  void endsSentencesAtTheirMarks(String text, String expected) {
    assertEquals(expected, String.join(" / ", sentences(text)));
  }

  @Test
  void endsSentencesAtLineBreaks() {
    assertEquals(
        List.of("العنوان", "النص بلا نقطة", "سطر آخر", "وآخر"),
        sentences("العنوان\nالنص بلا نقطة\r\n\r\nسطر آخر\u2029وآخر\n"));
  }

  @Test
  void boundsSentencesAtAPauseWhereThereIsOne() {
    String paused = "كلمة ".repeat(149) + "كلمة، " + "كلمة ".repeat(149);
    assertEquals(
        List.of(151, 149), lengths(paused), "one mark and 150 words, then the other words");
    assertEquals(List.of(200, 200, 100), lengths("كلمة ".repeat(500)));
  }

  @Test
  void namesTheEntryThatIsNoAbbreviation(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("abbreviations.tsv"), "# header\nد\tدكتور\nكلمة\n");
    Seeds seeds = Seeds.bundled().replacing("annotate", directory);
    SeedException error = assertThrows(SeedException.class, () -> SentenceSplitter.load(seeds));
    assertTrue(error.getMessage().contains("كلمة"), error.getMessage());
  }

  private List<Integer> lengths(String text) {
    return splitter.split(text, new WordTokenizer().tokenize(text)).stream()
        .map(WordSpan::length)
        .toList();
  }

  private List<String> sentences(String text) {
    List<CharSpan> tokens = new WordTokenizer().tokenize(text);
    return splitter.split(text, tokens).stream()
        .map(
            sentence -> tokens.get(sentence.start()).cover(tokens.get(sentence.end() - 1)).of(text))
        .toList();
  }
}
