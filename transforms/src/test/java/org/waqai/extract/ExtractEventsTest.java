package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.confidence.ConfidenceModel;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.Lineage;
import org.waqai.seeds.Seeds;
import org.waqai.text.Body;

class ExtractEventsTest {
  private static final String NEWS =
      """
      هاجم مسلحون مجهولون نقطة تفتيش للجيش السوري قرب مدينة تدمر فجر أمس الأحد.
      وأسفر الهجـ.ـوم عن مقـ.ـتل سبعة جنود وإصابة ثلاثة آخرين، بحسب مصدر عسكري.
      وقال المصدر إن الطرق المؤدية إلى المدينة أغلقت.
      """;

  @Test
  void extractsOneEventWithAllItsSlots() throws Exception {
    Event event = onlyEvent(NEWS);

    assertEquals(EventType.ASSAULT, event.getType());
    assertEquals(EventStatus.ACTUAL, event.getStatus());
    assertEquals("مسلحون مجهولون", event.getActors().get(0).getMention().getText());
    assertEquals(7, event.getKilled().getMin());
    assertEquals(7, event.getKilled().getMax());
    assertEquals(3, event.getWounded().getMin());
    assertEquals("SYR", event.getLocation().getCountry());
    assertEquals("Battles", event.getAcled().getEventType());
    assertEquals(13, event.getAcled().getInteraction());
    assertEquals("190", event.getCameo());
    assertEquals(ConfidenceModel.load(Seeds.bundled()).of(event), event.getConfidence());
    assertEquals(LocalDate.of(2020, 6, 14), event.getTime().getStart());
    assertTrue(event.getMentions().size() >= 3, () -> event.getMentions().toString());
  }

  @Test
  void slicesTheBodyForEverySpanOfAHiddenWord() throws Exception {
    Body body = Body.of("عنوان\n" + NEWS);
    Event event = onlyEvent(NEWS);

    event
        .getMentions()
        .forEach(
            mention ->
                assertEquals(
                    body.slice(mention.getTrigger().getStart(), mention.getTrigger().getEnd()),
                    mention.getTrigger().getText()));
    assertTrue(
        event.getMentions().stream()
            .anyMatch(mention -> mention.getTrigger().getText().equals("مقـ.ـتل")));
  }

  @Test
  void staysSilentOnSport() throws Exception {
    String match =
        """
        شن مهاجمو المنتخب هجوما كاسحا على مرمى الضيوف في الشوط الثاني من المباراة،
        لكن دفاع الفريق تصدى لكل الكرات قبل أن يسجل المهاجم هدف الفوز من ركلة جزاء
        في الدقيقة الأخيرة، ليتأهل الفريق إلى نهائي كأس الدوري الممتاز لكرة القدم.
        """;
    assertEquals(List.of(), extract(match));
  }

  @Test
  void givesTheSameEventsTwice() throws Exception {
    assertEquals(extract(NEWS), extract(NEWS));
  }

  @Test
  void runsAsATransform() throws Exception {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    AnnotatedArticle broken =
        AnnotatedArticle.newBuilder(annotate(NEWS)).setSentences(List.of()).build();
    PCollectionTuple outputs =
        pipeline
            .apply(
                Create.of(annotate(NEWS), broken).withCoder(AvroCoder.of(AnnotatedArticle.class)))
            .apply(ExtractEvents.with(parameters()));

    PAssert.that(outputs.get(ExtractEvents.EVENTS))
        .satisfies(
            events -> {
              List<Event> list = new ArrayList<>();
              events.forEach(list::add);
              assertEquals(1, list.size());
              assertEquals("Armed clash", list.get(0).getAcled().getSubEventType());
              return null;
            });
    PAssert.that(outputs.get(ExtractEvents.DEAD_LETTERS))
        .satisfies(
            letters -> {
              letters.forEach(
                  letter -> assertTrue(letter.getMessage().contains("outside every sentence")));
              assertTrue(letters.iterator().hasNext());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static Event onlyEvent(String text) throws Exception {
    List<Event> events = extract(text);
    assertEquals(1, events.size(), events::toString);
    return events.get(0);
  }

  private static List<Event> extract(String text) throws Exception {
    return Engines.EXTRACTOR.extract(annotate(text));
  }

  private static AnnotatedArticle annotate(String text) throws Exception {
    AnnotatedArticle annotated =
        Engines.ANNOTATOR.annotate(
            Article.newBuilder()
                .setId("news")
                .setPublishedOn(LocalDate.of(2020, 6, 15))
                .setTitle("عنوان")
                .setText(text)
                .build());
    return AnnotatedArticle.newBuilder(annotated).setLineage(new Lineage("", "", "")).build();
  }

  private static ExtractorParameters parameters() {
    return ExtractorParameters.of(Seeds.bundled());
  }

  private static final class Engines {
    static final ArticleAnnotator ANNOTATOR =
        ArticleAnnotator.load(AnnotatorParameters.of(Seeds.bundled(), "test"));
    static final EventExtractor EXTRACTOR = EventExtractor.load(parameters());
  }
}
