package org.waqai.pipeline.job;

import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.waqai.schemas.Tombstone;
import org.waqai.schemas.TombstoneReason;

/** Buries those of the articles known, content by id, whose ids are given. */
final class Withdraw extends DoFn<KV<String, String>, Tombstone> {
  private final HashSet<String> ids;

  Withdraw(Set<String> ids) {
    this.ids = new HashSet<>(ids);
  }

  @ProcessElement
  public void withdraw(@Element KV<String, String> known, OutputReceiver<Tombstone> out) {
    if (ids.contains(known.getKey())) {
      out.output(new Tombstone(known.getKey(), TombstoneReason.WITHDRAWN));
    }
  }
}
