package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.schemas.ActorRole;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Annotations;
import org.waqai.text.CharSpan;

class ActorResolverTest {
  private static final ActorResolver RESOLVER = ActorResolver.load(Seeds.bundled());
  private static final LocalDate DAY = LocalDate.of(2016, 5, 1);

  static List<String> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ActorResolverTest.class.getResourceAsStream("mentions.tsv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheActorsOfASentence(String row) {
    String[] columns = row.split("\t", -1);
    AnnotatedText text = Annotations.plain(columns[1] + "\n", LocalDate.parse(columns[0]));
    assertEquals(columns[2], written(text, RESOLVER.find(text)));
  }

  private static String written(AnnotatedText text, List<ActorMention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                mention.span().of(text.text())
                    + ":"
                    + mention.role()
                    + ":"
                    + mention.country().orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static List<String> spans(AnnotatedText text) {
    return RESOLVER.find(text).stream().map(mention -> mention.span().of(text.text())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أضربت نقابات موظفي المصارف اللبنانية | Lebanese bank employees' unions
          قتل ثلاثة مدنيين في إدلب | Syrian civilians
          خطف مسلحون مهندسا في كركوك | gunmen (Iraq)
          هاجم مسلحون عراقيون حاجزا | Iraqi gunmen
          اعتقل ضابطان في الجيش الروسي | Russian Armed Forces officers
          قتل مقاتلون من حزب الله في القلمون | Hezbollah
          قصفت ميلشيا الحوثي مأرب | Houthi movement
          قال مراسل وكالة رويترز إن القصف مستمر | Reuters journalists
          انتشرت قوات الجيش الروسي قرب تدمر | Russian Armed Forces
          التقى وزراء فرنسيون بنظرائهم | French ministers
          قال الوزير التركي إن الاتفاق وشيك | Turkish minister
          تقدم اللواء 117 في مأرب | Yemeni brigade
          سيطرت كتيبة أسود السنة على الحاجز | كتيبة أسود السنة
          قال عمر حسن، المتحدث باسم الجيش الأميركي، إن الغارة وقعت | عمر حسن
          أسفر القصف عن مقتل طلاب مدارس في صنعاء | Yemeni school students
          أطلق مراقبون دوليون نداء | international observers
          """)
  void namesAnActorAsAnAnalystWould(String sentence, String name) {
    AnnotatedText text = Annotations.plain(sentence + "\n", DAY);
    assertEquals(name, RESOLVER.find(text).get(0).name());
  }

  @Test
  void knowsAForeignNameInAnotherSpelling() {
    AnnotatedText text = TaggedText.of("قالت/VBD أنغيلا/NNP مركيل/NNP إن/IN");
    assertEquals(
        Optional.of("DEU.merkel"),
        RESOLVER.resolve(text, new CharSpan(5, text.text().indexOf(" إن"))).actorId());
  }

  @Test
  void takesTheOrganisationForTheOneThatTheArticleCallsSo() {
    AnnotatedText text =
        Annotations.plain("طرد تنظيم داعش وحدات حماية الشعب ثم أعدم التنظيم موظفا\n", DAY);
    assertEquals(
        List.of("Islamic State", "People's Protection Units", "Islamic State"),
        RESOLVER.find(text).stream().map(ActorMention::name).limit(3).toList());
  }

  @Test
  void tellsANounFromAVerbWithAPronoun() {
    assertEquals(List.of(), spans(TaggedText.of("قتل+ه/VBD+PRP ليلا/NN")));
  }

  @Test
  void takesUnlistedPeopleWherePeopleAreAskedFor() {
    AnnotatedText text = Annotations.plain("قتل محتفلين كثيرين في بغداد\n", DAY);
    ActorMention mention = RESOLVER.resolve(text, new CharSpan(4, 11));
    assertEquals(ActorRole.CVL, mention.role());
    assertEquals(Optional.of("IRQ"), mention.country());
  }

  @Test
  void headsNoPhraseWithAVerb() {
    AnnotatedText text =
        TaggedText.of("رفعت/VBD الولايات/DTNNS المتحدة/DTJJ العقوبات/DTNNS عن/IN السودان/DTNNP");
    assertEquals("الولايات المتحدة", spans(text).get(0));
  }

  @Test
  void readsAWordThatIsAlsoAVerbAsAnActorOnlyWhereItIsAName() {
    assertFalse(spans(TaggedText.of("فتح/VBD جنود/NN النار/DTNN")).contains("فتح"));
    assertEquals(List.of("فتح"), spans(TaggedText.of("نفت/VBD فتح/NNP ذلك/DT")));
  }

  @Test
  void takesNoPrepositionForAGivenName() {
    assertEquals(List.of(), spans(TaggedText.of("عثر/VBD على/IN حافة/NN الطريق/DTNN")));
    assertEquals(
        List.of("علي الكناني"), spans(TaggedText.of("زار/VBD علي/NNP الكناني/DTNNP البصرة/NNP")));
  }

  @Test
  void carriesANameOnAsLongAsTheTaggerSeesNames() {
    AnnotatedText text =
        TaggedText.of(
            "قال/VBD العقيد/DTNN سعيد/NNP بورزاني/NNP مايك/NNP إن/IN الحرب/DTNN انتهت/VBD");
    assertEquals(List.of("العقيد سعيد بورزاني مايك"), spans(text));
  }

  @Test
  void leavesAnAdjectiveToTheNounBeforeIt() {
    AnnotatedText text = TaggedText.of("أطفأ/VBD الدفاع/DTNN المدني/DTJJ الحريق/DTNN");
    assertEquals(List.of(), spans(text));
  }

  @Test
  void leavesProcliticsOutOfTheSpan() {
    AnnotatedText text = TaggedText.of("و+طالبان/CC+NNP هددت/VBD ل+الجيش/IN+DTNN الأفغاني/DTJJ");
    assertEquals(List.of("طالبان", "الجيش الأفغاني"), spans(text));
  }

  @Test
  void refersBackToTheGroupNamedBefore() {
    AnnotatedText text =
        Annotations.plain("تبنت حركة طالبان الهجوم\nوقالت الحركة إن مقاتليها انسحبوا", DAY);
    List<ActorMention> mentions = RESOLVER.find(text);
    assertEquals(Optional.of("AFG.taliban"), mentions.get(1).actorId());
    assertEquals(ActorRole.REB, mentions.get(2).role());
    assertEquals(Optional.of("AFG"), mentions.get(2).country());
  }

  @Test
  void knowsAPersonBySurnameOnceNamed() {
    AnnotatedText text =
        TaggedText.of(
            "قال/VBD قائد/NN شرطة/NN قندهار/NNP كريم/NNP مالكزاي/NNP إن/IN مالكزاي/NNP سيستقيل/VBP");
    List<ActorMention> mentions = RESOLVER.find(text);
    assertEquals(2, mentions.size());
    assertEquals(ActorRole.COP, mentions.get(1).role());
    assertEquals(Optional.of("AFG"), mentions.get(1).country());
  }

  @Test
  void resolvesAGivenSpan() {
    String sentence = "قصفت قوات النظام السوري بلدة في ريف إدلب";
    AnnotatedText text = Annotations.plain(sentence + "\n", DAY);
    int start = text.text().indexOf("قوات");
    int end = text.text().indexOf(" بلدة");
    ActorMention mention = RESOLVER.resolve(text, new CharSpan(start, end));
    assertEquals(Optional.of("SYR.army"), mention.actorId());
    assertEquals("Syrian Army", mention.name());
    assertEquals(ActorRole.MIL, mention.role());
  }

  @Test
  void answersUnknownWhereASpanNamesNoActor() {
    AnnotatedText text = Annotations.plain("انتهى الاجتماع مساء\n", DAY);
    ActorMention mention = RESOLVER.resolve(text, new CharSpan(0, 4));
    assertEquals(ActorRole.UNK, mention.role());
    assertEquals(Optional.empty(), mention.country());
    assertEquals(Optional.empty(), mention.actorId());
  }

  @Test
  void findsNothingInAnEmptyArticle() {
    assertEquals(List.of(), RESOLVER.find(Annotations.plain("\n", DAY)));
  }

  @Test
  void givesSpansInOrderWithoutOverlap() throws IOException {
    for (String row : rows()) {
      AnnotatedText text = Annotations.plain(row.split("\t", -1)[1] + "\n", DAY);
      int end = 0;
      for (ActorMention mention : RESOLVER.find(text)) {
        assertFalse(mention.span().start() < end, row);
        end = mention.span().end();
      }
    }
  }
}
