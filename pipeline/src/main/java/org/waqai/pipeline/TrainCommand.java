package org.waqai.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waqai.annotate.ner.NerTrainer;
import org.waqai.confidence.ConfidenceTrainer;
import org.waqai.confidence.JudgedEvent;
import org.waqai.confidence.Reliability;
import org.waqai.normalize.LexiconBuilder;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.ArticleFile;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;
import org.waqai.text.Body;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waqai train ner}, {@code words} and {@code confidence}: what is learnt from text. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "ner|words|confidence",
    description = "Trains the model for names, counts words, or calibrates confidence.")
final class TrainCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to train: ner, words or confidence");
  }

  @Command(
      name = "ner",
      mixinStandardHelpOptions = true,
      versionProvider = Versions.class,
      description = {
        "Trains the model for names of persons, places and organisations, with the settings of",
        "seeds/models/ner.properties."
      })
  int ner(
      @Option(
              names = "--data",
              required = true,
              paramLabel = "FILE",
              description =
                  "A word, a tab and its IOB label a line; an empty line ends a sentence.")
          Path data,
      @Option(
              names = "--output",
              required = true,
              paramLabel = "MODEL",
              description = "The file to write.")
          Path model,
      @Option(
              names = "--folds",
              paramLabel = "N",
              defaultValue = "0",
              description = "Cross-validate with N folds first, and print the scores.")
          int folds) {
    if (!Files.isReadable(data)) {
      throw new UserException(data + ": cannot be read; name a file of annotated words");
    }
    NerTrainer trainer = NerTrainer.load(Seeds.bundled());
    if (folds > 0) {
      console
          .out()
          .println(
              trainer
                  .crossValidate(data, folds, fold -> console.err().println(fold.table()))
                  .table());
    }
    trainer.train(data, model);
    console.out().println("written to " + model);
    return 0;
  }

  @Command(
      name = "words",
      mixinStandardHelpOptions = true,
      versionProvider = Versions.class,
      description = {
        "Counts the words of articles, by which hidden words are told from plain ones: the file",
        "seeds/normalize/frequencies.tsv.gz."
      })
  int words(
      @Option(
              names = "--output",
              required = true,
              paramLabel = "FILE",
              description = "The file to write, ending in .tsv.gz.")
          Path output,
      @Option(
              names = "--least",
              paramLabel = "N",
              defaultValue = "3",
              description = "Leave out words seen fewer than N times (default: 3).")
          int least,
      @Parameters(
              arity = "1..*",
              paramLabel = "INPUT",
              description = "Articles, in any format that 'run' reads.")
          List<String> inputs) {
    if (least < 1) {
      throw new UserException("--least must be 1 or more, not " + least);
    }
    LexiconBuilder lexicon = new LexiconBuilder(Seeds.bundled());
    int articles = 0;
    for (String input : inputs) {
      for (Article article : ArticleFile.articles(input)) {
        lexicon.add(Body.of(article).raw());
        articles++;
      }
    }
    try (OutputStream out = Files.newOutputStream(output)) {
      lexicon.write(out, least);
    } catch (IOException e) {
      throw new UserException(output + ": cannot be written; name another file", e);
    }
    console.out().println("written to %s; articles read: %,d".formatted(output, articles));
    return 0;
  }

  @Command(
      name = "confidence",
      mixinStandardHelpOptions = true,
      versionProvider = Versions.class,
      description = {
        "Fits how likely events are right to runs over annotated articles: the file",
        "seeds/confidence/weights.tsv. Prints how reliable that is on articles it has not seen."
      })
  int confidence(
      @Option(
              names = "--gold",
              required = true,
              paramLabel = "GOLD.json",
              description = "Articles with gold events. Can be repeated.")
          List<Path> golds,
      @Option(
              names = "--events",
              required = true,
              paramLabel = "OUT",
              description = "The output of a run over these articles. Can be repeated.")
          List<String> runs,
      @Option(
              names = "--output",
              required = true,
              paramLabel = "FILE",
              description = "The file to write.")
          Path output,
      @Option(
              names = "--folds",
              paramLabel = "N",
              defaultValue = "10",
              description = "Cross-validate with N folds (default: 10).")
          int folds,
      @Option(
              names = "--penalty",
              paramLabel = "X",
              defaultValue = "3",
              description = "How strongly weights are drawn to zero (default: 3).")
          double penalty) {
    List<JudgedEvent> events = JudgedRuns.read(golds, runs);
    if (events.stream().map(JudgedEvent::docId).distinct().count() < folds || folds < 2) {
      throw new UserException(
          "events of %d articles or more are needed for --folds=%d, and two folds or more"
              .formatted(folds, folds));
    }
    ConfidenceTrainer trainer = new ConfidenceTrainer(penalty);
    Reliability validated = new Reliability(trainer.crossValidate(events, folds));
    ConfidenceFile file = new ConfidenceFile(trainer.fit(events), events, folds, validated);
    file.write(output);
    file.card().forEach(console.out()::println);
    console.out().println("written to " + output);
    return 0;
  }
}
