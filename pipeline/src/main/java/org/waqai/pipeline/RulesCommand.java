package org.waqai.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.annotate.UnannotatableArticleException;
import org.waqai.extract.EventExtractor;
import org.waqai.extract.ExtractorParameters;
import org.waqai.extract.RuleTester;
import org.waqai.pipeline.terminal.Console;
import org.waqai.pipeline.terminal.DisplayText;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code waqai rules check} and {@code waqai rules test}: for those who write rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "check|test",
    description = "Validates the rule packs, or runs the examples inside the rules.")
final class RulesCommand implements Runnable {
  private static final int EXAMPLES_FAILED = 1;

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Rule packs to look at instead of seeds/rules.")
  private Path rules;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: check or test");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      versionProvider = Versions.class,
      description = "Validates rules and lexicons; the first mistake is named with file and line.")
  int check() {
    EventExtractor extractor = load(seeds());
    long examples = extractor.rules().rules().stream().mapToLong(r -> r.examples().size()).sum();
    console
        .out()
        .println(
            extractor.rules().rules().size() + " rules with " + examples + " examples are valid");
    return 0;
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      versionProvider = Versions.class,
      description = {
        "Runs the examples inside the rules. Exit status 1 where one does not come out as it says."
      })
  int test() {
    Seeds seeds = seeds();
    EventExtractor extractor = load(seeds);
    ArticleAnnotator annotator =
        ArticleAnnotator.load(AnnotatorParameters.of(seeds, new Versions().all().get("waqai")));
    RuleTester.Report report =
        new RuleTester(extractor, article -> annotate(annotator, article)).run();
    PrintWriter out = console.out();
    for (RuleTester.Failure failure : report.failures()) {
      out.println(
          "%s:%d: %s: %s"
              .formatted(failure.file(), failure.line(), failure.ruleId(), failure.message()));
      out.println("    " + DisplayText.isolate(failure.text()));
    }
    out.println("%d examples, %d failed".formatted(report.examples(), report.failures().size()));
    return report.failures().isEmpty() ? 0 : EXAMPLES_FAILED;
  }

  private Seeds seeds() {
    return RuleSeeds.from(Optional.ofNullable(rules));
  }

  private static EventExtractor load(Seeds seeds) {
    return EventExtractor.load(ExtractorParameters.of(seeds));
  }

  private static AnnotatedArticle annotate(ArticleAnnotator annotator, Article example) {
    try {
      return annotator.annotate(example);
    } catch (UnannotatableArticleException e) {
      throw new UserException(
          "the example of %s: %s".formatted(example.getId(), e.getMessage()), e);
    }
  }
}
