package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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

  private static long count(EventType type, String... sentences) {
    return News.events(sentences).stream().filter(event -> event.getType() == type).count();
  }
}
