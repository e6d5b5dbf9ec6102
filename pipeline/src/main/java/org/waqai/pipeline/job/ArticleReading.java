package org.waqai.pipeline.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.read.InputFile;
import org.waqai.read.ReadArticles;
import org.waqai.schemas.Lineage;
import org.waqai.seeds.Seeds;

/** How every job reads articles: dated by what they carry, else state, else what the user says. */
final class ArticleReading {
  private ArticleReading() {}

  static ReadArticles of(
      List<InputFile> inputs, String version, Seeds seeds, Optional<LocalDate> publishedOn) {
    ReadArticles read =
        ReadArticles.from(inputs, new Lineage(version, "", "")).withDateline(new StatedDate(seeds));
    return publishedOn.map(read::withPublishedOn).orElse(read);
  }
}
