package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Annotations;
import org.waqai.text.CharSpan;

/** How many actors and recipients of annotated events get their role and country, span given. */
class GoldActorsTest {
  private static final Pattern LEFT_OUT =
      Pattern.compile("[\\p{M}\u0640\\p{Cf}]|(?<=\\p{L})\\.(?=\\p{L})");
  private static final double LEAST_ROLES = 0.85;
  private static final double LEAST_COUNTRIES = 0.93;

  private final ActorResolver resolver = ActorResolver.load(Seeds.bundled());
  private int all;
  private int roles;
  private int countries;

  @Test
  void tellsRolesAndCountries() throws IOException {
    Path gold = shared("gold/dev.json");
    assumeTrue(Files.exists(gold), "no annotated articles at " + gold);
    for (JsonNode document : new ObjectMapper().readTree(Files.readString(gold))) {
      String body = document.get("title").asText() + "\n" + document.get("text").asText();
      AnnotatedText text =
          Annotations.plain(normalised(body), LocalDate.parse(document.get("date").asText()));
      ArticleActors article = resolver.read(text);
      for (JsonNode event : document.get("events")) {
        for (String slot : List.of("actor", "recipient")) {
          event.get(slot).forEach(actor -> score(article, text.text(), event, actor));
        }
      }
    }
    System.out.printf("actors %d, role right %d, country right %d%n", all, roles, countries);
    assertTrue(roles >= LEAST_ROLES * all);
    assertTrue(countries >= LEAST_COUNTRIES * all);
  }

  private void score(ArticleActors article, String text, JsonNode event, JsonNode actor) {
    all++;
    Matcher quote = spaced(event.get("mentions").get(0).get("quote").asText()).matcher(text);
    Matcher mention = spaced(actor.get("text").asText()).matcher(text);
    if (!mention.find(quote.find() ? quote.start() : 0) && !mention.find(0)) {
      return;
    }
    ActorMention found = article.resolve(new CharSpan(mention.start(), mention.end()));
    roles += found.role().name().equals(actor.get("role").asText()) ? 1 : 0;
    countries += found.country().orElse("").equals(actor.get("country").asText()) ? 1 : 0;
  }

  /** The annotated text is spaced by its tokens. */
  private static Pattern spaced(String verbatim) {
    return Pattern.compile(
        Stream.of(normalised(verbatim).strip().split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s*")));
  }

  private static String normalised(String text) {
    return LEFT_OUT.matcher(text).replaceAll("");
  }

  private static Path shared(String file) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolveSibling("shared"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of(file) : folder.resolveSibling("shared").resolve(file);
  }
}
