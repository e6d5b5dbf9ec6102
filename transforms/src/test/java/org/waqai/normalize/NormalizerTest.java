package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.seeds.Seeds;
import org.waqai.text.Body;

class NormalizerTest {
  private static final Normalizer NORMALIZER = Normalizer.load(Seeds.bundled());

  @ParameterizedTest
  @CsvSource({
    "مقـ.ـاتلي, مقاتلي",
    "حـ..ـمـ..ـا.س, حماس",
    "الانفـ*ـجار, الانفجار",
    "الـ.جيش, الجيش",
    "الصـ. .ـواريخ, الصواريخ",
    "المدينـ.نة, المدينة",
    "الانف.جار, الانفجار",
    "بغد.اد, بغداد",
    "ا.ل.ع.ر.ا.ق, العراق",
    "جن*ود, جنود",
    "انفج3ار, انفجار",
    "صـ✦ـاروخ, صاروخ",
    "مخـ~ـيم, مخيم",
    "الهجـ . ـوم, الهجوم",
    "هـ.ـجوم, هجوم",
    "غ.ز.ة, غزة",
    "قذيـ*ـفة, قذيفة",
    "قنـ*ـلة, قنبلة",
    "!نفجار, انفجار",
    "كتا_ئب, كتائب",
    "قص̶ـ.ـف, قصف",
    "ي.ستهدف, يستهدف",
    "و.قالت, وقالت",
    "هجم.ات, هجمات",
    "صو-اريخ, صواريخ",
    "ق_ذ_ا_ئ_ف, قذائف",
    "اشتبا@كات, اشتباكات",
    "قذ%ائف, قذائف",
    "دبا()بات, دبابات",
    "الـ(ـمعركة, المعركة",
    "وـ1ـقالت, وقالت",
    "مدxنيين, مدنيين",
    "ال7صار, الحصار",
    "اسر1ئيل, اسرائيل",
    "3ملية, عملية",
    "|لانفجار, الانفجار",
    "حـ ماس, حماس",
    "قـ ـصـ ـف, قصف",
    "غ ـزة, غزة",
    "ح م ا س, حماس",
    "لـ.ليبيا, ليبيا"
  })
  void putsAHiddenWordTogether(String hidden, String word) {
    NormalizedText normalized = NORMALIZER.normalize("قال " + hidden + " امس");

    assertEquals("قال " + word + " امس", normalized.text());
    assertEquals(1, normalized.restored().size());
    Restoration restoration = normalized.restored().get(0);
    assertEquals(word, restoration.form());
    assertEquals(word, restoration.span().of(normalized.text()));
    assertEquals(
        hidden,
        Body.of("قال " + hidden + " امس").slice(restoration.rawStart(), restoration.rawEnd()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لـ\"الوطن\" | ل\"الوطن\"",
        "بـ«داعش» | ب«داعش»",
        "الـ24 | ال24",
        "1436هـ. | 1436ه.",
        "أ.د. علي | أ.د. علي",
        "أ.ف.ب | أ.ف.ب",
        "أ.حمد وصل | أ.حمد وصل",
        "م/أحمد | م/أحمد",
        "(س.ع.د) | (س.ع.د)",
        "ش.م.ل | ش.م.ل",
        "ص.ب 123 | ص.ب 123",
        "هـ.ج.ويلز | ه.ج.ويلز",
        "10/1436هـ،وقال | 10/1436ه،وقال",
        "بي.إن.سبورتس | بي.إن.سبورتس",
        "العربية.نت | العربية.نت",
        "info@example.org | info@example.org",
        "الدولة.هم | الدولة.هم",
        "ارتفع 5 م،درس | ارتفع 5 م،درس",
        "أبو-ظبي | أبو-ظبي",
        "خان-يونس | خان-يونس",
        "آى-ران | آى-ران",
        "كم/س | كم/س",
        "وصل و3جنود | وصل و3جنود",
        "الـ\"24\" | ال\"24\"",
        "ب/رويترز | ب/رويترز",
        "و#بغداد | و#بغداد",
        "س:ما هذا | س:ما هذا",
        "أ.وصف الموقع | أ.وصف الموقع",
        "بي-52 | بي-52",
        "محمد@example.org | محمد@example.org",
        "القاهرةـ وكالات | القاهرة وكالات",
        "لـ المدينة | ل المدينة",
        "(أ ف ب) | (أ ف ب)",
        "طالب(ة) | طالب(ة)",
        "إلى.من | إلى.من",
        "قتل30شخصا | قتل30شخصا",
        "الـ24ساعة | ال24ساعة",
        "سي.إن.إن | سي.إن.إن",
        "انتهى.وقال | انتهى.وقال",
        "قال...ثم | قال...ثم",
        "كانون/ديسمبر | كانون/ديسمبر",
        "#غزة_تحت_القصف | #غزة_تحت_القصف",
        "في12مايو | في12مايو",
        "كووورة | كووورة",
        "القاهرة ـ وكالات | القاهرة - وكالات",
        "http://example.org/غز.ة | http://example.org/غز.ة"
      })
  void leavesAloneWhatOnlyLooksHidden(String raw, String text) {
    NormalizedText normalized = NORMALIZER.normalize(raw);

    assertEquals(text, normalized.text());
    assertTrue(normalized.restored().isEmpty());
  }

  @Test
  void expectsTheHabitsOfATextEverywhereInIt() {
    String ambiguous = "اتحاد.هم";
    assertEquals(List.of(), NORMALIZER.normalize("قال " + ambiguous + " امس").restored());

    String text = "قصـ.ـف ثم انف.جار ثم هج.وم ثم معرك.ة قال " + ambiguous + " امس";
    assertEquals(
        "قصف ثم انفجار ثم هجوم ثم معركة قال اتحادهم امس", NORMALIZER.normalize(text).text());
  }

  @Test
  void countsRawOffsetsInCodePoints() {
    NormalizedText normalized = NORMALIZER.normalize("\uD83D\uDE80 قصـ.ـف");

    Restoration restoration = normalized.restored().get(0);
    assertEquals(2, restoration.rawStart());
    assertEquals(8, restoration.rawEnd());
    assertEquals(List.of("قصف"), normalized.restored().stream().map(Restoration::form).toList());
  }
}
