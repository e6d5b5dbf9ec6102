package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
 * A run as the first release left it, in the schemas frozen then, without index and knowledge: it
 * is read, re-processed and compared by the program of today.
 */
class FirstReleaseRunTest {
  private static final Path FROZEN =
      Path.of(System.getProperty("waqai.home"), "schemas", "src", "frozen", "v1");
  private static final ObjectMapper MAPPER = new ObjectMapper();

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

  private Path asWrittenByTheFirstRelease(Path run) throws IOException {
    Path old = directory.resolve("old");
    ObjectNode manifest = (ObjectNode) MAPPER.readTree(run.resolve("manifest.json").toFile());
    ArrayNode outputs = MAPPER.createArrayNode();
    for (List<String> part :
        List.of(
            List.of("annotations", "AnnotatedArticle"),
            List.of("events", "Event"),
            List.of("deadletters", "DeadLetter"))) {
      String name = part.get(0) + "/part-00000-of-00001.avro";
      Path file = old.resolve(name);
      Files.createDirectories(file.getParent());
      Schema schema =
          new Schema.Parser().parse(Files.readString(FROZEN.resolve(part.get(1) + ".avsc")));
      rewrite(run.resolve(name).toFile(), file.toFile(), schema);
      outputs.addObject().put("path", name).put("bytes", Files.size(file));
    }
    manifest.set("outputs", outputs);
    manifest.putArray("layers").add(old + "/");
    MAPPER.writeValue(old.resolve("manifest.json").toFile(), manifest);
    return old;
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
