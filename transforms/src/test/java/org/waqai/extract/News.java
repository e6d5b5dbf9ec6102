package org.waqai.extract;

import java.time.LocalDate;
import java.util.List;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.annotate.UnannotatableArticleException;
import org.waqai.schemas.Article;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventType;
import org.waqai.schemas.Participant;
import org.waqai.seeds.Seeds;

/** Short made-up articles, published on Monday 2020-06-15, and what is extracted from them. */
final class News {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.load(AnnotatorParameters.of(Seeds.bundled(), "test"));
  private static final EventExtractor EXTRACTOR =
      EventExtractor.load(ExtractorParameters.of(Seeds.bundled()));

  private News() {}

  static List<Event> events(String... sentences) {
    return titled("\u0639\u0646\u0648\u0627\u0646", sentences);
  }

  /** The events of an article with this title. */
  static List<Event> titled(String title, String... sentences) {
    Article article =
        Article.newBuilder()
            .setId("news")
            .setPublishedOn(LocalDate.of(2020, 6, 15))
            .setTitle(title)
            .setText(String.join("\n", sentences))
            .build();
    try {
      return EXTRACTOR.extract(ANNOTATOR.annotate(article));
    } catch (UnannotatableArticleException e) {
      throw new AssertionError(article.getText(), e);
    }
  }

  /** The first event of a type. */
  static Event event(EventType type, String... sentences) {
    List<Event> events = events(sentences);
    return events.stream()
        .filter(event -> event.getType() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + events));
  }

  static List<String> texts(List<Participant> participants) {
    return participants.stream().map(participant -> participant.getMention().getText()).toList();
  }

  /** Who reports the first event of a type; empty where nobody does. */
  static String source(EventType type, String... sentences) {
    Event event = event(type, sentences);
    return event.getAttribution() == null ? "" : event.getAttribution().getMention().getText();
  }
}
