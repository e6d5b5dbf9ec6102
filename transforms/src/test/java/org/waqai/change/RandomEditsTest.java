package org.waqai.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.annotate.UnannotatableArticleException;
import org.waqai.extract.EventExtractor;
import org.waqai.extract.ExtractorParameters;
import org.waqai.read.ArticleFile;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Event;
import org.waqai.schemas.Lineage;
import org.waqai.seeds.Seeds;

/**
 * Rules and actors edited at random: of an article that the change is said not to touch, the events
 * stay the same to the letter. {@code -Dwaqai.edits=200} tries that many edits instead of a few.
 */
class RandomEditsTest {
  private static final int EDITS = Integer.getInteger("waqai.edits", 4);
  private static final Path ARTICLES = Path.of("..", "seeds", "articles");
  private static final YAMLMapper YAML = new YAMLMapper();

  @TempDir private Path scratch;

  @Test
  void whatAChangeDoesNotTouchStaysAsItIs() throws IOException {
    Seeds seeds = Seeds.bundled();
    List<AnnotatedArticle> articles = annotated(seeds);
    Map<String, List<Event>> before = events(seeds, articles);
    Random random = new Random(20210225);
    int left = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      Seeds edited = edit(seeds, articles, random);
      KnowledgeChange change = KnowledgeChange.between(seeds, edited);
      Map<String, List<Event>> after = events(edited, articles);
      for (AnnotatedArticle article : articles) {
        if (!change.touches(ArticleWords.of(article))) {
          String id = article.getArticle().getId();
          assertEquals(before.get(id), after.get(id), id + " after " + change.changes());
          left++;
        }
      }
    }
    assertTrue(left > EDITS, "most edits leave most articles alone: " + left);
  }

  private Seeds edit(Seeds seeds, List<AnnotatedArticle> articles, Random random)
      throws IOException {
    String word = anyWord(articles, random);
    if (random.nextInt(4) == 0) {
      String path = any(seeds.list("actors/lexicon", ".tsv"), random);
      return EditedSeeds.of(seeds, scratch, path, text -> editActors(text, word, random));
    }
    List<String> packs =
        seeds.list("rules", ".yaml").stream().filter(path -> !path.contains("grammar")).toList();
    return EditedSeeds.of(seeds, scratch, any(packs, random), text -> editPack(text, word, random));
  }

  /** A row loses its last name, or gets one more. */
  private static String editActors(String text, String word, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int row = 1 + random.nextInt(lines.size() - 1);
    String line = lines.get(row);
    int lastName = line.lastIndexOf('|');
    lines.set(
        row,
        lastName > 0 && random.nextBoolean()
            ? line.substring(0, lastName)
            : line + "|" + word + " " + word);
    return String.join("\n", lines) + "\n";
  }

  /** A rule goes, stands or stops to stand alone, gets a word or a cue, or loses a word. */
  private static String editPack(String text, String word, Random random) {
    try {
      JsonNode pack = YAML.readTree(text);
      ArrayNode rules = (ArrayNode) pack.get("rules");
      int index = random.nextInt(rules.size());
      ObjectNode rule = (ObjectNode) rules.get(index);
      rule.remove("examples");
      switch (random.nextInt(5)) {
        case 0 -> rules.remove(index);
        case 1 -> rule.put("dependent", !rule.path("dependent").asBoolean());
        case 2 -> array(rule, "nouns").add(word);
        case 3 -> {
          ObjectNode unless =
              rule.has("unless") ? (ObjectNode) rule.get("unless") : rule.putObject("unless");
          array(unless, "near").add(word);
        }
        default -> {
          String field = rule.has("verbs") ? "verbs" : "nouns";
          ArrayNode words = array(rule, field);
          words.remove(words.size() - 1);
          if (words.isEmpty()) {
            rule.remove(field); // a list of none is a mistake
          }
          array(rule, "nouns").add(word);
        }
      }
      return YAML.writeValueAsString(pack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArrayNode array(ObjectNode node, String field) {
    return node.has(field) ? (ArrayNode) node.get(field) : node.putArray(field);
  }

  private static String anyWord(List<AnnotatedArticle> articles, Random random) {
    List<String> words =
        any(articles, random).getTokens().stream()
            .map(token -> token.getForm())
            .filter(form -> form.length() > 3 && form.chars().allMatch(Character::isLetter))
            .toList();
    return any(words, random);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static Map<String, List<Event>> events(Seeds seeds, List<AnnotatedArticle> articles) {
    EventExtractor extractor = EventExtractor.load(ExtractorParameters.of(seeds));
    Map<String, List<Event>> events = new HashMap<>();
    for (AnnotatedArticle article : articles) {
      events.put(
          article.getArticle().getId(),
          extractor.extract(article).stream()
              .map(event -> Event.newBuilder(event).setLineage(new Lineage("", "", "")).build())
              .collect(Collectors.toList()));
    }
    return events;
  }

  private static List<AnnotatedArticle> annotated(Seeds seeds) throws IOException {
    ArticleAnnotator annotator = ArticleAnnotator.load(AnnotatorParameters.of(seeds, "test"));
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (String name : List.of("agencies.jsonl", "regional.jsonl", "sy-sukhna-ambush.txt")) {
      for (Article article : ArticleFile.articles(ARTICLES.resolve(name).toString())) {
        try {
          annotated.add(annotator.annotate(article));
        } catch (UnannotatableArticleException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return annotated;
  }
}
