package org.waqai.write;

import java.io.IOException;
import java.nio.channels.Channels;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.KV;

/**
 * The records of each bundle into a file of their own; gives the shard that it falls to, and its
 * name.
 */
final class WritePiece<T extends SpecificRecord> extends DoFn<T, KV<Integer, String>> {
  private final Class<T> type;
  private final PieceFolder pieces;
  private final int shards;
  private transient ResourceId piece;
  private transient DataFileWriter<T> writer;

  WritePiece(Class<T> type, PieceFolder pieces, int shards) {
    this.type = type;
    this.pieces = pieces;
    this.shards = shards;
  }

  @ProcessElement
  public void write(@Element T record) throws IOException {
    if (writer == null) {
      piece = pieces.newPiece();
      writer = new DataFileWriter<>(new SpecificDatumWriter<>(type));
      writer.setCodec(CodecFactory.snappyCodec());
      writer.create(
          SpecificData.get().getSchema(type),
          Channels.newOutputStream(FileSystems.create(piece, MimeTypes.BINARY)));
    }
    writer.append(record);
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    if (writer != null) {
      close();
      int shard = Math.floorMod(piece.getFilename().hashCode(), shards);
      context.output(
          KV.of(shard, piece.toString()),
          GlobalWindow.INSTANCE.maxTimestamp(),
          GlobalWindow.INSTANCE);
    }
  }

  /** After a bundle that failed. */
  @Teardown
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
      writer = null;
    }
  }
}
