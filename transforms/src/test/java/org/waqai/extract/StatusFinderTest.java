package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;

/** Whether an act happened, is planned, feared or denied. */
class StatusFinderTest {
  @Test
  void readsPlans() {
    assertStatus(
        EventStatus.PLANNED, "تستعد قوات الجيش العراقي لشن هجوم على تنظيم داعش في الحويجة.");
    assertStatus(
        EventStatus.PLANNED,
        "من المقرر أن تشارك قوات الجيش العراقي بعملية عسكرية ضد تنظيم داعش في الحويجة.");
  }

  @Test
  void readsTheFutureParticle() {
    assertStatus(EventStatus.PLANNED, "سيشن الجيش الليبي هجوما على مدينة درنة.");
  }

  @Test
  void readsFears() {
    assertStatus(EventStatus.HYPOTHETICAL, "يخشى السكان هجوما جديدا لتنظيم داعش على مدينة كركوك.");
  }

  @Test
  void readsTheAdjectivesOfANoun() {
    assertStatus(
        EventStatus.HYPOTHETICAL,
        "تحدث الوزير عن الهجوم المحتمل للنظام السوري على مدينة إدلب أمس الأحد.");
    assertStatus(
        EventStatus.PLANNED,
        "تحدث الوزير عن الهجوم الوشيك للنظام السوري على مدينة إدلب أمس الأحد.");
  }

  @Test
  void tellsTheParticleOfThePossibleFromThatOfTheCertain() {
    assertStatus(
        EventStatus.HYPOTHETICAL, "حذر مسؤول عراقي من أن تنظيم داعش قد يهاجم مدينة كركوك.");
    assertStatus(EventStatus.ACTUAL, "قد هاجم الجيش الليبي مدينة درنة أمس الأحد.");
  }

  @Test
  void readsDenials() {
    assertStatus(EventStatus.DENIED, "أحبطت الشرطة التونسية هجوما لتنظيم داعش في تونس أمس الأحد.");
  }

  @Test
  void tellsNoEventThatANegationRulesOut() {
    assertEquals(List.of(), News.events("لم يهاجم الجيش الليبي مدينة درنة أمس الأحد."));
  }

  @Test
  void takesStillAndEspeciallyForNoNegation() {
    assertStatus(
        EventStatus.ACTUAL,
        "فيما لا تزال قوات الجيش الليبي تحاصر وتهاجم تنظيم داعش في مدينة درنة.");
    assertStatus(
        EventStatus.ACTUAL, "تصاعد العنف في العراق، لا سيما هجمات تنظيم داعش على مدينة كركوك.");
  }

  private static void assertStatus(EventStatus expected, String sentence) {
    assertEquals(expected, News.event(EventType.ASSAULT, sentence).getStatus(), sentence);
  }
}
