package org.waqai.pipeline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waqai.schemas.Article;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.Body;

/** Tells news of armed conflict from other news: by how often it speaks of violence. */
public final class ConflictNews {
  private static final String PATH = "benchmark/violence.txt";
  private static final int LEAST = 4;

  private final Pattern violence;

  private ConflictNews(Pattern violence) {
    this.violence = violence;
  }

  /**
   * By the words of the seeds.
   *
   * @throws SeedException when there are none
   */
  public static ConflictNews load(Seeds seeds) {
    try (BufferedReader reader = seeds.reader(PATH)) {
      return new ConflictNews(
          Pattern.compile(
              reader
                  .lines()
                  .filter(line -> !line.isBlank() && !line.startsWith("#"))
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))));
    } catch (IOException e) {
      throw new SeedException("seeds/" + PATH + ": cannot be read", e);
    }
  }

  /** Those of the articles that are news of armed conflict, in their order. */
  public List<Article> of(List<Article> articles) {
    return articles.stream().filter(this::isConflict).toList();
  }

  private boolean isConflict(Article article) {
    return violence.matcher(Body.of(article).raw()).results().limit(LEAST).count() == LEAST;
  }
}
