package org.waqai.seeds;

import java.util.Optional;
import java.util.function.Function;

/**
 * One costly, immutable object for all who ask for it with the same parameters: it is made at the
 * first request, once, while others wait.
 *
 * @param <P> the parameters, compared by {@code equals}
 * @param <M> the object, safe for use by several threads
 */
public final class SharedModel<P, M> {
  private record Loaded<P, M>(P parameters, M model) {}

  private final Function<P, M> loader;
  private final boolean replaceable;
  private Optional<Loaded<P, M>> loaded = Optional.empty();

  private SharedModel(Function<P, M> loader, boolean replaceable) {
    this.loader = loader;
    this.replaceable = replaceable;
  }

  /** For models so large that two kinds of them in one process would double its memory unseen. */
  public static <P, M> SharedModel<P, M> refusingOthers(Function<P, M> loader) {
    return new SharedModel<>(loader, false);
  }

  /**
   * For models small enough that a request with other parameters may load others in their stead.
   */
  public static <P, M> SharedModel<P, M> replacedByOthers(Function<P, M> loader) {
    return new SharedModel<>(loader, true);
  }

  /**
   * The model for these parameters. When loading fails, the error goes to whoever asked and the
   * next request tries again.
   *
   * @throws IllegalStateException when one with other parameters has been loaded and may not be
   *     replaced
   */
  public synchronized M get(P parameters) {
    if (loaded.isEmpty() || (replaceable && !loaded.get().parameters().equals(parameters))) {
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
