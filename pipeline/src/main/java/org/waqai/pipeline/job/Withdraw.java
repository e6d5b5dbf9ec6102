package org.waqai.pipeline.job;

import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.waqai.schemas.IndexEntry;
import org.waqai.schemas.Tombstone;
import org.waqai.schemas.TombstoneReason;

/** Buries those of the articles known whose ids are given. */
final class Withdraw extends DoFn<IndexEntry, Tombstone> {
  private final HashSet<String> ids;

  Withdraw(Set<String> ids) {
    this.ids = new HashSet<>(ids);
  }

  @ProcessElement
  public void withdraw(@Element IndexEntry entry, OutputReceiver<Tombstone> out) {
    if (ids.contains(entry.getDocId())) {
      out.output(new Tombstone(entry.getDocId(), TombstoneReason.WITHDRAWN));
    }
  }
}
