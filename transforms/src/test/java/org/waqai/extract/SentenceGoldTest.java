package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.schemas.Article;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.seeds.Seeds;

/**
 * The sentences that openeventdata's coders judged for PLOVER ASSAULT and PROTEST, without the
 * ambiguous ones. A sentence is labelled yes only where all of its coders, most often three, took
 * it to report a new event; our guidelines keep background as well. So three figures are printed:
 *
 * <ul>
 *   <li>any event: our sentences with an event of the type, against those of all coders;
 *   <li>told as news: with an event that the record itself tells to be news: actual, dated within
 *       the week before publication, told by more than a noun that points back ("the attack", "the
 *       protesters") and, of an attack, with a count of its victims; against those of all coders;
 *   <li>seen by a coder: with an actual event of the type, against the sentences in which at least
 *       one coder saw one. Coders who disagree whether an event is new agree that there is one, and
 *       that is what our guidelines ask.
 * </ul>
 */
@EnabledIfSystemProperty(named = "waqai.evidence", matches = "true")
class SentenceGoldTest {
  private static final Pattern DATE = Pattern.compile("_(\\d{4})(\\d{2})(\\d{2})\\.");
  private static final int NEWS_DAYS = 7;

  /** A trigger with the article, be a conjunction or preposition written together with it. */
  private static final Pattern POINTS_BACK =
      Pattern.compile("^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)");

  private record Judged(Event event, LocalDate publishedOn) {}

  /**
   * A judged sentence.
   *
   * @param positive whether all coders said yes
   * @param seen whether one of them did
   */
  private record Sentence(boolean positive, boolean seen, List<Judged> events) {}

  private final ArticleAnnotator annotator =
      ArticleAnnotator.load(AnnotatorParameters.of(Seeds.bundled(), "test"));
  private final EventExtractor extractor =
      EventExtractor.load(ExtractorParameters.of(Seeds.bundled()));

  @Test
  void tellsAttacks() throws Exception {
    List<Sentence> sentences = sentences(EventType.ASSAULT);
    double any = f1("ASSAULT, any event", sentences, Sentence::positive, judged -> true);
    double news =
        f1(
            "ASSAULT, told as news",
            sentences,
            Sentence::positive,
            judged -> isNews(judged) && harms(judged));
    double seen =
        f1("ASSAULT, seen by a coder", sentences, Sentence::seen, SentenceGoldTest::isActual);
    assertTrue(any >= 0.28, "any " + any);
    assertTrue(news >= 0.42, "news " + news);
    assertTrue(seen >= 0.56, "seen " + seen);
  }

  @Test
  void tellsProtests() throws Exception {
    List<Sentence> sentences = sentences(EventType.PROTEST);
    double any = f1("PROTEST, any event", sentences, Sentence::positive, judged -> true);
    double news =
        f1("PROTEST, told as news", sentences, Sentence::positive, SentenceGoldTest::isNews);
    double seen =
        f1("PROTEST, seen by a coder", sentences, Sentence::seen, SentenceGoldTest::isActual);
    assertTrue(any >= 0.2, "any " + any);
    assertTrue(news >= 0.3, "news " + news);
    assertTrue(seen >= 0.5, "seen " + seen);
  }

  private static boolean isActual(Judged judged) {
    return judged.event().getStatus() == EventStatus.ACTUAL;
  }

  private static boolean isNews(Judged judged) {
    return isActual(judged)
        && judged.event().getMentions().stream()
            .anyMatch(mention -> !POINTS_BACK.matcher(mention.getTrigger().getText()).find())
        && judged.event().getTime() != null
        && !judged.event().getTime().getEnd().isBefore(judged.publishedOn().minusDays(NEWS_DAYS));
  }

  private static boolean harms(Judged judged) {
    return judged.event().getKilled() != null || judged.event().getWounded() != null;
  }

  private static double f1(
      String what,
      List<Sentence> sentences,
      Predicate<Sentence> positive,
      Predicate<Judged> counts) {
    int found = 0;
    int right = 0;
    int gold = 0;
    for (Sentence sentence : sentences) {
      boolean told = sentence.events().stream().anyMatch(counts);
      found += told ? 1 : 0;
      gold += positive.test(sentence) ? 1 : 0;
      right += told && positive.test(sentence) ? 1 : 0;
    }
    double f1 = 2.0 * right / (found + gold);
    System.out.printf(
        Locale.ROOT,
        "%s: F1 %.3f (P %.3f, R %.3f; %d of %d positives, %d told, %d sentences)%n",
        what,
        f1,
        (double) right / found,
        (double) right / gold,
        right,
        gold,
        found,
        sentences.size());
    return f1;
  }

  private List<Sentence> sentences(EventType type) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file(type.name().toLowerCase(Locale.ROOT)))) {
      JsonNode row = mapper.readTree(line);
      String label = row.get("label").asText();
      if (!label.equals("ambiguous")) {
        sentences.add(
            new Sentence(label.equals("yes"), row.get("accept").asInt() > 0, events(row, type)));
      }
    }
    return sentences;
  }

  private List<Judged> events(JsonNode row, EventType type) throws Exception {
    Matcher date = DATE.matcher(row.get("id").asText());
    LocalDate publishedOn =
        date.find()
            ? LocalDate.parse(String.join("-", date.group(1), date.group(2), date.group(3)))
            : LocalDate.of(2007, 1, 1);
    Article article =
        Article.newBuilder()
            .setId(row.get("id").asText())
            .setPublishedOn(publishedOn)
            .setTitle("")
            .setText(row.get("text").asText())
            .build();
    return extractor.extract(annotator.annotate(article)).stream()
        .filter(event -> event.getType() == type)
        .map(event -> new Judged(event, publishedOn))
        .toList();
  }

  private static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    Path inside = Path.of("../shared/data/gsr", name + ".jsonl");
    while (folder != null && !Files.exists(folder.resolve(inside).normalize())) {
      folder = folder.getParent();
    }
    Assumptions.assumeTrue(folder != null, inside + " is not here");
    return folder.resolve(inside).normalize();
  }
}
