package org.waqai.pipeline.job;

import java.io.Serializable;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * A side input of one global window, looked up once a bundle: the Direct Runner puts a map together
 * anew each time that it is asked for one.
 */
final class BundleView<T> implements Serializable {
  private final PCollectionView<T> view;
  private transient Optional<T> value = Optional.empty();

  BundleView(PCollectionView<T> view) {
    this.view = view;
  }

  /** Forgets the value; to be called as a bundle starts. */
  void reset() {
    value = Optional.empty();
  }

  T get(DoFn<?, ?>.ProcessContext context) {
    if (value.isEmpty()) {
      value = Optional.of(context.sideInput(view));
    }
    return value.get();
  }
}
