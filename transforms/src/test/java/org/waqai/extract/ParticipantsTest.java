package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventType;

/** Who did what to whom, where the words that say it stand apart. */
class ParticipantsTest {
  @Test
  void takesAnActThatIsCondemnedForNoParticipant() {
    Event condemnation =
        News.event(EventType.ACCUSE, "دانت الحكومة الفرنسية التفجير الإرهابي في العاصمة كابول.");

    assertEquals(List.of(), News.texts(condemnation.getRecipients()));
  }

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
  void namesWhomTheArticleSaysTheyAre() {
    Event killing =
        News.event(
            EventType.ASSAULT,
            "أطلق مسلح النار على شرطي في مدينة لييج البلجيكية أمس الأحد.",
            "وقالت الشرطة إن المسلح يدعى محمد أحمد وعمره 30 عاما.");
    assertEquals(List.of("محمد أحمد"), News.texts(killing.getActors()));

    Event raid =
        News.event(
            EventType.ASSAULT,
            "قتل صحفيان في مدينة عدن أمس الأحد.",
            "وقالت السلطات إن الصحفيين محمود العلي ومحمد أحمد قتلا في منزلهما.");
    assertEquals(List.of("الصحفيين محمود العلي", "محمد أحمد"), News.texts(raid.getRecipients()));
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

  private static void assertActors(List<String> actors, EventType type, String... sentences) {
    assertEquals(actors, News.texts(News.event(type, sentences).getActors()));
  }

  private static void assertRecipients(List<String> recipients, EventType type, String... news) {
    assertEquals(recipients, News.texts(News.event(type, news).getRecipients()));
  }

  @Test
  void findsWhoCarriesOutAnActBeforeItsObject() {
    assertActors(
        List.of("الشرطة الألمانية"),
        EventType.COERCE,
        "وجاء ذلك بعد قبض الشرطة الألمانية على رجلين في برلين أمس الأحد.");
    assertActors(
        List.of("قناص إسرائيلي"),
        EventType.ASSAULT,
        "واندلع العنف بعد إطلاق قناص إسرائيلي النار على شاب في غزة أمس الأحد.");
    assertActors(
        List.of("حركة الشباب"),
        EventType.ASSAULT,
        "وتوسعت المعارك في أعقاب قيام حركة الشباب باغتيال ضابطين في مقديشو أمس الأحد.");
  }

  @Test
  void findsWhoTheOtherWordsOfAClauseSetApart() {
    assertActors(
        List.of("الداخلية البريطانية"),
        EventType.SANCTION,
        "وكانت الداخلية البريطانية سحبت الجنسية من عضوي هذه الخلية أمس الأحد.");
    assertActors(
        List.of("ممثل حزب الإصلاح، نايف العامري"),
        EventType.RETREAT,
        "وقال المتحدث إن عضو اللجنة العليا، ممثل حزب الإصلاح، نايف العامري، استقال من اللجنة.");
    assertActors(
        List.of("سعاد العلي"),
        EventType.PROTEST,
        "وكانت سعاد العلي، البالغة من العمر 32 عاما، تتظاهر أمام البرلمان في بغداد أمس الأحد.");
    assertActors(
        List.of("الجيش السوداني"),
        EventType.MOBILIZE,
        "وأشار البيان إلى أن الجيش السوداني في حالة استنفار قصوى على الحدود مع إثيوبيا.");
  }

  @Test
  void tellsWhoKilledFromWhoWasKilledAfterAComma() {
    Event killing =
        News.event(
            EventType.ASSAULT,
            "قتل عناصر من الشرطة العراقية، اثنين من مسلحي تنظيم داعش، في بغداد أمس الأحد.");
    assertEquals(List.of("عناصر من الشرطة العراقية"), News.texts(killing.getActors()));
    assertEquals(List.of("اثنين من مسلحي تنظيم داعش"), News.texts(killing.getRecipients()));
  }

  @Test
  void doesNotTakeTheObjectOfAVerbalNounForThatOfTheVerb() {
    Event killing =
        News.event(
            EventType.ASSAULT, "قتل 5 مسلحين، الخميس، خلال تمشيط القوات العراقية مناطق شرق ديالى.");
    assertEquals(List.of("القوات العراقية"), News.texts(killing.getActors()));
    assertEquals(List.of("5 مسلحين"), News.texts(killing.getRecipients()));
  }

  @Test
  void findsTheBodyNamedLastWhereNoVerbHasASubject() {
    assertActors(
        List.of("ميليشيا الحوثي"),
        EventType.COERCE,
        "وأصيب مدنيان جراء قذائف ميليشيا الحوثي، فيما اعتقلت خمسة طلاب في تعز أمس الأحد.");
  }

  @Test
  void takesPartiesNamedTogetherForTheTwoSides() {
    Event accord =
        News.event(EventType.AGREE, "توصلت روسيا وتركيا إلى اتفاق على هدنة في إدلب أمس الأحد.");
    assertEquals(List.of("روسيا"), News.texts(accord.getActors()));
    assertEquals(List.of("تركيا"), News.texts(accord.getRecipients()));
  }

  @Test
  void joinsBodiesThatActTogether() {
    assertActors(
        List.of("القوات العراقية", "ميليشيات الحشد الشعبي"),
        EventType.ASSAULT,
        "أطلقت القوات العراقية وميليشيات الحشد الشعبي، الأحد، حملة أمنية في محافظة كركوك.");
  }

  @Test
  void takesWhoIsNamedOrCountedBeforeWhoIsCalledByTheAct() {
    assertActors(
        List.of("المئات من الأكراد"),
        EventType.PROTEST,
        "اعتصم المئات من الأكراد في مدينة القامشلي أمس الأحد.",
        "ورفع المتظاهرون لافتات في شوارع القامشلي أمس الأحد.");
  }

  @Test
  void findsWhoSuffersWhatIsThreatened() {
    assertRecipients(
        List.of("القوات السورية"),
        EventType.THREATEN,
        "وقال وزير الخارجية التركي إن أنقرة مستعدة لقتال القوات السورية في عفرين.");
  }

  @Test
  void findsWhatIsClosedWithinTheWordsOfTheAct() {
    assertRecipients(
        List.of("القنصلية الأميركية"),
        EventType.SANCTION,
        "أعلنت روسيا إغلاق القنصلية الأميركية أمس الأحد.");
  }

  @Test
  void takesACountInWordsForThoseKilled() {
    assertRecipients(
        List.of("أحد عشر مسلحا"),
        EventType.ASSAULT,
        "بينما قتل أحد عشر مسلحا في قصف للتحالف الدولي قرب الموصل أمس الأحد.");
  }

  @Test
  void findsTheSubjectAfterTheDotsOfAHeadline() {
    assertActors(
        List.of("القوات العراقية"),
        EventType.ASSAULT,
        "كركوك.. القوات العراقية تقتل ثلاثة مسلحين أمس الأحد.");
  }

  @Test
  void takesWhoSpokeForTheSubjectOfWhatHeAdds() {
    assertActors(
        List.of("وزير الخارجية الأمريكي جون كيري"),
        EventType.AGREE,
        "قال وزير الخارجية الأمريكي جون كيري إن الاتفاق سيجعل مصر أكثر أمنا.",
        "وأضاف أنه اتفق مع وزير الخارجية المصري على هدنة.");
  }

  @Test
  void findsWhoDecidedOnAnAct() {
    assertActors(
        List.of("الرياض"),
        EventType.SANCTION,
        "وجاء هذا غداة قرار الرياض طرد السفير الكندي أمس الأحد.");
  }

  @Test
  void callsMembersByTheNameOfTheirGroup() {
    assertActors(
        List.of("مقاتلين من الفيلق الخامس"),
        EventType.ASSAULT,
        "أرسلت روسيا مقاتلين من الفيلق الخامس إلى البادية السورية أمس الأحد.",
        "ومن المقرر أن تشارك العناصر فور وصولها بعمليات تمشيط في البادية.");
  }

  @Test
  void takesWhoFulfilsTheConditionOfAThreatForWhoIsThreatened() {
    Event threat =
        News.event(EventType.THREATEN, "توعد قائد الجيش الليبي برد قاس إذا هاجمت تركيا مدينة سرت.");
    assertEquals(List.of("تركيا"), News.texts(threat.getRecipients()));

    Event other =
        News.event(EventType.THREATEN, "توعد قائد الجيش الليبي برد قاس إن هاجمت تركيا مدينة سرت.");
    assertEquals(List.of("تركيا"), News.texts(other.getRecipients()));
  }

  @Test
  void readsAConditionThatIsLeftOpen() {
    assertDoesNotThrow(() -> News.events("توعد قائد الجيش الليبي برد قاس إذا"));
  }

  @Test
  void readsARightThatIsSpelledAsAPreposition() {
    assertDoesNotThrow(
        () -> News.events("وعارضت الصين المشروع أمس الأحد، وهي تتمتع بحق النقض في مجلس الأمن."));
  }

  @Test
  void takesNoNameForTheTitleOfMany() {
    Event accusation =
        News.event(EventType.ACCUSE, "ويتهم المحتجون موسيفيني بالسعي إلى توريث الحكم.");

    assertEquals(List.of("المحتجون"), News.texts(accusation.getActors()));
    assertEquals(List.of("موسيفيني"), News.texts(accusation.getRecipients()));
  }

  @Test
  void takesATitleBeforeANameForNoAdjective() {
    Event arrest =
        News.event(EventType.COERCE, "أودع القضاء الجزائري الصحافي إحسان القاضي الحبس المؤقت.");

    assertEquals(List.of("القضاء الجزائري"), News.texts(arrest.getActors()));
    assertEquals(List.of("الصحافي إحسان القاضي"), News.texts(arrest.getRecipients()));
  }

  @Test
  void readsANameThatBeginsAsAPrepositionDoesAsOneWord() {
    Event invitation =
        News.event(
            EventType.REQUEST,
            "كان بايدن قد دعا الزعيم الجمهوري ميتش مكونيل إلى البيت الأبيض أمس الأحد.");

    assertEquals(List.of("بايدن"), News.texts(invitation.getActors()));
    assertEquals(List.of("الزعيم الجمهوري ميتش مكونيل"), News.texts(invitation.getRecipients()));
  }

  @Test
  void keepsALeaderTogetherWithHisName() {
    Event threat =
        News.event(EventType.THREATEN, "هدد زعيم الحوثيين عبد الملك الحوثي بضرب السفن الأمريكية.");

    assertEquals(List.of("زعيم الحوثيين عبد الملك الحوثي"), News.texts(threat.getActors()));
  }

  @Test
  void findsTheSubjectBeforeAVerbWithAWeakLetter() {
    Event condemnation =
        News.event(EventType.ACCUSE, "الجامعة العربية تدين إقرار الكنيست لقانون مصادرة الأراضي.");

    assertEquals(List.of("الجامعة العربية"), News.texts(condemnation.getActors()));
    assertEquals(List.of("الكنيست"), News.texts(condemnation.getRecipients()));
  }

  @Test
  void takesAnIdeaForNobodyWhoSuffers() {
    Event ban =
        News.event(EventType.COERCE, "منعت السلطات المصرية وقفة احتجاجية في القاهرة أمس الأحد.");

    assertEquals(List.of(), News.texts(ban.getRecipients()));
  }

  @Test
  void findsWhoDoesOneThingByAnother() {
    Event shelling =
        News.event(
            EventType.ASSAULT, "خرق الطيران الإسرائيلي الهدنة بقصف بلدة عيترون جنوبي لبنان.");

    assertEquals(List.of("الطيران الإسرائيلي"), News.texts(shelling.getActors()));
  }

  @Test
  void joinsThoseWhoAreCountedInFigures() {
    Event killing =
        News.event(EventType.ASSAULT, "قتل 4 جنود و11 مسلحا في اشتباكات شمال سيناء أمس الأحد.");

    assertEquals(List.of("4 جنود", "11 مسلحا"), News.texts(killing.getRecipients()));
  }

  @Test
  void namesBothOfADualByTheirNationalities() {
    Event meeting = News.event(EventType.CONSULT, "التقى وزيرا الخارجية الأمريكي والروسي في جنيف.");
    assertEquals(List.of("وزيرا الخارجية الأمريكي"), News.texts(meeting.getActors()));
    assertEquals(List.of("الروسي"), News.texts(meeting.getRecipients()));
    assertEquals("RUS", meeting.getRecipients().get(0).getCountry());

    Event offensive =
        News.event(
            EventType.ASSAULT, "شنت القوات العراقية والأمريكية هجوما على التنظيم في الأنبار.");
    assertEquals(List.of("القوات العراقية", "الأمريكية"), News.texts(offensive.getActors()));
  }

  @Test
  void putsThoseWhoDoItToEachOtherOnTwoSides() {
    Event clash =
        News.event(EventType.ASSAULT, "تبادلت القوات الهندية والقوات الباكستانية القصف أمس الأحد.");
    assertEquals(List.of("القوات الهندية"), News.texts(clash.getActors()));
    assertEquals(List.of("القوات الباكستانية"), News.texts(clash.getRecipients()));
  }

  @Test
  void takesWhoOnlyHelpsForNoRecipient() {
    Event seizure =
        News.event(
            EventType.COERCE,
            "استعادت القوات الحكومية بلدة سلوق بإسناد من طيران التحالف أمس الأحد.");
    assertEquals(List.of(), News.texts(seizure.getRecipients()));
  }

  @Test
  void findsWhoSuffersAfterAParticipleOrAnAmount() {
    Event dispersal =
        News.event(
            EventType.ASSAULT, "فرقت الشرطة السودانية محتجين بالغاز المسيل للدموع أمس الأحد.");
    assertEquals(List.of("محتجين"), News.texts(dispersal.getRecipients()));

    Event aid =
        News.event(EventType.AID, "قدمت ألمانيا 50 مليون يورو مساعدات للاجئين السوريين في لبنان.");
    assertEquals("SYR", aid.getRecipients().get(0).getCountry());
  }

  @Test
  void endsABodyBeforeAPluralOfMenAndBeforeWhomItYieldsTo() {
    Event ultimatum =
        News.event(EventType.THREATEN, "أمهلت القوات الليبية المسلحين 24 ساعة لتسليم أنفسهم.");
    assertEquals(List.of("القوات الليبية"), News.texts(ultimatum.getActors()));
    assertEquals(List.of("المسلحين"), News.texts(ultimatum.getRecipients()));

    Event surrender =
        News.event(
            EventType.RETREAT,
            "استسلم عشرات من مقاتلي التنظيم لقوات سوريا الديمقراطية في الباغوز أمس الأحد.");
    assertEquals(List.of("قوات سوريا الديمقراطية"), News.texts(surrender.getRecipients()));
  }

  @Test
  void takesATitleBeforeANationalityAndANameForNoAdjective() {
    Event killing =
        News.event(EventType.ASSAULT, "ذبح تنظيم الدولة الصحفي الأمريكي جيمس فولي أمس الأحد.");
    assertEquals(List.of("تنظيم الدولة"), News.texts(killing.getActors()));
    assertEquals(List.of("الصحفي الأمريكي جيمس فولي"), News.texts(killing.getRecipients()));
  }
}
