package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventType;

/** What amounts to one event, and what to none. */
class HappeningsTest {
  @Test
  void countsAVerbAndTheNounItVoicesAsOne() {
    assertEquals(
        1,
        count(
            EventType.REJECT,
            "كما عبر المحتجون عن رفضهم لغارات تشنها فرنسا على المسلحين في مالي."));
  }

  @Test
  void takesWhatARaidDestroyedForItsOutcome() {
    assertEquals(
        1,
        count(
            EventType.ASSAULT,
            "شن الجيش التركي غارات على مقرات حزب العمال الكردستاني في جبال قنديل، "
                + "ودمر مخازن للحزب."));
  }

  @Test
  void takesNoAimForAnAct() {
    assertEquals(
        0, count(EventType.COERCE, "أطلقت الشرطة النار في وسط الخرطوم لإبعاد المتظاهرين."));
  }

  @Test
  void tellsNothingOfHelpAfterAnAccident() {
    String help = "وقدمت الخارجية التركية المساعدة لعائلات الضحايا في عمان.";

    assertEquals(
        0, count(EventType.AID, "قتل ثلاثة أتراك في حادث مروري في الأردن أمس الأحد.", help));
    assertEquals(
        1, count(EventType.AID, "قتل ثلاثة أتراك في هجوم مسلح في الأردن أمس الأحد.", help));
  }

  @Test
  void tellsNothingOfTheTollOfAnAccident() {
    assertEquals(
        0, count(EventType.ASSAULT, "تحطمت طائرة تدريب قرب المطار بسبب عطل فني فقتل طياران."));
    assertEquals(
        1, count(EventType.ASSAULT, "أسقط مسلحون طائرة تدريب قرب المطار بصاروخ فقتل طياران."));
  }

  @Test
  void takesForceOfOtherFieldsForAFigureOfSpeech() {
    assertEquals(
        0, count(EventType.ASSAULT, "قصف مهاجم المنتخب مرمى ضيفه بتسديدة قوية في نهائي الكأس."));
    assertEquals(0, count(EventType.ASSAULT, "هاجم الناقد المسرحية الجديدة وممثليها في مقاله."));
    assertEquals(
        0, count(EventType.COERCE, "تدور أحداث الفيلم حول ضابط يعتقل أخاه في بلدة جبلية."));
    assertEquals(
        1, count(EventType.ASSAULT, "قتل سبعة لاعبين في قصف على ملعب غرب حلب خلال مباراة."));
  }

  @Test
  void tellsNothingOfWhatALawProvidesFor() {
    assertEquals(
        0, count(EventType.MOBILIZE, "ينص الدستور على أن الرئيس يعلن التعبئة العامة في البلاد."));
  }

  @Test
  void tellsNothingOfWhatSomebodyMakesACondition() {
    assertEquals(
        0,
        count(
            EventType.RETREAT, "وافقت الحركة على اللقاء شريطة انسحاب الجيش الإسرائيلي من القطاع."));
  }

  @Test
  void takesWhatIsThreatenedForNoActButWhatAJoinedVerbTellsForOne() {
    String threat = "هددت تركيا بقصف مواقع حزب العمال الكردستاني في جبال قنديل";

    assertEquals(0, count(EventType.ASSAULT, threat + "."));
    assertEquals(
        1, count(EventType.ASSAULT, threat + "، وقصفت طائراتها مواقع للحزب في دهوك أمس الأحد."));
  }

  @Test
  void tellsADroneFromAMarchByTheSignOfDoubling() {
    assertEquals(0, count(EventType.PROTEST, "استهدفت مسيّرة سيارة في بلدة عيناتا أمس الأحد."));
    assertEquals(0, count(EventType.PROTEST, "عبرت مسيّرة شوارع بلدة عيناتا أمس الأحد."));
    assertEquals(1, count(EventType.PROTEST, "عبرت مسيرة شوارع بلدة عيناتا أمس الأحد."));
  }

  @Test
  void readsOnAfterWhatCommasInsert() {
    String inserted = "في كلمة طويلة ألقاها أمس أمام نواب البرلمان";
    String threat = "بقطع العلاقات مع فرنسا.";

    assertEquals(
        1, count(EventType.THREATEN, "لوح وزير الخارجية الإيراني، " + inserted + "، " + threat));
    assertEquals(
        0, count(EventType.THREATEN, "لوح وزير الخارجية الإيراني " + inserted + " " + threat));
  }

  @Test
  void takesNoPartOfANameForAnAct() {
    assertEquals(
        0, count(EventType.SUPPORT, "وأعلن الدعم السريع سيطرته على القصر الجمهوري في الخرطوم."));
  }

  @Test
  void takesWhoseVictimsForTheTollOfTheAttackJustTold() {
    assertEquals(
        1,
        count(
            EventType.ASSAULT,
            "تبنى التنظيم السبت الهجوم الذي استهدف الجمعة معسكر الجيش في ميناكا شمال مالي، "
                + "وراح ضحيته تسعة جنود."));
  }

  @Test
  void goesOnWithTheAttackOfTheSentenceBefore() {
    assertEquals(
        1,
        count(
            EventType.ASSAULT,
            "زار الوزير المدينة صباح اليوم.",
            "وأعلن الناطق حصيلة جديدة للضحايا.",
            "أطلق مسلحون النار على حاجز للجيش في سيناء.",
            "وقتل ثلاثة جنود بالرصاص."));
  }

  @Test
  void addsWhatASentenceOpensAsAnotherActToTheOneBefore() {
    assertEquals(
        2,
        count(
            EventType.ASSAULT,
            "شنت مقاتلات التحالف غارات على مواقع الحوثيين في محافظة صعدة.",
            "كما شنت قوات التحالف قصفا مدفعيا على مواقع للحوثيين في المحافظة."));
  }

  @Test
  void tellsAnAttackOfYearsAgoFromThatOfTheDay() {
    assertEquals(
        2,
        count(
            EventType.ASSAULT,
            "قتل خمسة مدنيين في هجوم على مدينة دوما أمس الأحد.",
            "وهذا أكبر عدد يسقط منذ الهجوم الذي استهدف دوما عام 2013."));
  }

  @Test
  void tellsTheDeathOfTheAttackerFromHisAttack() {
    assertEquals(
        2,
        count(
            EventType.ASSAULT,
            "قتل ثلاثة أشخاص في هجوم بسكين في باريس أمس الأحد.",
            "وقتلت الشرطة المهاجم."));
  }

  @Test
  void takesWhomACampaignOfAbductionsStruckForItsVictims() {
    assertEquals(
        1, count(EventType.ASSAULT, "شن المسلحون حملة خطف استهدفت عشرات الناشطين في الحديدة."));
  }

  @Test
  void countsCaptivesWithTheDeadOfTheSameFight() {
    String toll = "أسفرت المعارك عن مقتل عشرة مسلحين وأسر أربعة آخرين في مديرية باقم.";

    assertEquals(0, count(EventType.COERCE, toll));
    assertEquals(1, count(EventType.ASSAULT, toll));
  }

  @Test
  void seesTheSameArrestBehindATurnOfPhrase() {
    assertEquals(
        1,
        count(
            EventType.COERCE,
            "اعتقلت تركيا 17 مشتبها بالانتماء إلى تنظيم داعش أمس الأحد.",
            "من جهة أخرى، ألقت قوات الأمن التركية القبض على 17 شخصا."));
  }

  @Test
  void takesAnEarlierTollForNoOtherAttack() {
    List<Event> attacks =
        News.events(
            "قتل 12 شخصا في هجوم على فندق في كابول أمس الأحد.",
            "وكانت حصيلة سابقة أشارت إلى سقوط تسعة قتلى.");

    assertEquals(1, attacks.size());
    assertEquals(12, attacks.get(0).getKilled().getMin());
  }

  @Test
  void takesTheDeadOfAWarForNoHappening() {
    assertEquals(0, count(EventType.ASSAULT, "أدى النزاع إلى مقتل أكثر من 300 ألف شخص."));
  }

  @Test
  void takesWhatDescribesSomebodyForNoAct() {
    assertEquals(
        0, count(EventType.SUPPORT, "اشتبك الجيش مع مقاتلين تدعمهم تركيا في ريف حلب الشمالي."));
  }

  @Test
  void countsProtestersAndWhatTheySetOnFireAsOne() {
    assertEquals(
        1,
        count(
            EventType.PROTEST, "اقتحم محتجون غاضبون القنصلية في مدينة البصرة وأضرموا النار فيها."));
  }

  @Test
  void knowsAnArmedGroupByTheStateThatArmsIt() {
    assertEquals(
        1,
        count(
            EventType.ASSAULT,
            "خطفت ميليشيات الحوثي ناشطين في محافظة ذمار أمس الأحد.",
            "وذكر السكان أن الميليشيات الإيرانية خطفت الناشطين من منازلهم."));
  }

  @Test
  void takesTheEndOfATruceForNoOtherTruce() {
    assertEquals(
        1,
        count(
            EventType.RETREAT,
            "بدأت هدنة في مدينة تعز أمس الأحد.",
            "وقال مسؤول إن الهدنة في تعز تنتهي الثلاثاء."));
  }

  @Test
  void seesNoOtherAttackInThisAttack() {
    assertEquals(
        1,
        count(
            EventType.ASSAULT,
            "هاجم مسلحون قاعدة للجيش في مدينة ميدوغوري أمس الأحد.",
            "ويأتي هذا الهجوم ضمن سلسلة من العمليات في المدينة."));
  }

  @Test
  void countsTwoByTheirPronounAndNoneInAnAttempt() {
    assertEquals(
        2,
        News.event(EventType.ASSAULT, "وقال الصحفيون إن اغتيالهما في مالي جريمة حرب.")
            .getKilled()
            .getMin());
    assertNull(
        News.event(EventType.ASSAULT, "حاول مسلحون اغتيال الوزير محمد العلي في عدن أمس الأحد.")
            .getKilled());
  }

  private static long count(EventType type, String... sentences) {
    return News.events(sentences).stream().filter(event -> event.getType() == type).count();
  }

  @Test
  void letsNobodySufferWhatHeDoes() {
    Event raid =
        News.event(
            EventType.ASSAULT, "قتل زعيم التنظيم في غارة لطائرات أمريكية في مأرب أمس الأحد.");
    assertEquals(List.of("طائرات أمريكية"), News.texts(raid.getActors()));
    assertEquals(List.of("زعيم التنظيم"), News.texts(raid.getRecipients()));

    Event killing = News.event(EventType.ASSAULT, "يقتل المهاجم قبل وصول الشرطة أمس الأحد.");
    assertEquals(List.of(), News.texts(killing.getActors()));
    assertEquals(List.of("المهاجم"), News.texts(killing.getRecipients()));
  }
}
