package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventType;

/** What events get from other sentences than their own, and what they do not. */
class DiscourseTest {
  @Test
  void callsAKnownActorByItsFullestName() {
    Event abduction = abduction("هاجم تنظيم داعش حاجزا للجيش المصري في سيناء أمس الأحد.");

    assertEquals(List.of("تنظيم داعش"), News.texts(abduction.getActors()));
  }

  @Test
  void takesThePositionsOfAnActorForNoNameOfIt() {
    Event abduction = abduction("سيطرت القوات على مواقع تنظيم داعش وهزمت تنظيم داعش.");

    assertEquals(List.of("تنظيم داعش"), News.texts(abduction.getActors()));
  }

  @Test
  void knowsAListedPersonByTheFullNameWhereTheSurnameIsACommonWord() {
    List<Event> events =
        News.events(
            "قال وزير الخارجية السوري وليد المعلم إن الأزمة مستمرة.",
            "والتقى المعلم نظيره الروسي في موسكو.");

    assertEquals("SYR.muallem", events.get(0).getActors().get(0).getActorId());
  }

  private static Event abduction(String before) {
    List<Event> events = News.events(before, "وخطف التنظيم موظفا من مدينة العريش.");
    return events.get(events.size() - 1);
  }

  @Test
  void prefersAKnownRecipientOverACountOfItsMen() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "هاجم تنظيم داعش مواقع قوات النظام السوري قرب تدمر في أيار 2020.",
            "وأسفر الهجوم عن مقتل 30 عنصرا للنظام.");

    assertEquals(List.of("قوات النظام السوري"), News.texts(attack.getRecipients()));
    assertEquals(30, attack.getKilled().getMin());
  }

  @Test
  void tellsWhomADenialAnswers() {
    Event denial =
        News.event(
            EventType.REJECT,
            "اتهمت واشنطن إيران بتهريب الأسلحة إلى جماعة الحوثي.",
            "وتنفي طهران تزويد الجماعة بالصواريخ.");

    assertEquals(List.of("واشنطن"), News.texts(denial.getRecipients()));
  }

  @Test
  void tellsWhomAThreatIsForThatNamesNobody() {
    Event threat =
        News.event(
            EventType.THREATEN,
            "اتهمت واشنطن إيران بتهريب الأسلحة إلى جماعة الحوثي.",
            "وهدد البيت الأبيض بفرض عقوبات جديدة.");

    assertEquals(List.of("إيران"), News.texts(threat.getRecipients()));
  }

  @Test
  void namesTheTwoSides() {
    Event agreement =
        News.event(
            EventType.AGREE,
            "استقبل وزير الخارجية الأردني نظيره العراقي أمس الأحد.",
            "واتفق الطرفان على فتح المعبر.");

    assertEquals(List.of("وزير الخارجية الأردني"), News.texts(agreement.getActors()));
    assertEquals(List.of("نظيره العراقي"), News.texts(agreement.getRecipients()));
  }

  @Test
  void tagsAVerbThatOpensASentence() {
    Event threat =
        News.event(
            EventType.THREATEN,
            "تواصلت المعارك في شمال البلاد أمس الأحد.",
            "من جهته، توعد الرئيس النيجيري محمد بخاري جماعة بوكو حرام بالسحق.");

    assertEquals(List.of("الرئيس النيجيري محمد بخاري"), News.texts(threat.getActors()));
  }

  @Test
  void aimsAThreatAtWhoIsToKeepItsCondition() {
    Event threat =
        News.event(
            EventType.THREATEN, "هددت باريس بتوجيه ضربات جديدة إذا استخدمت دمشق أسلحة محظورة.");

    assertEquals(List.of("دمشق"), News.texts(threat.getRecipients()));
  }

  @Test
  void tellsWhichOfficialSpeaksForTheStateOfATitle() {
    List<Event> events =
        News.titled(
            "باريس تتهم دمشق بإخفاء الأدلة",
            "قال وزير الخارجية الفرنسي سامي العبدالله إن الأدلة اختفت.");

    assertEquals(
        List.of("وزير الخارجية الفرنسي سامي العبدالله"), News.texts(events.get(0).getActors()));
  }

  @Test
  void placesNothingInAPartOfTheWorld() {
    Event attack =
        News.event(
            EventType.ASSAULT, "قتل مسلحون ثلاثة جنود في الشرق الأوسط قرب مدينة تدمر أمس الأحد.");

    assertEquals("مدينة تدمر", attack.getLocation().getMention().getText());
  }

  @Test
  void placesNothingWhereOnlyAnotherPlaceIsSaidToLie() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "سيطر الجيش على مدينة الفلوجة في محافظة الأنبار غربي العراق عقب اشتباكات أمس الأحد.");

    assertEquals("مدينة الفلوجة", attack.getLocation().getMention().getText());
  }

  @Test
  void takesACapitalThatActsForNoPlace() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "عقب هجوم مسلح على دورية للجيش أمس الأحد دعا الأمين العام واشنطن وموسكو إلى الحوار.");

    assertNull(attack.getLocation());
  }

  @Test
  void carriesPlacesFartherForActsOnTheGround() {
    List<Event> events =
        News.events(
            "قتل مسلحون ثلاثة جنود في مدينة بنغازي أمس الأحد.",
            "وقال المسؤول إن الوضع هادئ.",
            "وعادت المدارس إلى الدوام.",
            "واعتقل الجيش خمسة مسلحين.");

    Event arrests = events.get(events.size() - 1);
    assertEquals("مدينة بنغازي", arrests.getLocation().getMention().getText());
  }

  @Test
  void placesASpeakerWhoIsToldWithAPlace() {
    Event protest =
        News.event(
            EventType.ACCUSE, "انتقدت السفارة الأمريكية في الخرطوم السلطات السودانية أمس الأحد.");

    assertEquals("الخرطوم", protest.getLocation().getMention().getText());
  }

  @Test
  void placesOldArrestsInTheCountryOfTheAuthoritiesAndDatesThemByNothing() {
    Event arrests =
        News.event(
            EventType.COERCE,
            "أعلنت وزارة الداخلية حصيلة جديدة في تونس.",
            "واعتقلت الشرطة التونسية مئات المهربين خلال السنوات القليلة الماضية.");

    assertEquals("TUN", arrests.getLocation().getCountry());
    assertNull(arrests.getTime());
  }

  @Test
  void givesAPlaceOnFromTheHappeningThatHasItNotFromOneOfItsSentences() {
    List<Event> events =
        News.events(
            "أرسل الجيش السوري تعزيزات إلى مدينة تدمر أمس الأحد.",
            "وانطلقت تعزيزات الجيش السوري من محافظة حمص.",
            "وقتل مسلحون ثلاثة جنود.");

    Event killing = events.get(events.size() - 1);
    assertEquals("مدينة تدمر", killing.getLocation().getMention().getText());
  }

  @Test
  void datesWhatAReportTellsByThePeriodThatItReportsOn() {
    List<Event> events =
        News.events(
            "أصدر مركز حقوقي ليبي تقريره عن الانتهاكات خلال الشهر الماضي.",
            "واعتقلت الشرطة خمسة ناشطين في مدينة بنغازي.");

    Event arrests = events.get(events.size() - 1);
    assertEquals(LocalDate.of(2020, 5, 1), arrests.getTime().getStart());
    assertEquals(LocalDate.of(2020, 5, 31), arrests.getTime().getEnd());
  }

  @Test
  void datesNoNounOfSpeechPastTheLead() {
    List<Event> events =
        News.events(
            "طالب الرئيس التونسي البرلمان بإقرار القانون أمس الأحد.",
            "وعقد البرلمان جلسة لدراسة القانون.",
            "وحضر الجلسة عدد من النواب.",
            "وتأتي الخطوة وسط انتقادات من الاتحاد الأوروبي للحكومة التونسية.");

    Event criticism = events.get(events.size() - 1);
    assertEquals(EventType.ACCUSE, criticism.getType());
    assertNull(criticism.getTime());
  }

  @Test
  void datesNothingThatHadHappenedBefore() {
    Event demand =
        News.event(
            EventType.REQUEST,
            "التقى الوزير وفد النقابات أمس الأحد.",
            "وكانت النقابات طالبت الحكومة التونسية بزيادة الأجور.");

    assertNull(demand.getTime());
  }

  @Test
  void datesAnActByNoTimeOfTheOneItFollows() {
    Event refusal =
        News.event(
            EventType.REJECT,
            "أفرجت السلطات السودانية الأحد عن عشرات الناشطين بعد رفض الحكومة مطالب النقابات.");

    assertNull(refusal.getTime());
  }

  @Test
  void takesNoDistanceBetweenActsForATime() {
    Event meeting =
        News.event(
            EventType.CONSULT,
            "التقى وزير الخارجية التونسي نظيره المصري قبل يومين فقط من جولة الرئيس المصري.");

    assertEquals(LocalDate.of(2020, 6, 15), meeting.getTime().getStart());
  }

  @Test
  void datesAnActByHowLongBeforeTheOtherItWas() {
    Event killing =
        News.event(
            EventType.ASSAULT,
            "تظاهر مئات الطلاب في بغداد أمس الأحد بعد ثلاثة أيام من مقتل طالب برصاص الشرطة.");

    assertEquals(LocalDate.of(2020, 6, 11), killing.getTime().getStart());
  }

  @Test
  void givesTheTimeAtTheHeadOfASentenceToItsOtherClauses() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "وفي 2012 شهدت المدينة فوضى كبيرة، إذ هاجم مسلحون مقر الشرطة التونسية.");

    assertEquals(LocalDate.of(2012, 1, 1), attack.getTime().getStart());
  }

  @Test
  void datesWhatSomebodySaysByTheOneDayOfTheLead() {
    Event criticism =
        News.event(
            EventType.ACCUSE,
            "التقى وزير الخارجية التونسي نظيره المصري في تونس أمس الأحد.",
            "واتهم وزير الخارجية التونسي السلطات الليبية بالتقصير.");

    assertEquals(LocalDate.of(2020, 6, 14), criticism.getTime().getStart());
  }

  @Test
  void datesKillingsByTheOneDayAtTheEndOfTheirSentence() {
    Event killing =
        News.event(
            EventType.ASSAULT,
            "قتل أربعة جنود في هجوم شنه مسلحون، بينما خرج المئات إلى شوارع العاصمة بغداد السبت.");

    assertEquals(LocalDate.of(2020, 6, 13), killing.getTime().getStart());
  }

  @Test
  void takesTheDayOfPublicationForNothingThatIsToldWithAnOldYear() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "هاجم مسلحون مقر الشرطة التونسية حيث يقيم الوزير الذي عين عام 2012.");

    assertNull(attack.getTime());
  }

  @Test
  void datesWhatSourcesReportFarDownByTheDayOfPublication() {
    String weather = "والطقس في بغداد حار.";
    String report = "وذكرت مصادر محلية أن مسلحين خطفوا عمالا في بغداد.";
    String aside = "ومعروف أن مسلحين خطفوا عمالا في بغداد.";

    assertEquals(
        LocalDate.of(2020, 6, 15),
        News.event(EventType.ASSAULT, weather, weather, weather, weather, report)
            .getTime()
            .getStart());
    assertNull(News.event(EventType.ASSAULT, weather, weather, weather, weather, aside).getTime());
  }

  @Test
  void takesTheFirstOfEquallyPreciseTimes() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "هاجم مسلحون نقطة تفتيش للجيش الليبي قرب سرت ليل السبت الأحد.",
            "وأسفر الهجوم فجر الأحد عن مقتل ثلاثة جنود.");

    assertEquals(LocalDate.of(2020, 6, 13), attack.getTime().getStart());
    assertEquals(LocalDate.of(2020, 6, 14), attack.getTime().getEnd());
  }

  @Test
  void keepsTheLastOfASeriesApartFromIt() {
    String raids = "شن الطيران الروسي غارات على تنظيم داعش في ريف حمص";
    String raid = "حيث قصف الطيران الروسي مواقع تنظيم داعش قرب تدمر.";

    assertEquals(1, News.events(raids + " يوم أمس الأحد", raid).size());
    assertEquals(2, News.events(raids + "، وكان آخرها يوم أمس الأحد", raid).size());
  }

  @Test
  void letsThoseWhoArrestedFreeAgain() {
    Event release =
        News.event(
            EventType.RETREAT,
            "اعتقلت الشرطة التونسية خمسة شبان في سيدي بوزيد أمس الأحد.",
            "وتم إطلاق سراح الشبان لاحقا.");

    assertEquals(List.of("الشرطة التونسية"), News.texts(release.getActors()));
  }

  @Test
  void placesForcesWhereTheyGo() {
    Event march =
        News.event(
            EventType.MOBILIZE,
            "توجهت أرتال عسكرية من محافظة درعا أمس الأحد نحو مدينة تدمر في البادية السورية.");

    assertEquals("مدينة تدمر", march.getLocation().getMention().getText());
  }

  @Test
  void takesATownAfterAPrepositionForNoVerb() {
    assertTrue(
        News.events("وانتشر الجيش السوري على طول الطريق الممتد بين تدمر ومدينة الميادين أمس الأحد.")
            .stream()
            .noneMatch(event -> event.getType() == EventType.ASSAULT));
  }

  @Test
  void tellsAnActWithItsOwnPlaceAndTimeFromTheSentenceBefore() {
    assertEquals(
        2,
        News.events(
                "شنت ميليشيا الحوثي هجوما على الجيش اليمني في صعدة أمس الأحد.",
                "وكان أبرز ما سبقه هجوم نفذته الميليشيا في مأرب في مايو الماضي.")
            .stream()
            .filter(event -> event.getType() == EventType.ASSAULT)
            .count());
  }

  @Test
  void datesNoActByHowLongAnotherWentOn() {
    List<Event> events =
        News.events(
            "قتل خمسة مسلحين في اشتباكات مع الجيش الليبي في مدينة سرت منذ السبت الماضي.",
            "وقصفت طائرات فرنسية مستودعا للسلاح في مدينة سبها.");

    assertEquals(LocalDate.of(2020, 6, 15), events.get(events.size() - 1).getTime().getStart());
  }

  @Test
  void givesHowLongItWentOnToTheLastOfJoinedVerbs() {
    Event siege =
        News.event(
            EventType.COERCE,
            "يحاصر الجيش الليبي المسلحين في مدينة سرت، ويخوض معهم معارك منذ السبت الماضي.");

    assertEquals(LocalDate.of(2020, 6, 15), siege.getTime().getStart());
  }

  @Test
  void datesFarDownWhatIsToldToGoOn() {
    String weather = "والطقس في بغداد حار.";
    Event raids =
        News.event(
            EventType.ASSAULT,
            weather,
            weather,
            weather,
            weather,
            "في حين تواصل القوات العراقية عملياتها ضد المسلحين في مدينة الموصل.");

    assertEquals(LocalDate.of(2020, 6, 15), raids.getTime().getStart());
  }

  @Test
  void datesAnActByTheMonthToldWithTheOtherItFollowed() {
    List<Event> events =
        News.events(
            "قصف الجيش الليبي مواقع المسلحين في مايو 2012، وذلك بعد ثلاثة أيام من هجوم أسفر عن"
                + " مقتل خمسة طلاب.");

    assertTrue(
        events.stream()
            .allMatch(event -> event.getTime().getStart().equals(LocalDate.of(2012, 5, 1))));
  }

  @Test
  void placesWhatSomebodySaysWhereHeIsToldToSpeak() {
    Event accusation =
        News.event(
            EventType.ACCUSE,
            "قال الرئيس التركي رجب طيب أردوغان خلال قمة في مدينة بغداد إن الوضع صعب.",
            "واتهم أردوغان إسرائيل بقتل المدنيين.");
    Event criticism = News.event(EventType.ACCUSE, "انتقد أردوغان من جاكرتا الحكومة الإسرائيلية.");

    assertEquals("مدينة بغداد", accusation.getLocation().getMention().getText());
    assertEquals("جاكرتا", criticism.getLocation().getMention().getText());
  }

  @Test
  void placesAVerdictWhereItsCourtSits() {
    Event verdict =
        News.event(
            EventType.SANCTION, "مصر.. قضت محكمة جنايات القاهرة أمس الأحد بإعدام تسعة متهمين.");

    assertEquals("القاهرة", verdict.getLocation().getMention().getText());
  }

  @Test
  void placesAVisitWhereItLeads() {
    Event visit = News.event(EventType.CONSULT, "زار الرئيس التونسي مصر قبل زيارة الوزير إلى قطر.");
    Event other = News.event(EventType.CONSULT, "كانت آخر زيارة للرئيس التونسي إلى مصر عام 2018.");

    assertEquals("EGY", visit.getLocation().getCountry());
    assertEquals("EGY", other.getLocation().getCountry());
  }

  @Test
  void placesNothingWhereItWasWritten() {
    Event attack =
        News.event(
            EventType.ASSAULT, "بيروت، لبنان (CNN)-- قتل مسلحون خمسة جنود في هجوم أمس الأحد.");

    assertNull(attack.getLocation());
  }

  @Test
  void placesNothingWhereAPlaceIsOnlySaidToBeNear() {
    Event attack =
        News.event(
            EventType.ASSAULT,
            "قصف الجيش الليبي أمس الأحد بلدة أجدابيا القريبة من مدينة بنغازي وقتل خمسة مدنيين.");

    assertEquals("بلدة أجدابيا", attack.getLocation().getMention().getText());
  }

  @Test
  void datesWhatAnotherTimeIsCountedFrom() {
    Event arrest =
        News.event(
            EventType.COERCE,
            "خسرت الحركة عددا من قادتها منذ اعتقال الشرطة التونسية زعيمها في مايو 2018.");

    assertEquals(LocalDate.of(2018, 5, 1), arrest.getTime().getStart());
    assertEquals(LocalDate.of(2018, 5, 31), arrest.getTime().getEnd());
  }

  @Test
  void placesWhatAuthoritiesDoAtHomeInTheirCountry() {
    Event expulsion =
        News.event(EventType.SANCTION, "طردت بريطانيا خمسة دبلوماسيين روس أمس الأحد.");

    assertEquals("GBR", expulsion.getLocation().getCountry());
  }

  @Test
  void placesADemandWhereThoseAreWhoHearIt() {
    Event demand =
        News.event(EventType.REQUEST, "دعا الجيش السوري المدنيين في الغوطة الشرقية إلى الرحيل.");

    assertEquals("الغوطة الشرقية", demand.getLocation().getMention().getText());
  }

  @Test
  void datesACommentByNothingThatItIsAbout() {
    Event denial =
        News.event(
            EventType.REJECT,
            "وكانت الصحف قد ذكرت الخميس أن السفينة غرقت، وهو ما نفته وزارة الدفاع التونسية.");

    assertEquals(LocalDate.of(2020, 6, 15), denial.getTime().getStart());
  }

  @Test
  void placesAnAttackInTheCountryOfWhomItStruck() {
    List<Event> events =
        News.events(
            "قصفت طائرات عراقية مواقع تنظيم داعش في مدينة الموصل أمس الأحد.",
            "وقتل مسلحون خمسة جنود تونسيين في مدينة القصرين.",
            "وقتل مسلحون ثلاثة جنود عراقيين.");

    assertEquals("IRQ", events.get(events.size() - 1).getLocation().getCountry());
  }

  @Test
  void placesNothingInACountryWhoseHistoryIsSpokenOf() {
    Event attack =
        News.event(
            EventType.ASSAULT, "قتل مسلحون ثلاثة جنود أمس الأحد في أسوأ هجوم في تاريخ تونس.");

    assertNull(attack.getLocation());
  }

  @Test
  void datesNothingThatWasSaidAtNoCertainTime() {
    String news = "التقى الوزير وفد النقابات أمس الأحد.";

    assertNull(
        News.event(EventType.REQUEST, news, "وقبل أيام، طالبت النقابات الحكومة بزيادة الأجور.")
            .getTime());
    assertNull(
        News.event(EventType.ACCUSE, news, "وكانت النقابات، وهي كبيرة، اتهمت الحكومة بالفساد.")
            .getTime());
  }

  @Test
  void datesNothingThatARelativeClauseInThePresentDescribes() {
    Event siege =
        News.event(
            EventType.COERCE,
            "زار الوزير التونسي مدينة بنغازي أمس الأحد.",
            "وتناول اللقاء الحصار الذي يفرضه الجيش الليبي على مدينة درنة.");

    assertNull(siege.getTime());
  }

  @Test
  void datesWhatTheFirstVerbOfASentenceTellsFarDownByTheDayOfPublication() {
    String weather = "والطقس في بغداد حار.";
    Event abduction =
        News.event(
            EventType.ASSAULT,
            weather,
            weather,
            weather,
            weather,
            "وتمكن مسلحون من خطف خمسة عمال في بغداد.");

    assertEquals(LocalDate.of(2020, 6, 15), abduction.getTime().getStart());
  }

  @Test
  void placesNoTalksWhereTheirTopicIs() {
    Event talks =
        News.event(
            EventType.CONSULT, "بحث الوزير مع نظيره القطري في الدوحة أمس الأحد الأزمة في ليبيا.");
    assertEquals("Doha", talks.getLocation().getName());
  }

  @Test
  void placesTalksWhereAMinisterIsSaidToBe() {
    Event talks =
        News.event(
            EventType.CONSULT,
            "وبعد لقائه وزير الخارجية الروسي في موسكو، أكد المبعوث الدولي ضرورة المفاوضات.");
    assertEquals("Moscow", talks.getLocation().getName());
    assertEquals(List.of("وزير الخارجية الروسي"), News.texts(talks.getRecipients()));
  }

  @Test
  void placesAnActInAnAmbushOrAfterAsWell() {
    Event ambush =
        News.event(EventType.ASSAULT, "قتل جنديان في كمين لحركة طالبان في هلمند أمس الأحد.");
    assertEquals("Helmand", ambush.getLocation().getName());

    Event killing = News.event(EventType.ASSAULT, "كما قتل ثلاثة جنود في قندهار أمس الأحد.");
    assertEquals("Kandahar", killing.getLocation().getName());
  }

  @Test
  void knowsARegionAbroadFromItsNameAlone() {
    Event fight =
        News.event(EventType.ASSAULT, "لجأ ألف مدني إلى تشاد هربا من القتال في دارفور أمس الأحد.");
    assertEquals("Darfur", fight.getLocation().getName());
  }

  @Test
  void datesAnActByItsOwnDayRatherThanByThatOfItsReport() {
    Event killing =
        News.event(EventType.ASSAULT, "أعلنت الشرطة، الأحد، مقتل ثلاثة مسلحين ليل السبت في كركوك.");
    assertEquals(LocalDate.of(2020, 6, 13), killing.getTime().getStart());
  }
}
