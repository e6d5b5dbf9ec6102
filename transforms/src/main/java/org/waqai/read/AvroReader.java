package org.waqai.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.waqai.deadletter.ArticleJson;
import org.waqai.read.AvroContainer.Block;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;

/**
 * Avro files of articles, or of the dead letters of an earlier run, which are tried again from
 * their original payload. Which of the two a file holds is read from its schema.
 */
final class AvroReader implements ArticleReader {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Of a block, in bytes: some times the largest record, and what one thread may hold. */
  private static final int MAX_BLOCK_BYTES = 4 * RecordLimit.BYTES;

  @Override
  public void read(String source, InputStream stream, ArticleSink sink) {
    long number = 0;
    try {
      AvroContainer file =
          AvroContainer.open(new BufferedInputStream(stream, BUFFER_BYTES), MAX_BLOCK_BYTES);
      DatumReader<SpecificRecord> records = records(file.schema());
      for (Optional<Block> block = file.next(); block.isPresent(); block = file.next()) {
        for (long i = 0; i < block.get().count(); i++) {
          SpecificRecord record = decode(records, block.get().records());
          number++;
          read(source + ", record " + number, record, sink);
        }
      }
    } catch (EOFException e) {
      fail(
          source,
          new UnreadableException(
              UnreadableException.Kind.TRUNCATED,
              "the file is cut off after record %d; fetch it again".formatted(number),
              e),
          sink);
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

  static DatumReader<SpecificRecord> records(Schema written) throws UnreadableException {
    SpecificData model = new SpecificData();
    model.addLogicalTypeConversion(new TimeConversions.DateConversion());
    return new SpecificDatumReader<>(written, expected(written), model);
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
  static SpecificRecord decode(DatumReader<SpecificRecord> records, BinaryDecoder decoder)
      throws IOException {
    try {
      return records.read(null, decoder);
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
