package org.waqai.write;

import java.io.IOException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;

/** The records of each bundle into a piece; gives its path. */
final class WritePiece<T extends SpecificRecord> extends DoFn<T, String> {
  private final PieceWriter<T> piece;

  WritePiece(PieceWriter<T> piece) {
    this.piece = piece;
  }

  @ProcessElement
  public void write(@Element T record) throws IOException {
    if (!piece.isOpen()) {
      piece.open(PieceWriter.newName());
    }
    piece.append(record);
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    if (piece.isOpen()) {
      context.output(piece.finish(), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }

  /** After a bundle that failed. */
  @Teardown
  public void close() {
    piece.abandon();
  }
}
