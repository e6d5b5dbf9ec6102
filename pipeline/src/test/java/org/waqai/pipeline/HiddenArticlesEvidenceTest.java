package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.text.Body;

/**
 * Annotated articles give the same events when one word in twenty is hidden in them. It runs the
 * job over them twice, which takes long: only with {@code -Dwaqai.evidence=true}.
 */
@EnabledIfSystemProperty(named = "waqai.evidence", matches = "true")
class HiddenArticlesEvidenceTest {
  private static final Pattern WORD =
      Pattern.compile("(?<![\u0621-\u064A])[\u0621-\u063A\u0641-\u064A]{3,}(?![\u0621-\u064A])");
  private static final Pattern TYPE_F1 = Pattern.compile("event type .*F1 ([0-9.]+)");
  private static final List<String> SEPARATORS =
      List.of(
          "ـ.ـ", "ـ..ـ", "ـ،ـ", "ـ*ـ", "ـ.", "ـ. .ـ", "ـ•ـ", "ـ/ـ", ".", "*", "\u200B", "\u064E");
  private static final int ONE_IN = 20;
  private static final double TOLERANCE = 0.01;

  @TempDir private Path directory;

  /** Bodies by article, as received and with hidden words. */
  private final Map<String, String> cleanBodies = new HashMap<>();

  private final Map<String, String> hiddenBodies = new HashMap<>();

  @Test
  void hiddenWordsChangeNoEventTypes() throws IOException {
    Path gold = shared("gold/dev.json");
    Path articles = shared("gold/dev.articles.jsonl");
    Path hidden = Files.write(directory.resolve("hidden.jsonl"), hide(articles));

    double clean = typeF1(gold, events(articles, "clean"));
    double restored = typeF1(gold, asInClean(events(hidden, "hidden")));

    System.out.println("Event type F1: " + clean + " clean, " + restored + " hidden");
    assertEquals(clean, restored, TOLERANCE);
  }

  private Path events(Path articles, String name) {
    Path output = directory.resolve(name);
    CommandRun run = CommandRun.of("run", "--input=" + articles, "--output=" + output);
    assertEquals(0, run.status(), run.err());
    return output.resolve("events");
  }

  private static double typeF1(Path gold, Path events) {
    CommandRun run = CommandRun.of("score", gold, events.getParent());
    Matcher score = TYPE_F1.matcher(run.out());
    assertTrue(score.find(), run.err());
    return Double.parseDouble(score.group(1));
  }

  /** The events with their spans where the words stand in the articles as received. */
  private Path asInClean(Path events) throws IOException {
    Path moved = Files.createDirectories(directory.resolve("moved/events"));
    try (Stream<Path> files = Files.list(events)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".avro")).toList()) {
        try (DataFileReader<GenericRecord> reader =
                new DataFileReader<>(file.toFile(), new GenericDatumReader<>());
            DataFileWriter<GenericRecord> writer =
                new DataFileWriter<>(new GenericDatumWriter<>())) {
          writer.create(reader.getSchema(), moved.resolve(file.getFileName()).toFile());
          for (GenericRecord event : reader) {
            move(event, event.get("docId").toString());
            writer.append(event);
          }
        }
      }
    }
    return moved;
  }

  private void move(Object value, String article) {
    if (value instanceof Collection<?> list) {
      list.forEach(item -> move(item, article));
    } else if (value instanceof GenericRecord record
        && record.getSchema().getName().equals("Span")) {
      int start = cleanOffset(article, (int) record.get("start"));
      int end = cleanOffset(article, (int) record.get("end"));
      record.put("start", start);
      record.put("end", end);
      record.put("text", Body.of(cleanBodies.get(article)).slice(start, end));
    } else if (value instanceof GenericRecord record) {
      for (Schema.Field field : record.getSchema().getFields()) {
        move(record.get(field.pos()), article);
      }
    }
  }

  /** How many code points of the clean body stand before an offset of the hidden one. */
  private int cleanOffset(String article, int hiddenOffset) {
    int[] clean = cleanBodies.get(article).codePoints().toArray();
    int[] hidden = hiddenBodies.get(article).codePoints().toArray();
    int at = 0;
    for (int i = 0; i < hiddenOffset; i++) {
      if (at < clean.length && clean[at] == hidden[i]) {
        at++;
      }
    }
    return at;
  }

  private List<String> hide(Path articles) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Random random = new Random(1);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(articles)) {
      ObjectNode article = (ObjectNode) mapper.readTree(line);
      cleanBodies.put(article.get("id").asText(), body(article));
      for (String field : List.of("title", "text")) {
        article.put(field, hide(article.get(field).asText(), random));
      }
      hiddenBodies.put(article.get("id").asText(), body(article));
      lines.add(mapper.writeValueAsString(article));
    }
    return lines;
  }

  private static String body(ObjectNode article) {
    return article.get("title").asText() + "\n" + article.get("text").asText();
  }

  private static String hide(String text, Random random) {
    return WORD.matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    random.nextInt(ONE_IN) == 0 ? split(match.group(), random) : match.group()));
  }

  private static String split(String word, Random random) {
    int place = 1 + random.nextInt(word.length() - 1);
    String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
    return word.substring(0, place) + separator + word.substring(place);
  }

  private static Path shared(String file) {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve("shared").resolve(file))) {
        return up.resolve("shared").resolve(file);
      }
    }
    return Assumptions.abort("there is no shared/" + file);
  }
}
