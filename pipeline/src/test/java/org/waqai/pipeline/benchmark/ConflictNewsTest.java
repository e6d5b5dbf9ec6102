package org.waqai.pipeline.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;

class ConflictNewsTest {

  @Test
  void isWhatSpeaksOfViolenceFourTimes() {
    Article conflict = article("غارة على قرية", "مقتل ثلاثة مسلحين في قصف على القرية.");
    Article other = article("زيارة", "أدان الوزير الهجوم وقال إن مقتل ثلاثة في القصف جريمة.");

    assertEquals(
        List.of(conflict), ConflictNews.load(Seeds.bundled()).of(List.of(other, conflict)));
  }

  private static Article article(String title, String text) {
    return Article.newBuilder()
        .setId(title)
        .setPublisher(null)
        .setPublishedOn(null)
        .setTitle(title)
        .setText(text)
        .setUrl(null)
        .build();
  }
}
