package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;

class AvroReaderTest {
  private static final Article ARTICLE =
      Article.newBuilder()
          .setId("a")
          .setPublishedOn(LocalDate.of(2021, 2, 25))
          .setTitle("عنوان")
          .setText("نص")
          .build();

  @Test
  void readsArticles() throws IOException {
    byte[] file = avro(Article.getClassSchema(), List.of(ARTICLE, ARTICLE));

    assertEquals(List.of(ARTICLE, ARTICLE), Readings.of("a.avro", file).articles);
  }

  @Test
  void refusesAnArticleWithoutText() throws IOException {
    Article empty = Article.newBuilder(ARTICLE).setText(" ").build();

    Readings readings =
        Readings.of("a.avro", avro(Article.getClassSchema(), List.of(ARTICLE, empty)));

    assertEquals(List.of(ARTICLE), readings.articles);
    assertEquals("EMPTY_TEXT", readings.deadLetters.get(0).getErrorClass());
    assertEquals("a.avro, record 2", readings.deadLetters.get(0).getSource());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);
  }

  @Test
  void triesDeadLettersAgainFromTheirPayload() throws IOException {
    Readings first =
        Readings.of("news.jsonl", "{\"text\": \"\"}\n{\"text\": \"نص\", }".getBytes(UTF_8));
    Readings text = Readings.of("dir/a.txt", new byte[] {'a', (byte) 0xFF});
    DeadLetter readable =
        DeadLetter.newBuilder(text.onlyDeadLetter()).setPayload(UTF_8.encode("عنوان\nنص")).build();
    List<DeadLetter> letters = List.of(first.deadLetters.get(0), readable);

    Readings again = Readings.of("deadletters.avro", avro(DeadLetter.getClassSchema(), letters));

    assertEquals(List.of(first.deadLetters.get(0)), again.deadLetters);
    assertEquals("a", again.articles.get(0).getId());
    assertEquals("عنوان", again.articles.get(0).getTitle());
  }

  @Test
  void givesTheBlocksBeforeTheCutAndOneDeadLetter() throws IOException {
    byte[] file = avro(Article.getClassSchema(), Collections.nCopies(20_000, ARTICLE));

    Readings readings = Readings.of("a.avro", Arrays.copyOf(file, file.length * 3 / 4));

    assertEquals(true, readings.articles.size() > 5_000 && readings.articles.size() < 20_000);
    assertEquals(1, readings.deadLetters.size());
    assertEquals("TRUNCATED", readings.deadLetters.get(0).getErrorClass());
    assertEquals(PayloadFormat.AVRO, readings.deadLetters.get(0).getFormat());
  }

  @Test
  void refusesWhatIsNoAvroAndOtherRecords() throws IOException {
    assertEquals(
        "CORRUPT",
        Readings.of("a.avro", "not Avro".getBytes(UTF_8)).onlyDeadLetter().getErrorClass());
    byte[] others = avro(Lineage.getClassSchema(), List.of(Readings.LINEAGE));
    assertEquals(
        "holds org.waqai.schemas.Lineage records; articles or dead letters are expected",
        Readings.of("a.avro", others).onlyDeadLetter().getMessage());
  }

  @Test
  void believesNoLengthThatTheFileOnlyClaims() throws IOException {
    byte[] huge = {(byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F}; // 2^31 - 1
    byte[] one = {2};

    assertCorrupt(file("null", one, huge, new byte[1]));
    assertCorrupt(file("null", huge, one, new byte[1]));
    assertCorrupt(file("null", one, new byte[] {10}, huge));
    byte[] snappy = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x07, 0, 0, 0, 0};
    assertCorrupt(file("snappy", one, new byte[] {18}, snappy));
    assertCorrupt(file("bzip2", one, one, new byte[1]));
  }

  @Test
  void refusesABlockThatInflatesBeyondAllMeasure() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated =
        new DeflaterOutputStream(bomb, new Deflater(9, /* nowrap= */ true))) {
      for (int i = 0; i < 100; i++) {
        deflated.write(new byte[1 << 20]);
      }
    }

    assertCorrupt(file("deflate", new byte[] {2}, zigZag(bomb.size()), bomb.toByteArray()));
  }

  @Test
  void refusesARecordThatHoldsItselfWithoutEnd() throws IOException {
    String endless =
        Article.getClassSchema()
            .toString()
            .replaceFirst(
                "\\[\\{\"name\":\"id\"",
                "[{\"name\":\"next\",\"type\":[\"null\",\"Article\"]},{\"name\":\"id\"");
    byte[] levels = new byte[1 << 20];
    Arrays.fill(levels, (byte) 2);

    assertCorrupt(file(endless, "null", new byte[] {2}, zigZag(levels.length), levels));
  }

  private static void assertCorrupt(byte[] file) throws IOException {
    assertEquals("CORRUPT", Readings.of("a.avro", file).onlyDeadLetter().getErrorClass());
  }

  private static byte[] file(String codec, byte[] count, byte[] size, byte[] block)
      throws IOException {
    return file(Article.getClassSchema().toString(), codec, count, size, block);
  }

  /** A file of one block, whose count and size are written as given. */
  private static byte[] file(String schema, String codec, byte[] count, byte[] size, byte[] block)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(DataFileConstants.MAGIC);
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(file, null);
    encoder.writeMapStart();
    encoder.setItemCount(2);
    for (String[] entry : new String[][] {{"avro.schema", schema}, {"avro.codec", codec}}) {
      encoder.startItem();
      encoder.writeString(entry[0]);
      encoder.writeBytes(entry[1].getBytes(UTF_8));
    }
    encoder.writeMapEnd();
    byte[] marker = new byte[DataFileConstants.SYNC_SIZE];
    for (byte[] part : new byte[][] {marker, count, size, block, marker}) {
      file.write(part);
    }
    return file.toByteArray();
  }

  private static byte[] zigZag(int number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EncoderFactory.get().directBinaryEncoder(bytes, null).writeLong(number);
    return bytes.toByteArray();
  }

  static <T> byte[] avro(Schema schema, List<T> records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<T> writer = new DataFileWriter<>(new SpecificDatumWriter<>(schema))) {
      writer.create(schema, bytes);
      for (T record : records) {
        writer.append(record);
      }
    }
    return bytes.toByteArray();
  }
}
