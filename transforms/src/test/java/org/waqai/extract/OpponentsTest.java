package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventType;

/** The side of an act of war that its own sentence leaves open. */
class OpponentsTest {
  @Test
  void takesATownFromThoseTheArticleTellsItsTakerToFight() {
    Event seizure =
        News.event(
            EventType.COERCE,
            "شن الجيش السوري هجوما على تنظيم داعش في ريف حماة أمس الأحد.",
            "وسيطر الجيش السوري على بلدة عقيربات.");

    assertEquals(List.of("تنظيم داعش"), News.texts(seizure.getRecipients()));
  }

  @Test
  void callsTheOtherSideByItsNameWhereItsMenAndBasesAreTold() {
    Event seizure =
        News.event(
            EventType.COERCE,
            "شن الجيش اليمني هجوما على عناصر الحوثيين في صعدة أمس الأحد.",
            "وسيطر الجيش اليمني على بلدة كتاف.",
            "وتتهم الحكومة ميليشيات الحوثي بزرع الألغام.");

    assertEquals(List.of("ميليشيات الحوثي"), News.texts(seizure.getRecipients()));
  }

  @Test
  void turnsAStatesForcesAgainstTheArmedGroupOfTheArticle() {
    Event operation =
        News.event(
            EventType.ASSAULT,
            "بدأت قوات الجيش العراقي عملية عسكرية في الأنبار.",
            "وكان تنظيم داعش قد أرسل تعزيزات إلى المنطقة.");

    assertEquals(List.of("تنظيم داعش"), News.texts(operation.getRecipients()));
  }

  @Test
  void leavesOutAGroupOfAnotherCountry() {
    Event raid =
        News.event(
            EventType.ASSAULT,
            "قصف الطيران الروسي ريف إدلب أمس الأحد.",
            "واعتقلت جماعة الحوثي صحافيين في صنعاء، وأفرجت جماعة الحوثي عن آخرين.");

    assertEquals(List.of(), News.texts(raid.getRecipients()));
  }

  @Test
  void namesTheGroupOfTheSentenceForAnAttackOnForces() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "ومن أبرز عمليات تنظيم داعش هجوم على قوات النظام السوري قرب تدمر في أيار 2020.");

    assertEquals(List.of("تنظيم داعش"), News.texts(attack.getActors()));
  }

  @Test
  void takesNoReporterForTheAttacker() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "قال تنظيم داعش إن هجوما استهدف قوات النظام السوري قرب تدمر أمس الأحد.");

    assertEquals(List.of(), News.texts(attack.getActors()));
  }

  @Test
  void takesNoVictimsForTheAttackers() {
    List<Event> events =
        News.events(
            "قتلت حركة طالبان سبعة من جنود الجيش الأفغاني في قندوز أمس الأحد.",
            "ولقي 15 من مسلحي طالبان مصرعهم في مناطق أخرى.");

    assertEquals(2, events.size(), events::toString);
    assertEquals(List.of(), News.texts(events.get(1).getActors()));
  }

  @Test
  void takesTheSidesOfTheNearestFightForOneThatNamesNone() {
    List<Event> events =
        News.events(
            "شن الجيش السوري هجوما على تنظيم داعش في ريف حماة أمس الأحد.",
            "واندلعت اشتباكات أخرى في دير الزور يوم الخميس الماضي.");

    assertEquals(2, events.size(), events::toString);
    assertEquals(List.of("الجيش السوري"), News.texts(events.get(1).getActors()));
    assertEquals(List.of("تنظيم داعش"), News.texts(events.get(1).getRecipients()));
  }

  @Test
  void namesWhoAttacksTheSamePeople() {
    List<Event> events =
        News.events(
            "قتلت القوات الإسرائيلية فلسطينيين اثنين في غزة أمس الأحد.",
            "وقتل خمسة فلسطينيين يوم الجمعة الماضي.");

    assertEquals(2, events.size(), events::toString);
    assertEquals(List.of("القوات الإسرائيلية"), News.texts(events.get(1).getActors()));
  }

  @Test
  void takesNoneOfThoseKilledForTheAttackers() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "أعلن الجيش المصري مقتل 52 مسلحا ومقتل ضابط وجندي في سيناء أمس الأحد.");

    assertEquals(List.of("الجيش المصري"), News.texts(attack.getActors()));
  }

  @Test
  void setsThoseWhoLostPeopleAgainstWhomTheyFought() {
    Event clashes =
        News.event(
            EventType.ASSAULT,
            "أفادت مصادر بمقتل 12 من مسلحي طالبان في معارك مع الجيش الأفغاني في قندوز أمس الأحد.");

    assertEquals(List.of("الجيش الأفغاني"), News.texts(clashes.getActors()));
    assertEquals(List.of("12 من مسلحي طالبان"), News.texts(clashes.getRecipients()));
  }
}
