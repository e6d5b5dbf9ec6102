package org.waqai.pipeline.records;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.extensions.avro.io.AvroIO;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * The records of stored Avro files, in no order, read in pieces of some megabytes side by side.
 * They may have been written by an earlier version: what it did not know has its default.
 */
public final class ReadStored<T extends SpecificRecord> extends PTransform<PBegin, PCollection<T>> {
  /** Small enough that what a piece holds fits into memory on every worker at once. */
  private static final long PIECE_BYTES = 2 << 20;

  private final Class<T> type;
  private final List<String> files;

  private ReadStored(Class<T> type, List<String> files) {
    this.type = type;
    this.files = List.copyOf(files);
  }

  public static <T extends SpecificRecord> ReadStored<T> of(Class<T> type, List<String> files) {
    return new ReadStored<>(type, files);
  }

  @Override
  public PCollection<T> expand(PBegin input) {
    return input
        .apply("Files", Create.of(files).withCoder(StringUtf8Coder.of()))
        .apply("Match", FileIO.matchAll())
        .apply("Open", FileIO.readMatches().withCompression(Compression.UNCOMPRESSED))
        .apply(
            "Read",
            AvroIO.readFiles(type)
                .withDesiredBundleSizeBytes(PIECE_BYTES)
                .withCoder(AvroCoder.specific(type)));
  }
}
