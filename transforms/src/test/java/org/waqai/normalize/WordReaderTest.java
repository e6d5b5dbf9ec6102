package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.seeds.Seeds;

class WordReaderTest {
  private static final Normalizer NORMALIZER = Normalizer.load(Seeds.bundled());

  @ParameterizedTest
  @CsvSource({
    "چـێـݭ, جيش",
    "وٯالوا, وقالوا",
    "الڡصائل, الفصائل",
    "ڡلسطٮں, فلسطين",
    "ٮعداد, بغداد",
    "الىوم, اليوم",
    "مىليشىا, ميليشيا",
    "علىالارض, علىالارض",
    "علی, على",
    "إلی, إلى",
    "السوری, السوري",
    "وزیر, وزير",
    "موڤنبيك, موفنبيك",
    "ھجوم, هجوم",
    "صـۆارێخ, صواريخ"
  })
  void readsLettersByTheWord(String written, String word) {
    NormalizedText normalized = NORMALIZER.normalize(written);

    assertEquals(word, normalized.text());
    assertTrue(normalized.restored().isEmpty());
  }
}
