package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.waqai.schemas.EventType;

/** Who reports an event. */
class SourceFinderTest {
  private static final String ABDUCTION = "خطف مسلحون خمسة عمال في بغداد أمس الأحد";

  @Test
  void readsSourcePhrases() {
    assertEquals("مسؤول محلي", assaultBy(ABDUCTION + "، وفق مسؤول محلي."));
    assertEquals("صحيفة الصباح", assaultBy(ABDUCTION + "، بحسب ما ذكرت صحيفة الصباح."));
    assertEquals("", assaultBy(ABDUCTION + "."));
  }

  @Test
  void readsSubjectsOfReportingVerbs() {
    assertEquals(
        "شهود",
        News.source(
            EventType.COERCE, "وقال شهود إن الشرطة اعتقلت عشرة متظاهرين في تونس أمس الأحد."));
    assertEquals(
        "المرصد السوري لحقوق الإنسان",
        assaultBy("أفاد المرصد السوري لحقوق الإنسان بأن الجيش السوري قصف بلدة سراقب أمس الأحد."));
  }

  @Test
  void quotesTheOneWhoIsQuoted() {
    assertEquals(
        "متحدث باسم الجيش الليبي",
        assaultBy(
            "نقلت وكالة رويترز عن متحدث باسم الجيش الليبي أن الطيران قصف مواقع في سرت أمس الأحد."));
  }

  @Test
  void goesOnWithTheSpeakerOfTheSentenceBefore() {
    assertEquals(
        "المرصد السوري لحقوق الإنسان",
        News.source(
            EventType.COERCE,
            "أفاد المرصد السوري لحقوق الإنسان بأن الجيش السوري قصف بلدة سراقب أمس الأحد.",
            "وأضاف أن الشرطة اعتقلت عشرة شبان في مدينة حمص."));
  }

  @Test
  void readsTheNameBeforeAColon() {
    assertEquals("المرصد السوري", assaultBy("المرصد السوري: مقتل ثلاثة مدنيين في قصف على سراقب"));
  }

  @Test
  void takesNoPlaceForASource() {
    assertEquals("", assaultBy("أفادت تقارير من سوريا بأن الجيش السوري قصف بلدة سراقب أمس الأحد."));
  }

  @Test
  void takesAClaimForNoReport() {
    assertEquals(
        "",
        assaultBy(
            "قتل شرطيان في تفجير بمدينة كركوك أمس الأحد.",
            "وأعلن تنظيم داعش مسؤوليته عن التفجير."));
  }

  @Test
  void takesAnActForNoSource() {
    assertEquals(
        "",
        assaultBy(
            "ويعتبر الانفجار الأعنف منذ تفجير أوقع 31 قتيلا في بغداد في كانون الثاني الماضي."));
  }

  @Test
  void doesNotReportWhoSpeaks() {
    assertEquals(
        "",
        News.source(
            EventType.ACCUSE,
            "وقال وزير الخارجية المصري منددا بإسرائيل إن بلاده تتابع الوضع في غزة."));
  }

  @Test
  void prefersANameOverSomebodyUnknownButNotOverABody() {
    String named = "وقال مدير الناحية صالح الربيعي إن المسلحين خطفوا خمسة عمال.";

    assertEquals("صالح الربيعي", assaultBy(ABDUCTION + "، وفق مسؤول محلي.", named));
    assertEquals(
        "وزارة الداخلية العراقية", assaultBy(ABDUCTION + "، وفق وزارة الداخلية العراقية.", named));
  }

  @Test
  void leavesASourceBehindWhereTheSentenceTurns() {
    String reported = "قال مسؤول محلي إن الشرطة اعتقلت عشرة شبان في البصرة";

    assertEquals("مسؤول محلي", assaultBy(reported + "، وإن مسلحين خطفوا خمسة عمال في بغداد."));
    assertEquals("", assaultBy(reported + "، فيما خطف مسلحون خمسة عمال في بغداد."));
  }

  private static String assaultBy(String... sentences) {
    return News.source(EventType.ASSAULT, sentences);
  }
}
