package org.waqai.write;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.windowing.GlobalWindows;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

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
    PieceFolder pieces = PieceFolder.within(directory);
    PCollection<KV<Integer, String>> written =
        records.apply("WritePieces", ParDo.of(new WritePiece<>(type, pieces, shards)));
    PCollection<String> files =
        PCollectionList.of(written)
            .and(records.getPipeline().apply("EveryShard", everyShard()))
            .apply("PiecesOrNone", Flatten.pCollections())
            .apply("GroupByShard", GroupByKey.create())
            .apply("JoinPieces", ParDo.of(new JoinPieces<>(type, directory, prefix, shards)));
    files
        .apply("Together", WithKeys.of(0))
        .apply("WaitForAllShards", GroupByKey.create())
        .apply("RemovePieces", ParDo.of(new RemovePieces(pieces)));
    return files;
  }

  /** Shards that no bundle falls to have to be written as well. */
  private Create.Values<KV<Integer, String>> everyShard() {
    List<KV<Integer, String>> none =
        IntStream.range(0, shards).mapToObj(shard -> KV.of(shard, JoinPieces.NONE)).toList();
    return Create.of(none).withCoder(KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of()));
  }
}
