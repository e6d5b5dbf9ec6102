package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs as the first release left them, in the schemas frozen then: they are read, re-processed and
 * compared by the program of today.
 */
class FirstReleaseRunTest {
  private static final Path FROZEN =
      Path.of(System.getProperty("waqai.home"), "schemas", "src", "frozen", "v1");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<Part> ALL =
      List.of(
          new Part("annotations", "AnnotatedArticle"),
          new Part("events", "Event"),
          new Part("deadletters", "DeadLetter"),
          new Part("index", "IndexEntry"),
          new Part("tombstones", "Tombstone"));

  private record Part(String folder, String record) {}

  @TempDir private Path directory;

  @Test
  void isReprocessedAndCompared() throws IOException {
    Path today = directory.resolve("today");
    Path input =
        Files.writeString(
            directory.resolve("articles.jsonl"),
            """
            {"id": "strike", "date": "2021-02-24", "title": "غارة جوية على إدلب", \
            "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل خمسة مدنيين."}
            """);
    CommandRun.of("run", "--input=" + input, "--output=" + today, "--parallelism=1");
    Path old = asWrittenByTheFirstRelease(today);

    CommandRun reprocess =
        CommandRun.of("reprocess", "--from=" + old, "--output=" + directory.resolve("again"));
    CommandRun diff = CommandRun.of("diff", old, directory.resolve("again"));

    assertEquals(0, reprocess.status(), reprocess.err());
    assertTrue(reprocess.out().contains("1 of 1 earlier articles"), reprocess.out());
    assertEquals(0, diff.status(), diff.err());
    assertTrue(diff.out().contains(" 0 added, 0 removed, 0 changed"), diff.out());
  }

  @Test
  void goesOnBelowOthersWithIndexAndTombstones() throws IOException {
    Path input =
        Files.writeString(
            directory.resolve("articles.jsonl"),
            """
            {"id": "strike", "date": "2021-02-24", "title": "غارة جوية على إدلب", \
            "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل خمسة مدنيين."}
            {"id": "protest", "date": "2021-02-24", "title": "مظاهرة في بغداد", \
            "text": "تظاهر مئات الطلاب في بغداد يوم الأربعاء ضد الحكومة العراقية."}
            """);
    Path gone = Files.writeString(directory.resolve("gone.txt"), "protest\n");
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    CommandRun.of("run", "--input=" + input, "--output=" + first, "--parallelism=1");
    CommandRun.of("reprocess", "--from=" + first, "--output=" + second, "--withdrawn=" + gone);
    Path oldFirst = directory.resolve("old-first");
    Path oldSecond = directory.resolve("old-second");
    rewrite(first, oldFirst, ALL, List.of(oldFirst));
    rewrite(second, oldSecond, ALL, List.of(oldFirst, oldSecond));
    Files.copy(second.resolve("knowledge.zip"), oldSecond.resolve("knowledge.zip"));

    CommandRun reprocess =
        CommandRun.of(
            "reprocess",
            "--from=" + oldSecond,
            "--output=" + directory.resolve("third"),
            "--input=" + input);

    assertEquals(0, reprocess.status(), reprocess.err());
    assertTrue(
        reprocess.out().contains("0 of 1 earlier articles extracted again, 1 new, 0 buried"),
        reprocess.out());
  }

  @Test
  void itsDifferencesArePrinted() throws IOException {
    Path input =
        Files.writeString(
            directory.resolve("articles.jsonl"),
            """
            {"id": "strike", "date": "2021-02-24", "title": "غارة جوية على إدلب", \
            "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل خمسة مدنيين."}
            """);
    Path gone = Files.writeString(directory.resolve("gone.txt"), "strike\n");
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    Path differences = directory.resolve("differences");
    CommandRun.of("run", "--input=" + input, "--output=" + first, "--parallelism=1");
    CommandRun.of("reprocess", "--from=" + first, "--output=" + second, "--withdrawn=" + gone);
    CommandRun.of("diff", first, second, "--format=avro", "--output=" + differences);
    Path old = directory.resolve("old.avro");
    rewrite(
        differences.resolve("part-00000-of-00001.avro").toFile(),
        old.toFile(),
        schema("EventDifference"));

    CommandRun ofOld = CommandRun.of("cat", old);

    assertEquals(0, ofOld.status(), ofOld.err());
    assertTrue(ofOld.out().contains("REMOVED"), ofOld.out());
    assertEquals(CommandRun.of("cat", differences).out(), ofOld.out());
  }

  /** Without index and tombstones, as the very first runs were. */
  private Path asWrittenByTheFirstRelease(Path run) throws IOException {
    Path old = directory.resolve("old");
    rewrite(run, old, ALL.subList(0, 3), List.of(old));
    return old;
  }

  private static void rewrite(Path run, Path old, List<Part> parts, List<Path> layers)
      throws IOException {
    ObjectNode manifest = (ObjectNode) MAPPER.readTree(run.resolve("manifest.json").toFile());
    ArrayNode outputs = MAPPER.createArrayNode();
    for (Part part : parts) {
      for (JsonNode output : manifest.path("outputs")) {
        String name = output.path("path").asText();
        if (name.startsWith(part.folder() + "/")) {
          Path file = old.resolve(name);
          Files.createDirectories(file.getParent());
          rewrite(run.resolve(name).toFile(), file.toFile(), schema(part.record()));
          outputs.addObject().put("path", name).put("bytes", Files.size(file));
        }
      }
    }
    manifest.set("outputs", outputs);
    ArrayNode names = manifest.putArray("layers");
    layers.forEach(layer -> names.add(layer + "/"));
    MAPPER.writeValue(old.resolve("manifest.json").toFile(), manifest);
  }

  private static Schema schema(String record) throws IOException {
    return new Schema.Parser().parse(Files.readString(FROZEN.resolve(record + ".avsc")));
  }

  private static void rewrite(File from, File to, Schema schema) throws IOException {
    try (DataFileReader<GenericRecord> records =
            new DataFileReader<>(from, new GenericDatumReader<>(null, schema));
        DataFileWriter<GenericRecord> writer =
            new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema))) {
      writer.create(schema, to);
      for (GenericRecord record : records) {
        writer.append(record);
      }
    }
  }
}
