package org.waqai.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.windowing.FixedWindows;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.PCollection;
import org.joda.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.Article;

class WriteRecordsTest {
  @TempDir private Path directory;

  private final Pipeline pipeline = Pipeline.create();

  @Test
  void writesEveryRecordOnceIntoTheGivenNumberOfFiles() throws IOException {
    List<String> ids = IntStream.range(0, 500).mapToObj(i -> "article-%03d".formatted(i)).toList();
    articles(ids).apply(WriteRecords.to(Article.class, directory.toString(), "part", 3));

    pipeline.run().waitUntilFinish();

    assertEquals(
        List.of("part-00000-of-00003.avro", "part-00001-of-00003.avro", "part-00002-of-00003.avro"),
        fileNames());
    assertEquals(ids, writtenIds());
  }

  @Test
  void writesAFileWhereThereIsNoRecord() throws IOException {
    articles(List.of()).apply(WriteRecords.to(Article.class, directory.toString(), "part", 1));

    pipeline.run().waitUntilFinish();

    assertEquals(List.of("part-00000-of-00001.avro"), fileNames());
    assertEquals(List.of(), writtenIds());
  }

  @Test
  void makesTheFolder() throws IOException {
    Path deeper = directory.resolve("a/b");
    articles(List.of("x")).apply(WriteRecords.to(Article.class, deeper.toString(), "part", 1));

    pipeline.run().waitUntilFinish();

    assertTrue(Files.isRegularFile(deeper.resolve("part-00000-of-00001.avro")));
  }

  @Test
  void leavesOutWhatAFailedBundleWrote() throws IOException {
    Path orphan = Files.createDirectories(directory.resolve(".pieces")).resolve("orphan.avro");
    Files.writeString(orphan, "half a piece");
    articles(List.of("x")).apply(WriteRecords.to(Article.class, directory.toString(), "part", 1));

    pipeline.run().waitUntilFinish();

    assertEquals(List.of("x"), writtenIds());
    assertTrue(Files.notExists(orphan.getParent()));
  }

  @Test
  void clearsAwayWhatWasMadeAgain() throws IOException {
    Path piece = Files.createDirectories(directory.resolve(".pieces")).resolve("again.avro");
    Files.writeString(piece, "a piece of no file");

    JoinPieces.removeLeft(directory.toString());

    assertTrue(Files.notExists(piece.getParent()));
    JoinPieces.removeLeft(directory.toString());
  }

  @Test
  void refusesWindows() {
    PCollection<Article> windowed =
        articles(List.of("x")).apply(Window.into(FixedWindows.of(Duration.standardHours(1))));

    assertThrows(
        IllegalArgumentException.class,
        () -> windowed.apply(WriteRecords.to(Article.class, directory.toString(), "part", 1)));
  }

  private PCollection<Article> articles(List<String> ids) {
    return pipeline.apply(
        Create.of(ids.stream().map(WriteRecordsTest::article).toList())
            .withCoder(AvroCoder.of(Article.class)));
  }

  private static Article article(String id) {
    return Article.newBuilder().setId(id).setTitle("").setText("نص").build();
  }

  private List<String> fileNames() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> writtenIds() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String name : fileNames()) {
      try (DataFileReader<Article> reader =
          new DataFileReader<>(
              directory.resolve(name).toFile(), new SpecificDatumReader<>(Article.class))) {
        assertEquals("snappy", reader.getMetaString("avro.codec"));
        reader.forEach(article -> ids.add(article.getId()));
      }
    }
    return ids.stream().sorted().toList();
  }
}
