package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.waqai.deadletter.ArticleJson;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;

/**
 * Avro files of articles, or of the dead letters of an earlier run, which are tried again from
 * their original payload. Which of the two a file holds is read from its schema.
 */
final class AvroReader implements ArticleReader {

  @Override
  public void read(String source, InputStream stream, ArticleSink sink) {
    try {
      SyncMarkedStream watched = SyncMarkedStream.open(stream);
      DataFileStream<SpecificRecord> file = open(watched);
      long number = 1;
      for (Optional<SpecificRecord> record = next(file); record.isPresent(); record = next(file)) {
        read(source + ", record " + number, record.get(), sink);
        number++;
      }
      if (!watched.isWhole()) {
        throw new UnreadableException(
            UnreadableException.Kind.TRUNCATED,
            "the file is cut off after record %d; fetch it again".formatted(number - 1));
      }
    } catch (IOException e) {
      fail(
          source,
          new UnreadableException(
              UnreadableException.Kind.CORRUPT,
              "not an Avro file, or damaged (%s); fetch it again".formatted(e.getMessage()),
              e),
          sink);
    } catch (UnreadableException e) {
      fail(source, e, sink);
    }
  }

  /** Of a damaged block no record can be told from another: there are no bytes to keep. */
  private static void fail(String source, UnreadableException error, ArticleSink sink) {
    sink.failure(source, PayloadFormat.AVRO, new byte[0], error);
  }

  private static DataFileStream<SpecificRecord> open(InputStream stream)
      throws IOException, UnreadableException {
    SpecificData model = new SpecificData();
    model.addLogicalTypeConversion(new TimeConversions.DateConversion());
    SpecificDatumReader<SpecificRecord> records = new SpecificDatumReader<>(model);
    DataFileStream<SpecificRecord> file = new DataFileStream<>(stream, records);
    records.setExpected(expected(file.getSchema()));
    return file;
  }

  private static Schema expected(Schema written) throws UnreadableException {
    for (Schema known : new Schema[] {Article.getClassSchema(), DeadLetter.getClassSchema()}) {
      if (written.getFullName().equals(known.getFullName())) {
        return known;
      }
    }
    throw new UnreadableException(
        UnreadableException.Kind.WRONG_FORMAT,
        "holds %s records; articles or dead letters are expected".formatted(written.getFullName()));
  }

  /** Avro reports damage by whatever exception its decoder runs into. */
  private static Optional<SpecificRecord> next(DataFileStream<SpecificRecord> file)
      throws IOException {
    try {
      return file.hasNext() ? Optional.of(file.next()) : Optional.empty();
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
  }

  private static void read(String source, SpecificRecord record, ArticleSink sink)
      throws IOException {
    if (record instanceof DeadLetter letter) {
      Retry.read(letter, sink);
      return;
    }
    Article article = (Article) record;
    try {
      sink.article(ArticleCheck.usable(article));
    } catch (UnreadableException e) {
      sink.failure(source, PayloadFormat.JSON, ArticleJson.encode(article), e);
    }
  }
}
