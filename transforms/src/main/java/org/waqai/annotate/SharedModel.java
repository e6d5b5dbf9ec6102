package org.waqai.annotate;

import java.util.Optional;
import java.util.function.Function;

/**
 * One costly, immutable object for all who ask for it with the same parameters: it is made at the
 * first request, once, while others wait. Models of two kinds in one process would double its
 * memory unseen, so that other parameters are refused.
 *
 * @param <P> the parameters, compared by {@code equals}
 * @param <M> the object, safe for use by several threads
 */
final class SharedModel<P, M> {
  private record Loaded<P, M>(P parameters, M model) {}

  private final Function<P, M> loader;
  private Optional<Loaded<P, M>> loaded = Optional.empty();

  SharedModel(Function<P, M> loader) {
    this.loader = loader;
  }

  /**
   * The model for these parameters. When loading fails, the error goes to whoever asked and the
   * next request tries again.
   *
   * @throws IllegalStateException when one with other parameters has been loaded
   */
  synchronized M get(P parameters) {
    if (loaded.isEmpty()) {
      loaded = Optional.of(new Loaded<>(parameters, loader.apply(parameters)));
    }
    if (!loaded.get().parameters().equals(parameters)) {
      throw new IllegalStateException(
          "Models are loaded once per process, and others are loaded here already: run jobs with"
              + " different models or seeds in different processes.");
    }
    return loaded.get().model();
  }
}
