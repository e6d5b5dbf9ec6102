package org.waqai.write;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Clears away the pieces once every shard is there. */
final class RemovePieces extends DoFn<KV<Integer, Iterable<String>>, Void> {
  private final PieceFolder pieces;

  RemovePieces(PieceFolder pieces) {
    this.pieces = pieces;
  }

  @ProcessElement
  public void remove() throws IOException {
    pieces.remove();
  }
}
