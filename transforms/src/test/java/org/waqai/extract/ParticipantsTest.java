package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventType;

/** Who did what to whom, where the words that say it stand apart. */
class ParticipantsTest {
  @Test
  void takesAPositionStruckForWhoHoldsIt() {
    Event raid =
        News.event(EventType.ASSAULT, "استهدفت دبابات إسرائيلية نقطة مراقبة لحركة حماس أمس الأحد.");
    assertEquals(List.of("حركة حماس"), News.texts(raid.getRecipients()));

    Event base = News.event(EventType.ASSAULT, "قصف مسلحون قاعدة عسكرية في ريف حمص أمس الأحد.");
    assertEquals(List.of("قاعدة عسكرية"), News.texts(base.getRecipients()));
  }

  @Test
  void takesFromAnArmyWhatItHolds() {
    Event seizure =
        News.event(
            EventType.COERCE,
            "شن الجيش اليمني هجوما على ميليشيا الحوثي في صعدة أمس الأحد.",
            "وتمكن الجيش اليمني من تحرير عدد من المواقع.");
    assertEquals(List.of("ميليشيا الحوثي"), News.texts(seizure.getRecipients()));
  }

  @Test
  void findsWhoCarriesOnWithASecondAct() {
    Event siege =
        News.event(
            EventType.COERCE,
            "واصل الجيش اليمني تمشيط المدينة أمس الأحد، وقطع طرق إمداد الحوثيين في صعدة.");
    assertEquals(List.of("الجيش اليمني"), News.texts(siege.getActors()));
  }

  @Test
  void findsWhoAnnouncedATruce() {
    Event truce =
        News.event(EventType.RETREAT, "وتأتي الغارات وسط هدنة أعلنها التحالف العربي أمس الأحد.");
    assertEquals(List.of("التحالف العربي"), News.texts(truce.getActors()));
  }

  @Test
  void findsWhoUsesSomethingToAct() {
    Event shelling =
        News.event(
            EventType.ASSAULT,
            "قال الجيش الإسرائيلي إنه استخدم الدبابات لقصف مواقع حركة حماس أمس الأحد.");
    assertEquals(List.of("الجيش الإسرائيلي"), News.texts(shelling.getActors()));
    assertEquals(List.of("حركة حماس"), News.texts(shelling.getRecipients()));
  }

  @Test
  void namesVictimsAsTheArticleGoesOnToNameThem() {
    Event killing =
        News.event(
            EventType.ASSAULT,
            "قتل صحفي في مدينة عدن أمس الأحد.",
            "وقالت السلطات إن الصحفي محمد أحمد قتل أمام منزله.");
    assertEquals(List.of("الصحفي محمد أحمد"), News.texts(killing.getRecipients()));
  }

  @Test
  void callsWhoIsKnownByASurnameByTheFullName() {
    Event arrest =
        News.event(
            EventType.COERCE,
            "قال محمد العياشي إن الجماعة أوفدته إلى المدينة.",
            "وكانت الشرطة الليبية قد اعتقلت العياشي يوم الجمعة.");
    assertEquals(List.of("محمد العياشي"), News.texts(arrest.getRecipients()));
  }

  @Test
  void prefersWhoWasAttackedToPersons() {
    Event bombing =
        News.event(
            EventType.ASSAULT,
            "أطلق مسلح النار على مصلين في مسجد وسط المدينة أمس الأحد، مما أسفر عن مقتل 12 شخصا.");
    assertEquals(List.of("مصلين"), News.texts(bombing.getRecipients()));
    assertEquals(12, bombing.getKilled().getMin());
  }

  @Test
  void findsWhoSuffersAfterANounOfSuffering() {
    Event siege =
        News.event(EventType.ASSAULT, "أكد مسؤول تعرض مخيم اليرموك إلى هجوم بالصواريخ أمس الأحد.");
    assertEquals(List.of("مخيم اليرموك"), News.texts(siege.getRecipients()));
  }

  @Test
  void findsWhomTheEnlistedAreToFight() {
    Event enlisting =
        News.event(
            EventType.MOBILIZE,
            "استعانت الحكومة العراقية بمقاتلي العشائر لمحاربة تنظيم داعش في الأنبار.");
    assertEquals(List.of("الحكومة العراقية"), News.texts(enlisting.getActors()));
    assertEquals(List.of("تنظيم داعش"), News.texts(enlisting.getRecipients()));
  }
}
