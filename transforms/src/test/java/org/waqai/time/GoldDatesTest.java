package org.waqai.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;

/** The share of annotated dates that the tagger resolves to exactly the annotated days. */
class GoldDatesTest {
  private static final Path GOLD = Path.of("shared", "gold", "dev.json");
  private static final double LEAST_EXACT = 0.85;

  private final TimeTagger tagger = TimeTagger.load(Seeds.bundled());

  /** An annotated date with its article. */
  private record GoldDate(String body, Optional<LocalDate> publishedOn, String text, String days) {}

  @Test
  void resolvesDatesInTheirArticles() throws IOException {
    assertExact(date -> inArticle(date).contains(date.days()));
  }

  @Test
  void resolvesDatesAlone() throws IOException {
    assertExact(
        date ->
            tagger.tag(date.text(), date.publishedOn()).stream()
                .map(GoldDatesTest::days)
                .toList()
                .contains(date.days()));
  }

  private List<String> inArticle(GoldDate date) {
    int at = date.body().indexOf(date.text());
    CharSpan gold = new CharSpan(at, at + date.text().length());
    return tagger.tag(date.body(), date.publishedOn()).stream()
        .filter(mention -> mention.span().overlaps(gold))
        .map(GoldDatesTest::days)
        .toList();
  }

  private static String days(TimeMention mention) {
    return mention.start() + " " + mention.end();
  }

  private static void assertExact(Predicate<GoldDate> exact) throws IOException {
    List<GoldDate> dates = goldDates();
    long right = dates.stream().filter(exact).count();
    assertTrue(
        right >= LEAST_EXACT * dates.size(), right + " of " + dates.size() + " dates are exact");
  }

  private static List<GoldDate> goldDates() throws IOException {
    List<GoldDate> dates = new ArrayList<>();
    for (JsonNode article : new ObjectMapper().readTree(goldFile().toFile())) {
      String body = plain(article.get("title").asText() + "\n" + article.get("text").asText());
      LocalDate publishedOn = LocalDate.parse(article.get("date").asText());
      for (JsonNode event : article.get("events")) {
        JsonNode date = event.path("date");
        String text = plain(date.path("text").asText());
        if (!text.isEmpty()) {
          String days = date.get("start").asText() + " " + date.get("end").asText();
          dates.add(new GoldDate(body, Optional.of(publishedOn), text, days));
        }
      }
    }
    return dates;
  }

  /** Without tatweel and diacritics, as the tagger is given text. */
  private static String plain(String text) {
    return text.replaceAll("[\\u0640\\p{Mn}]", "");
  }

  private static Path goldFile() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(GOLD))) {
        return folder.resolve(GOLD);
      }
    }
    return Assumptions.abort("there is no " + GOLD + " above " + here);
  }
}
