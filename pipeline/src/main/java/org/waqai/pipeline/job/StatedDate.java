package org.waqai.pipeline.job;

import java.time.LocalDate;
import java.util.Optional;
import org.waqai.normalize.Normalizer;
import org.waqai.read.DatelineFinder;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;
import org.waqai.text.Body;
import org.waqai.time.Dateline;

/** The publication date that an article states, on its text as the normaliser leaves it. */
public final class StatedDate implements DatelineFinder {
  private final Seeds seeds;
  // Loaded by the first article that needs it, on the worker; most articles come with a date.
  private transient Engines engines;

  private record Engines(Normalizer normalizer, Dateline dateline) {}

  /** Finds dates with the lexicons of these seeds. */
  public StatedDate(Seeds seeds) {
    this.seeds = seeds;
  }

  @Override
  public Optional<LocalDate> find(Article article) {
    Engines loaded = engines();
    return loaded.dateline().find(loaded.normalizer().normalize(Body.of(article).raw()).text());
  }

  private synchronized Engines engines() {
    if (engines == null) {
      engines = new Engines(Normalizer.load(seeds), Dateline.load(seeds));
    }
    return engines;
  }
}
