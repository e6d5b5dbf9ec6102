package org.waqai.pipeline.job;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;

/** A side input of one global window as a set, put together once a bundle. */
final class BundleSet implements Serializable {
  private final PCollectionView<Iterable<String>> view;
  private transient Optional<Set<String>> value = Optional.empty();

  BundleSet(PCollectionView<Iterable<String>> view) {
    this.view = view;
  }

  /** Forgets the value; to be called as a bundle starts. */
  void reset() {
    value = Optional.empty();
  }

  Set<String> get(DoFn<?, ?>.ProcessContext context) {
    if (value.isEmpty()) {
      Set<String> all = new HashSet<>();
      context.sideInput(view).forEach(all::add);
      value = Optional.of(all);
    }
    return value.get();
  }
}
