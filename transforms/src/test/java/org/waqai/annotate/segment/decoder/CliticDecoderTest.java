package org.waqai.annotate.segment.decoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.annotate.segment.News;
import org.waqai.seeds.SeedException;

class CliticDecoderTest {
  /** How many tokens of news are compared, where there are news; all of them take half an hour. */
  private static final int NEWS_TOKENS = Integer.getInteger("waqai.decoder.tokens", 10_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "و",
        "في",
        "وفي",
        "قال د. سمير إن المسلحين هاجموا القرية وأحرقوا بيوتها للمرة الثالثة.",
        "أعلنت وزارة الداخلية، أمس، مقتل 12 شخصاً وإصابة 1000 آخرين في هجوم بسيارتين مفخختين",
        "للجيش لليمن للمدرسة مدرستهم كتابته رؤيتها هداها مستشفاهم عليهم إليهما بينهن",
        "سنكتبها فسيكفيكهم أفلم وبالتالي وكالعادة ولله والله بالله فبما ممن عمن لئلا",
        "ما بيقولوش حاجة مكانش هيروحوا عالبيت بدنا نحكيلكم شو هاد",
        "مـقـاتـل مُدرَّسةٌ الحـــرب هههههههه جدااااا آآآه إأٱ",
        "في ١٢/٣/٢٠١١ الساعة 10:30 بلغت 3.5% (نحو 2.000.000 دولار) $5 و10 و 2008ميلادية",
        "http://example.org/a?b=1 www.example.com info@example.org #وسم_طويل @حساب example.net",
        "BBC وNATO والـCNN nullكلمة null nullnull كلمةnull Xnull -كلمة- +كلمة+ ك+ل+م+ة [نُلل]-",
        "…... ؟! «قال» \"نعم\" 'لا' – — ـ _ ۔ ٪ ؛ ، / \\ -LRB- -RRB- & < > { } [ ] ^ ~ ` |",
        "ﷺ ﷲ ﻻ لا\u200Fإله\u200D\u00A0إلا\tالله\r\nسطر\u2028آخر\u3000نص\uFEFF",
        "😀 😀كلمة كلمة😀 \uD83D\uDE00\uD83D\uDE00 中文 слово ½ ² é ڤيڤا پاریس گچ چند یک ک ی ے",
        "ى ي ة ه ت ل ا ىل ىا علىها الىهم لل ال للل لله بب فف وو كك سس",
        "50 .#. ة الQنون 11 6-4 2-2 .#. ## . # .",
        "كلمة\uD83D",
      })
  void findsTheSegmentsOfCoreNlp(String line) {
    Oracle.assertSameSegments(line);
  }

  @Test
  void readsALineOfManyLetters() {
    Oracle.assertSameSegments("كلمات".repeat(300) + " ووو " + "ب".repeat(50) + "لا".repeat(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"كلمة \uDE00 كلمة", "\uD83D كلمة"})
  void throwsWhereCoreNlpThrows(String line) {
    assertThrows(Error.class, () -> Oracle.segments(line));
    assertThrows(Error.class, () -> Oracle.DECODER.segment(line));
  }

  @Test
  void findsTheSameInSeveralThreads() {
    List<String> lines =
        IntStream.range(0, 400).mapToObj(i -> "قتل " + i + " من مقاتليهم في بلدتهم").toList();
    List<List<Segment>> expected = lines.stream().map(Oracle.DECODER::segment).toList();

    assertEquals(expected, lines.parallelStream().map(Oracle.DECODER::segment).toList());
  }

  @Test
  void findsTheSegmentsOfCoreNlpInNews() throws IOException {
    List<String> lines = News.lines();
    int step = Math.max(1, (int) (lines.size() * 20L / NEWS_TOKENS));
    int tokens = 0;
    for (int i = 0; i < lines.size() && tokens < NEWS_TOKENS; i += step) {
      tokens += Oracle.assertSameSegments(lines.get(i));
    }
    System.out.println("Segments like CoreNLP's: " + tokens + " of " + tokens);
    assertTrue(tokens >= NEWS_TOKENS / 2);
  }

  @Test
  void namesTheModelThatIsMissingOrAnother() {
    SeedException missing =
        assertThrows(
            SeedException.class, () -> CliticDecoder.load(new ModelFile("no/such/model.ser.gz")));
    assertTrue(missing.getMessage().startsWith("no/such/model.ser.gz: no such model"));
    SeedException another =
        assertThrows(SeedException.class, () -> CliticDecoder.load(CliticSegmenter.TAGGER_MODEL));
    assertTrue(another.getMessage().endsWith(": cannot be loaded as a segmenter's model"));
  }
}
