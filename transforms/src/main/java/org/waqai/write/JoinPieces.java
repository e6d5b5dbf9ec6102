package org.waqai.write;

import java.io.IOException;
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
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * The pieces that {@link PieceWriter} wrote, by path, to {@code
 * DIRECTORY/PREFIX-SSSSS-of-NNNNN.avro}. There are always that many files, if need be without
 * records. Two folders with pieces of the same names get files in which the same pieces stand in
 * the same order.
 */
public final class JoinPieces<T extends SpecificRecord>
    extends PTransform<PCollection<String>, PCollection<String>> {
  /**
   * Property of a file: a hash of the names of its pieces, in order. Files of two folders in which
   * it is the same stand for each other record by record.
   */
  public static final String ORDER = "waqai.pieces";

  private final Class<T> type;
  private final String directory;
  private final String prefix;
  private final int shards;

  private JoinPieces(Class<T> type, String directory, String prefix, int shards) {
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
  public static <T extends SpecificRecord> JoinPieces<T> to(
      Class<T> type, String directory, String prefix, int shards) {
    return new JoinPieces<>(type, directory, prefix, shards);
  }

  @Override
  public PCollection<String> expand(PCollection<String> pieces) {
    int count = shards;
    PCollection<KV<Integer, String>> sharded =
        pieces.apply(
            "Shard",
            WithKeys.<Integer, String>of(piece -> shard(piece, count))
                .withKeyType(TypeDescriptors.integers()));
    PCollection<String> files =
        PCollectionList.of(sharded)
            .and(pieces.getPipeline().apply("EveryShard", everyShard()))
            .apply("PiecesOrNone", Flatten.pCollections())
            .apply("GroupByShard", GroupByKey.create())
            .apply("JoinShard", ParDo.of(new JoinShard<>(type, directory, prefix, shards)));
    files
        .apply("Together", WithKeys.of(0))
        .apply("WaitForAllShards", GroupByKey.create())
        .apply("RemovePieces", ParDo.of(new RemovePieces(PieceFolder.within(directory))));
    return files;
  }

  private static int shard(String piece, int shards) {
    return Math.floorMod(name(piece).hashCode(), shards);
  }

  static String name(String piece) {
    return piece.substring(piece.lastIndexOf('/') + 1);
  }

  /**
   * Deletes pieces that are left in the folder of a finished job, where a worker was lost after its
   * pieces had been joined and others had to be made again for another folder's sake.
   */
  public static void removeLeft(String directory) throws IOException {
    PieceFolder.within(directory).remove();
  }

  /** Shards that no piece falls to have to be written as well. */
  private Create.Values<KV<Integer, String>> everyShard() {
    List<KV<Integer, String>> none =
        IntStream.range(0, shards).mapToObj(shard -> KV.of(shard, JoinShard.NONE)).toList();
    return Create.of(none).withCoder(KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of()));
  }
}
