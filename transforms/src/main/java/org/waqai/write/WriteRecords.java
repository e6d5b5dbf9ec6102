package org.waqai.write;

import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindows;
import org.apache.beam.sdk.values.PCollection;

/**
 * Writes a bounded collection of Avro records to {@code DIRECTORY/PREFIX-SSSSS-of-NNNNN.avro},
 * compressed with Snappy. There are always that many files, if need be without records.
 *
 * <p>Each bundle goes to a piece of its own, the pieces of a shard are then joined block by block,
 * and only their names are shuffled. Beam's own {@code AvroIO} shuffles the records: on the Direct
 * Runner, which keeps what it shuffles in memory and copies it with each bundle that arrives, a
 * corpus of annotated articles does not get through. Pieces of bundles that failed are never
 * joined, so that every record is written once.
 */
public final class WriteRecords<T extends SpecificRecord>
    extends PTransform<PCollection<T>, PCollection<String>> {
  private final Class<T> type;
  private final String directory;
  private final String prefix;
  private final int shards;

  private WriteRecords(Class<T> type, String directory, String prefix, int shards) {
    this.type = type;
    this.directory = directory;
    this.prefix = prefix;
    this.shards = shards;
  }

  /**
   * The transform for records of {@code type}; its output are the names of the files.
   *
   * @param directory the folder, which need not exist
   * @param prefix how the files' names begin
   * @param shards how many files
   */
  public static <T extends SpecificRecord> WriteRecords<T> to(
      Class<T> type, String directory, String prefix, int shards) {
    return new WriteRecords<>(type, directory, prefix, shards);
  }

  @Override
  public PCollection<String> expand(PCollection<T> records) {
    if (!(records.getWindowingStrategy().getWindowFn() instanceof GlobalWindows)) {
      throw new IllegalArgumentException(getName() + " takes one global window");
    }
    return records
        .apply("WritePieces", ParDo.of(new WritePiece<>(PieceWriter.within(type, directory))))
        .setCoder(StringUtf8Coder.of())
        .apply("JoinPieces", JoinPieces.to(type, directory, prefix, shards));
  }
}
