package org.waqai.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.annotate.UnannotatableArticleException;
import org.waqai.extract.EventExtractor;
import org.waqai.extract.Explanation;
import org.waqai.extract.ExtractedEvent;
import org.waqai.extract.ExtractorParameters;
import org.waqai.link.place.PlaceResolver;
import org.waqai.pipeline.explain.AnnotationView;
import org.waqai.pipeline.explain.EventView;
import org.waqai.pipeline.explain.SilenceView;
import org.waqai.pipeline.job.FinishedRuns;
import org.waqai.pipeline.job.StatedDate;
import org.waqai.pipeline.terminal.Console;
import org.waqai.pipeline.terminal.Palette;
import org.waqai.read.ArticleFile;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai explain}: one article, and why its events are what they are. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Shows what is made of an article: restored words, segments and tags, entities, times, places,",
      "for every event the rule and the words behind each slot, and for sentences without events",
      "the nearest rules and what they missed."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "An article, in any format that 'run' reads.")
  private String file;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Which article of FILE (default: the first).")
  private String id;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of publication (yyyy-MM-dd), whatever the article says.")
  private LocalDate date;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rule packs to use instead of seeds/rules.")
  private Path rules;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Seeds seeds = RuleSeeds.from(Optional.ofNullable(rules));
    Article article = dated(article(), seeds);
    EventExtractor extractor = EventExtractor.load(ExtractorParameters.of(seeds));
    AnnotatedArticle annotated = annotate(article, seeds);
    AnnotatedText text = AnnotatedText.of(annotated);
    Palette palette = Palette.of(console);
    PrintWriter out = console.out();
    new AnnotationView(
            annotated,
            text,
            TimeTagger.load(seeds).tag(text.text(), text.publishedOn()),
            PlaceResolver.load(seeds).resolve(text),
            palette)
        .lines()
        .forEach(out::println);
    Explanation explanation = extractor.explain(annotated);
    for (ExtractedEvent event : explanation.events()) {
      out.println();
      new EventView(event, palette).lines().forEach(out::println);
    }
    new SilenceView(explanation, palette).lines().forEach(out::println);
    int events = explanation.events().size();
    out.println();
    out.println(events == 0 ? "no events" : events == 1 ? "1 event" : events + " events");
    return 0;
  }

  private Article article() {
    FinishedRuns.require(List.of(file));
    List<Article> articles = ArticleFile.articles(file);
    return articles.stream()
        .filter(article -> id == null || article.getId().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    id == null
                        ? file + ": holds no article"
                        : "%s: holds no article with the id %s".formatted(file, id)));
  }

  private Article dated(Article article, Seeds seeds) {
    Optional<LocalDate> day =
        Optional.ofNullable(date)
            .or(() -> Optional.ofNullable(article.getPublishedOn()))
            .or(() -> new StatedDate(seeds).find(article));
    return Article.newBuilder(article).setPublishedOn(day.orElse(null)).build();
  }

  private AnnotatedArticle annotate(Article article, Seeds seeds) {
    String version = new Versions().all().get("waqai");
    try {
      return ArticleAnnotator.load(AnnotatorParameters.of(seeds, version)).annotate(article);
    } catch (UnannotatableArticleException e) {
      throw new UserException(file + ": " + e.getMessage(), e);
    }
  }
}
