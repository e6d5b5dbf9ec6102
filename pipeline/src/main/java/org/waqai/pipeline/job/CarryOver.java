package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.Set;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollectionView;
import org.waqai.pipeline.records.Block;
import org.waqai.pipeline.records.BlockFile;
import org.waqai.pipeline.records.EncodedRecords;
import org.waqai.schemas.Event;
import org.waqai.schemas.Lineage;
import org.waqai.write.PieceWriter;

/**
 * Writes the events of articles that are left alone as if today's rules had made them: byte by
 * byte, but for the fingerprint of the rules.
 */
final class CarryOver extends DoFn<StoredEvents, String> {
  private final Counter carried = Count.EVENTS_CARRIED_OVER.counter();
  private final BundleSet touched;
  private final BundleSet buried;
  private final String rules;
  private final PieceWriter<Event> pieces;

  /**
   * The step; it gives the paths of pieces.
   *
   * @param touched ids of articles that are extracted from again
   * @param buried ids of articles that no longer count
   * @param rules the fingerprint of today's
   */
  CarryOver(
      PCollectionView<Iterable<String>> touched,
      PCollectionView<Iterable<String>> buried,
      String rules,
      PieceWriter<Event> pieces) {
    this.touched = new BundleSet(touched);
    this.buried = new BundleSet(buried);
    this.rules = rules;
    this.pieces = pieces;
  }

  @StartBundle
  public void start() {
    touched.reset();
    buried.reset();
  }

  @ProcessElement
  public void carry(ProcessContext context) throws IOException {
    Set<String> again = touched.get(context);
    Set<String> gone = buried.get(context);
    if (!pieces.isOpen()) {
      pieces.open(PieceWriter.newName());
    }
    StoredEvents events = context.element();
    try (BlockFile file = BlockFile.open(events.file())) {
      boolean isOfToday = file.schema().equals(Event.getClassSchema());
      byte[] fingerprint = EncodedEvent.fingerprint(rules);
      SpecificDatumReader<Event> reader =
          new SpecificDatumReader<>(file.schema(), Event.getClassSchema());
      for (Block block : events.blocks()) {
        EncodedRecords records = file.read(block);
        for (long i = 0; i < block.count(); i++) {
          if (isOfToday) {
            EncodedEvent event = EncodedEvent.of(records);
            if (isLeftAlone(event.docId(), again, gone)) {
              pieces.appendEncoded(event.with(fingerprint));
            }
            records.skipTo(event.end());
          } else {
            Event event = records.decode(reader);
            if (isLeftAlone(event.getDocId(), again, gone)) {
              pieces.append(withRules(event));
            }
            records.skip();
          }
        }
      }
    }
  }

  private boolean isLeftAlone(String docId, Set<String> again, Set<String> gone) {
    boolean isLeftAlone = !again.contains(docId) && !gone.contains(docId);
    if (isLeftAlone) {
      carried.inc();
    }
    return isLeftAlone;
  }

  private Event withRules(Event event) {
    Lineage lineage = event.getLineage();
    event.setLineage(new Lineage(lineage.getPipeline(), lineage.getModels(), rules));
    return event;
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    if (pieces.isOpen()) {
      context.output(pieces.finish(), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }

  /** After a bundle that failed. */
  @Teardown
  public void close() {
    pieces.abandon();
  }
}
