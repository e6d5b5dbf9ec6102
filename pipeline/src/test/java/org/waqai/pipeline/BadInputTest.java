package org.waqai.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of everything that can be wrong with input, through the real command. */
class BadInputTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TEXT =
      "هاجم مسلحون حاجزا للجيش السوري في مدينة حلب وقتلوا ثلاثة جنود.";

  /** In the order of the lines: what each is, and the class of its dead letter if it gets one. */
  private static final String LINES =
      """
      {"id": "whole", "date": "2021-02-24", "title": "هجوم", "text": "%1$s"}
      {"id": "broken", "title":
      {"title": "بلا معرف", "date": "2021-02-24", "text": "%1$s"}
      {"id": "no text", "title": "هجوم"}
      {"id": "no date", "title": "هجوم", "text": "%1$s"}
      {"id": "empty", "title": "هجوم", "text": ""}
      {"id": "blank", "title": "هجوم", "text": " \\n\\t "}
      {"id": "bad date", "date": "yesterday", "text": "%1$s"}
      {"id": "wrong field", "text": ["%1$s"]}
      ["no object"]
      {"id": "english", "title": "An attack", "text": "Gunmen attacked a checkpoint."}
      {"id": "no letters", "title": "؟", "text": "؟؟؟ !!! ... 12 ،،،"}
      {"id": "long word", "title": "كلمة", "text": "قال %2$s في حلب."}
      """
          .formatted(TEXT, "ب".repeat(100_000));

  @TempDir private Path directory;
  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    input = Files.createDirectory(directory.resolve("in"));
    write("lines.jsonl", LINES.getBytes(UTF_8));
    write("windows.txt", ("هجوم\n" + TEXT).getBytes(Charset.forName("windows-1256")));
    write("empty.txt", new byte[0]);
    write("five.txt", ("Title\n" + "Five megabytes. ".repeat(5 << 16)).getBytes(UTF_8));
    write("empty.html", new byte[0]);
    write("deep.html", ("<p>" + "<div>".repeat(100_000) + TEXT).getBytes(UTF_8));
    write("wide.html", ("<p>" + "<b>x</b>".repeat(300_000)).getBytes(UTF_8));
    byte[] lines = gzip(LINES.lines().findFirst().orElseThrow() + "\n");
    write("cut.jsonl.gz", Arrays.copyOf(lines, lines.length - 12));
    write("plain.jsonl.gz", "not compressed".getBytes(UTF_8));
    byte[] archive = warc();
    write("cut.warc", Arrays.copyOf(archive, archive.length - 40));
    write("noise.avro", "no Avro".getBytes(UTF_8));
  }

  @Test
  void becomesArticlesOrDeadLettersAndNothingIsLost() throws IOException {
    Path output = directory.resolve("out");

    CommandRun run = CommandRun.of("run", "--input=" + input, "--output=" + output);

    assertEquals(0, run.status(), run.err());
    Map<String, String> letters = letters(output);
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("lines.jsonl:2", "BROKEN_JSON"),
                Map.entry("lines.jsonl:4", "EMPTY_TEXT"),
                Map.entry("lines.jsonl:6", "EMPTY_TEXT"),
                Map.entry("lines.jsonl:7", "EMPTY_TEXT"),
                Map.entry("lines.jsonl:8", "BAD_DATE"),
                Map.entry("lines.jsonl:9", "WRONG_FIELD"),
                Map.entry("lines.jsonl:10", "BROKEN_JSON"),
                Map.entry("article english", "NotArabic"),
                Map.entry("article no letters", "NotArabic"),
                Map.entry("article five", "NotArabic"),
                Map.entry("windows.txt", "MALFORMED_UTF8"),
                Map.entry("empty.txt", "EMPTY_TEXT"),
                Map.entry("empty.html", "NO_MAIN_TEXT"),
                Map.entry("deep.html", "TOO_COMPLEX"),
                Map.entry("wide.html", "TOO_COMPLEX"),
                Map.entry("cut.jsonl.gz:1", "TRUNCATED"),
                Map.entry("plain.jsonl.gz", "WRONG_FORMAT"),
                Map.entry("cut.warc", "TRUNCATED"),
                Map.entry("noise.avro", "CORRUPT"))),
        letters);
    // The whole one, those without id and without date, the long word and the archive's first page.
    assertCounts(output, letters.size() + 5, 5);
    assertEquals(5, CommandRun.of("cat", output.resolve("annotations")).lines().size());
    assertTrue(CommandRun.of("cat", output.resolve("events")).lines().size() >= 3);
  }

  @Test
  void canBeTriedAgainFromItsDeadLetters() throws IOException {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    CommandRun.of("run", "--input=" + input, "--output=" + first);

    CommandRun run =
        CommandRun.of("run", "--input=" + first + "/deadletters", "--output=" + second);

    assertEquals(0, run.status(), run.err());
    assertCounts(second, letters(first).size(), 0);
    assertEquals(payloads(first), payloads(second));
    assertTrue(payloads(second).stream().anyMatch(payload -> payload.length() > 5 << 20));
  }

  @Test
  void thatCannotBeOpenedIsRefusedInOneLine() throws IOException {
    String output = "--output=" + directory.resolve("out");
    Path unknown = Files.writeString(directory.resolve("a.pdf"), "");
    Path fresh = Files.createDirectory(directory.resolve("fresh"));

    assertRefused("matches no file", "--input=" + input + "/*.nothing", output);
    assertRefused(unknown.toString(), "--input=" + unknown, output);
    assertRefused(fresh.toString(), "--input=" + fresh, output);
    assertRefused("cannot be written", "--input=" + input, "--output=" + unknown + "/out");
    assertRefused("none", "--input=" + input, output, "--rules=" + directory.resolve("none"));
    assertFalse(Files.exists(directory.resolve("out")));
  }

  private void assertCounts(Path output, int in, int annotated) throws IOException {
    JsonNode stages = MAPPER.readTree(output.resolve("manifest.json").toFile()).get("stages");
    int letters =
        stages.at("/read/deadLetters").asInt()
            + stages.at("/annotate/deadLetters").asInt()
            + stages.at("/extract/deadLetters").asInt();
    assertEquals(in, stages.at("/read/in").asInt(), stages.toString());
    assertEquals(annotated, stages.at("/annotate/articles").asInt(), stages.toString());
    assertEquals(in, annotated + letters, stages.toString());
  }

  /** The class of every dead letter by where it came from, both without what leads to them. */
  private Map<String, String> letters(Path output) throws IOException {
    Map<String, String> letters = new TreeMap<>();
    for (String line : CommandRun.of("cat", output.resolve("deadletters")).lines()) {
      JsonNode letter = MAPPER.readTree(line);
      String source = letter.get("source").asText().replace(input + "/", "");
      String errorClass = letter.get("errorClass").asText();
      assertFalse(letter.get("message").asText().isBlank(), line);
      letters.put(
          source.replaceAll(", (after )?record .*", ""),
          errorClass.substring(
              Math.max(errorClass.lastIndexOf('$'), errorClass.lastIndexOf('.')) + 1));
    }
    return letters;
  }

  private static List<String> payloads(Path output) throws IOException {
    List<String> payloads = new ArrayList<>();
    for (String line : CommandRun.of("cat", output.resolve("deadletters")).lines()) {
      payloads.add(MAPPER.readTree(line).get("payload").asText());
    }
    return payloads.stream().sorted().toList();
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(input.resolve(name), content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** An archive of two pages. */
  private static byte[] warc() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    String page =
        "<html><head><title>هجوم</title></head><body><article><p>%s</p></article></body></html>"
            .formatted((TEXT + " ").repeat(5));
    byte[] body =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
            .getBytes(UTF_8);
    for (int i = 1; i <= 2; i++) {
      archive.write(
          """
          WARC/1.0
          WARC-Type: response
          WARC-Target-URI: http://news.example/%1$d
          WARC-Date: 2021-02-24T00:00:00Z
          WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%1$d>
          Content-Type: application/http; msgtype=response
          Content-Length: %2$d

          """
              .formatted(i, body.length)
              .replace("\n", "\r\n")
              .getBytes(UTF_8));
      archive.write(body);
      archive.write("\r\n\r\n".getBytes(UTF_8));
    }
    return archive.toByteArray();
  }

  private static void assertRefused(String message, Object... options) {
    CommandRun run = CommandRun.of(Stream.concat(Stream.of("run"), Stream.of(options)).toArray());
    assertEquals(2, run.status(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
