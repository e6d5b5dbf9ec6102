package org.waqai.write;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.UUID;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * Writes records of the bundle at work into a file of their own, for {@link JoinPieces} to join:
 * for steps whose records are too many or too large to be held until another step writes them.
 * {@link #open}, then {@link #append} as often as wanted, then {@link #finish}; where a bundle
 * fails, {@link #abandon} leaves a piece behind that is never joined.
 */
public final class PieceWriter<T extends SpecificRecord> implements Serializable {
  private final Class<T> type;
  private final PieceFolder pieces;
  private transient ResourceId piece;
  private transient WritableByteChannel channel;
  private transient DataFileWriter<T> writer;

  private PieceWriter(Class<T> type, PieceFolder pieces) {
    this.type = type;
    this.pieces = pieces;
  }

  /**
   * Writes pieces for files in a folder.
   *
   * @param directory as {@link JoinPieces} is told
   */
  public static <T extends SpecificRecord> PieceWriter<T> within(Class<T> type, String directory) {
    return new PieceWriter<>(type, PieceFolder.within(directory));
  }

  /** A name that no other bundle, nor another try at the same one, gives to its pieces. */
  public static String newName() {
    return UUID.randomUUID().toString();
  }

  /** Begins a piece. Pieces of one name fall to the same shard of their folders, in one order. */
  public void open(String name) throws IOException {
    piece = pieces.piece(name);
    channel = FileSystems.create(piece, MimeTypes.BINARY);
    writer = new DataFileWriter<>(new SpecificDatumWriter<>(type));
    writer.setCodec(CodecFactory.snappyCodec());
    writer.create(SpecificData.get().getSchema(type), Channels.newOutputStream(channel));
  }

  public boolean isOpen() {
    return writer != null;
  }

  public void append(T record) throws IOException {
    writer.append(record);
  }

  /** Appends a record that is in Avro's binary form already, in today's schema. */
  public void appendEncoded(ByteBuffer record) throws IOException {
    writer.appendEncoded(record);
  }

  /** Ends the block at work, so that the next record begins one. */
  public void endBlock() throws IOException {
    writer.sync();
  }

  /** Ends the piece and gives its path. */
  public String finish() throws IOException {
    writer.close();
    writer = null;
    return piece.toString();
  }

  /** Lets the piece at work be, if there is one: its bundle failed. */
  public void abandon() {
    if (writer != null) {
      writer = null;
      try {
        channel.close();
      } catch (IOException e) {
        // The disk may be full: what failed the bundle has been told, and no one reads the piece.
      }
    }
  }
}
