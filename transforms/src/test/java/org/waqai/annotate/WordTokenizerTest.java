package org.waqai.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTokenizerTest {
  private final WordTokenizer tokenizer = new WordTokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          قتل30 مدنيا ~ قتل|30|مدنيا
          30قتيلا و3.5 مليون ~ 30|قتيلا|و|3.5|مليون
          1,200 شخص، الساعة 10:30 ~ 1,200|شخص|،|الساعة|10:30
          يوم 12/3/2019. ~ يوم|12/3/2019|.
          يوم 2019-03-12 بين 10-15 شخصا ~ يوم|2019-03-12|بين|10|-|15|شخصا
          قوات #الجيش_الليبي، و#بنغازي ~ قوات|الجيش|الليبي|،|و|بنغازي
          #Syria_live عاجل # _ ~ #Syria_live|عاجل|#|_
          (انظر https://example.org/a?b=1). ~ (|انظر|https://example.org/a?b=1|)|.
          راسلنا desk.ar@example.org، شكرا ~ راسلنا|desk.ar@example.org|،|شكرا
          قالت (أ.ف.ب.) إن ~ قالت|(|أ.ف.ب|.|)|إن
          د.محمد و د. علي ~ د|.|محمد|و|د|.|علي
          «نعم»... لا.. ~ «|نعم|»|...|لا|..
          طائرة F-16 وسو35 و MH17 ~ طائرة|F-16|وسو|35|و|MH17
          نسبة 40% أو ٥٠٪ ~ نسبة|40|%|أو|٥٠|٪
          قال @user1 😀 ذلك ~ قال|@user1|😀|ذلك
          مَدرسةٌ جديدة ~ مَدرسةٌ|جديدة
          عام 2011/2012 م ~ عام|2011/2012|م
          """)
  void cutsWordsAndPunctuation(String text, String expected) {
    assertEquals(expected, String.join("|", tokens(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ا", "a", "a.", "1.", "a.a@", "www.", "#", ".", "1-1-", "\uD800", "ا."})
  void takesLinearTimeOnWhateverIsRepeated(String part) {
    String text = part.repeat(200_000);
    List<String> tokens = assertTimeout(Duration.ofSeconds(20), () -> tokens(text));
    assertEquals(text, String.join("", tokens));
  }

  @Test
  void leavesOutSpacesAndInvisibleControlsOnly() {
    assertEquals(List.of("ا", "ب", "ج"), tokens("\u200Fا\u00A0\t\u2067ب\u2069\r\nج\uFEFF"));
  }

  private List<String> tokens(String text) {
    return tokenizer.tokenize(text).stream()
        .map(token -> token.of(text))
        .collect(Collectors.toList());
  }
}
