package org.waqai.seeds;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that another thread loads while the caller loads something else. */
public final class LoadedAhead<T> {
  private final CompletableFuture<T> loading;

  private LoadedAhead(CompletableFuture<T> loading) {
    this.loading = loading;
  }

  /** Starts to load it. */
  public static <T> LoadedAhead<T> by(Supplier<T> loader) {
    return new LoadedAhead<>(CompletableFuture.supplyAsync(loader));
  }

  /** Waits for it. Where loading failed, the error is thrown here as the loader threw it. */
  public T get() {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException error) {
        throw error;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
