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
            "كما عبر المحتجون عن رفضهم لعملية تشنها تركيا على الأكراد في عفرين."));
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
    String help = "وقدمت الخارجية البريطانية المساعدة لعائلات الضحايا في الرياض.";

    assertEquals(
        0, count(EventType.AID, "قتل أربعة بريطانيين في حادث مروري في السعودية أمس الأحد.", help));
    assertEquals(
        1, count(EventType.AID, "قتل أربعة بريطانيين في هجوم مسلح في السعودية أمس الأحد.", help));
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
