package org.waqai.link.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Entity;
import org.waqai.schemas.EntityLabel;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PlacePrecision;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Annotations;
import org.waqai.text.CharSpan;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = PlaceResolver.load(Seeds.bundled());
  private static final double ROUNDING = 0.06;

  @ParameterizedTest
  @CsvSource({
    // names, with clitics and in any spelling
    "وصلت القوات إلى حلب, حلب, SYR, 36.2, 37.2",
    "اندلع القتال بدرعا مساء, درعا, SYR, 32.6, 36.1",
    "غادر الوفد متوجها للقاهرة, قاهرة, EGY, 30.0, 31.2",
    "وبالموصل سقطت قذائف, الموصل, IRQ, 36.3, 43.1",
    "قصفت الطائرات بلدة السخنه, بلدة السخنه, SYR, 34.9, 38.9",
    "انفجار في اسلام اباد, اسلام اباد, PAK, 33.7, 73.1",
    // type words choose
    "سيطر المسلحون على محافظة إدلب, محافظة إدلب, SYR, 35.8, 36.6",
    "سيطر المسلحون على مدينة إدلب, مدينة إدلب, SYR, 35.9, 36.6",
    "هجوم في ولاية بدخشان, ولاية بدخشان, AFG, 36.8, 71.0",
    "هجوم في منطقة الشمال الأقصى, منطقة الشمال الأقصى, CMR, 10.8, 14.5",
    "مقتل جنود في بلدة غودومبالي, بلدة غودومبالي, NGA, 12.9, 13.2",
    "مقتل رجل في مدينة لياج البلجيكية, مدينة لياج البلجيكية, BEL, 50.6, 5.6",
    "اشتباكات في مخيم عين الحلوة, مخيم عين الحلوة, LBN, 33.5, 35.4",
    "دخل الجيش بلدة هجين السورية, بلدة هجين السورية, SYR, 34.7, 40.8",
    // sides, distances and the land around
    "غارات على ريف حمص الشرقي, ريف حمص الشرقي, SYR, 34.7, 37.4",
    "نزوح من ريفي حماة الجنوبي, ريفي حماة الجنوبي, SYR, 34.8, 36.8",
    "انتشار للمعارضة السورية في المنطقة المنزوعة السلاح, المنطقة المنزوعة السلاح, SYR, 35.8, 36.7",
    "معارك في الريف الشمالي لحلب, الريف الشمالي لحلب, SYR, 36.6, 37.2",
    "كمين شمال غرب دير الزور, شمال غرب دير الزور, SYR, 35.4, 40.0",
    "عبوة ناسفة 30 كم جنوب بغداد, 30 كم جنوب بغداد, IRQ, 33.0, 44.4",
    "بلدة تبعد 50 كيلومترا إلى الشمال من بغداد, 50 كيلومترا إلى الشمال من بغداد, IRQ, 33.8, 44.4",
    "مقتل جنود شرقي سوريا, شرقي سوريا, SYR, 35.0, 40.5",
    "مقتل جنود شمالي نيجيريا, شمالي نيجيريا, NGA, 12.1, 10.3",
    // several places in one phrase
    "كمين على الطريق بين تدمر والميادين, بين تدمر والميادين, SYR, 34.8, 39.4",
    "هجمات في محافظتي نينوى وديالى, محافظتي نينوى وديالى, IRQ, 35.0, 43.7",
    "خلايا في مثلث محافظات الرقة حمص حماة, مثلث محافظات الرقة حمص حماة, SYR, 35.3, 38.1",
    // land of a country
    "نشر الجيش قوات على الأراضي القطرية, الأراضي القطرية, QAT, 25.3, 51.2",
    // borders
    "تعزيزات على الحدود السورية العراقية, الحدود السورية العراقية, SYR, 34.4, 41.0",
    "تعزيزات تركية على الحدود مع سوريا, الحدود مع سوريا, SYR, 36.7, 38.3",
  })
  void readsPhrases(String sentence, String span, String country, double lat, double lon) {
    PlaceMention mention = only(sentence);

    assertEquals(span, spanText(sentence, mention));
    assertEquals(Optional.of(country), mention.country());
    assertEquals(lat, mention.latitude(), ROUNDING);
    assertEquals(lon, mention.longitude(), ROUNDING);
  }

  @Test
  void keepsTheGazetteersIdOnlyForThePlaceItself() {
    assertEquals(Optional.of("waqai:baghdad-irq"), only("انفجار في مدينة بغداد").placeId());
    assertEquals(Optional.empty(), only("انفجار شمال بغداد").placeId());
  }

  @Test
  void tellsPointsFromAreasAndCountries() {
    assertEquals(PlacePrecision.POINT, only("انفجار في تدمر").precision());
    assertEquals(PlacePrecision.AREA, only("هجوم في البادية السورية").precision());
    assertEquals(PlacePrecision.COUNTRY, only("هجوم في العراق").precision());
    assertEquals(PlacePrecision.AREA, only("هجوم في غرب العراق").precision());
  }

  @Test
  void choosesAmongNamesakesByTheArticle() {
    assertEquals(
        Optional.of("LBN"),
        last("أعلن الجيش اللبناني في بيروت الانتشار في شوارع طرابلس").country());
    assertEquals(
        Optional.of("LBY"), last("أعلنت حكومة الوفاق الليبية أن قتالا اندلع قرب طرابلس").country());
    assertEquals(
        Optional.of("YEM"), last("قالت القوات اليمنية إن معارك دارت في محافظة الجوف").country());
    assertEquals(
        Optional.of("SAU"),
        last("أعلنت إمارة منطقة الجوف السعودية افتتاح الطريق قرب سكاكا").country());
  }

  @ParameterizedTest
  @CsvSource({
    "أكد الوزير أن القوة المشتركة ستبقى في حالة استعداد",
    "التقى أحمد الحلبي رئيس التحرير في صحيفة الرياض",
    "وقال كبير المفاوضين إن الوقت حان لبدء الحوار",
    "أصيب في القدم خلال الدورة الثانية من البطولة",
    "أعلنت قوات سوريا الديمقراطية انتهاء العملية",
    "خرجوا في احتجاجات سلمية وضربوه بالبندقية بحجة ذهابه معهم",
    "استخدموا الأطفال درعا بشريا وأنا لا أستبعد ذلك",
    "أرسل الاتحاد وفدا من خبراء بصدد وضع خطة",
    "غارات على جسرين تستخدمهما القوات",
    "قتل اثنان على الحدود الشمالية وعاد الهدوء",
  })
  void takesPlainWordsAndPersonsForNoPlaces(String sentence) {
    assertEquals(
        List.of(),
        mentions(sentence).stream().map(mention -> spanText(sentence, mention)).toList());
  }

  @Test
  void readsTheCapitalAndTheCountryOfTheArticle() {
    List<PlaceMention> mentions =
        mentions("قالت السلطات الأفغانية إن انفجارا وقع في العاصمة وآخر شمالي البلاد");

    assertEquals(List.of("Kabul", "Afghanistan"), names(mentions));
    assertTrue(mentions.get(1).latitude() > 35, "the north of the country");
  }

  @Test
  void takesThePartOfTheArticlesCountryFromTheGazetteer() {
    PlaceMention part = last("أعلنت الشرطة العراقية في بغداد اعتقال مهربين جنوبي البلاد");

    assertEquals(Optional.of("IRQ"), part.country());
    assertEquals(31.0, part.latitude(), ROUNDING);
    assertEquals(46.5, part.longitude(), ROUNDING);
    assertEquals(PlacePrecision.AREA, part.precision());
  }

  @Test
  void goesBackToTheCityNamedBefore() {
    List<PlaceMention> mentions =
        mentions("دخلت القوات مدينة سرت الليبية ثم انسحبت من المدينة ليلا");

    assertEquals(List.of("Sirte", "Sirte"), names(mentions));
  }

  @Test
  void goesBackToAStripOnlyWhereOneWasNamed() {
    assertEquals(
        List.of("Gaza Strip", "Gaza Strip"),
        names(mentions("قصفت الطائرات قطاع غزة ثم عاد الهدوء إلى القطاع")));
    assertEquals(List.of("Libya"), names(mentions("تراجع الإنفاق في ليبيا على القطاع الخاص")));
  }

  @Test
  void placesUnlistedVillagesAndBuildingsInTheirSurroundings() {
    PlaceMention village = mentions("هاجموا قرية الزغلولية قرب مدينة كركوك").get(0);
    PlaceMention ministry = mentions("تجمع محتجون سودانيون أمام وزارة العدل أمس").get(0);

    assertEquals(Optional.of("IRQ"), village.country());
    assertEquals(35.5, village.latitude(), ROUNDING);
    assertEquals(Optional.empty(), village.placeId());
    assertEquals(Optional.of("SDN"), ministry.country());
    assertEquals(15.6, ministry.latitude(), ROUNDING);
  }

  @Test
  void resolvesAGivenSpanByItsSurroundingsWhereItNamesNothing() {
    String sentence = "وقع انفجار في متجر مزدحم وسط بنغازي الليبية";
    AnnotatedText text = text(sentence);
    int start = text.text().indexOf("متجر");

    Optional<PlaceMention> place = RESOLVER.resolve(text, new CharSpan(start, start + 4));

    assertEquals("Benghazi", place.orElseThrow().name());
    assertEquals("متجر", place.get().span().of(text.text()));
  }

  @Test
  void holdsAPlaceToWhatItIsSaidToBeIn() {
    AnnotatedText village =
        Annotations.plain("هجوم في قرية العكدة في مديرية الجراحي بمحافظة الحديدة\n", null);
    assertTrue(
        RESOLVER.resolve(village).stream().allMatch(m -> Math.abs(m.longitude() - 43.4) < 0.5));

    AnnotatedText city = Annotations.plain("انفجار عبوة في مدينة رفح في محافظة شمال سيناء\n", null);
    assertEquals(Optional.of("EGY"), RESOLVER.resolve(city).get(0).country());
  }

  @Test
  void findsNothingInAnArticleWithoutPlaces() {
    AnnotatedText text = text("قال إنه سعيد");

    assertEquals(List.of(), RESOLVER.resolve(text));
    assertEquals(Optional.empty(), RESOLVER.resolve(text, new CharSpan(1, 4)));
  }

  @Test
  void weighsTheEntityTagger() {
    String sentence = "أعلنت أن بني وهب في اليمن مستقرة";

    assertEquals(List.of("Yemen"), names(RESOLVER.resolve(labelled(sentence, EntityLabel.PER))));
    assertEquals(2, RESOLVER.resolve(labelled(sentence, EntityLabel.LOC)).size());
  }

  /** The text with its third and fourth word as an entity. */
  private static AnnotatedText labelled(String sentence, EntityLabel label) {
    AnnotatedText plain = text(sentence);
    List<Token> tokens = new ArrayList<>();
    for (Word word : plain.words()) {
      Span raw = plain.raw(new WordSpan(word.index(), word.index() + 1));
      tokens.add(new Token(raw, word.form(), word.segments(), word.tags()));
    }
    Span entity = plain.raw(new WordSpan(2, 4));
    return AnnotatedText.of(
        new AnnotatedArticle(
            plain.article(),
            List.of(),
            List.of(plain.raw(new WordSpan(0, tokens.size()))),
            tokens,
            List.of(new Entity(entity, label)),
            new Lineage("test", "", "")));
  }

  private static AnnotatedText text(String sentence) {
    return Annotations.plain("\n" + sentence, null);
  }

  private static List<PlaceMention> mentions(String sentence) {
    return RESOLVER.resolve(text(sentence));
  }

  private static PlaceMention only(String sentence) {
    List<PlaceMention> mentions = mentions(sentence);
    assertEquals(1, mentions.size(), () -> sentence + " holds " + names(mentions));
    return mentions.get(0);
  }

  private static PlaceMention last(String sentence) {
    List<PlaceMention> mentions = mentions(sentence);
    return mentions.get(mentions.size() - 1);
  }

  private static List<String> names(List<PlaceMention> mentions) {
    return mentions.stream().map(PlaceMention::name).toList();
  }

  private static String spanText(String sentence, PlaceMention mention) {
    return mention.span().of(text(sentence).text());
  }
}
