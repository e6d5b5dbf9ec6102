package org.waqai.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waqai.annotate.ner.EntityRecognizer;
import org.waqai.annotate.ner.NerScores;
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
        "seeds/models/ner.properties, or tests it. FILE holds a word, a tab and its IOB label a",
        "line; an empty line ends a sentence."
      })
  int ner(
      @Option(
              names = "--data",
              paramLabel = "FILE",
              description = "The words to learn from; without it nothing is trained.")
          Path data,
      @Option(
              names = "--output",
              paramLabel = "MODEL",
              description = "The file to write; without it --data is only cross-validated.")
          Path model,
      @Option(
              names = "--folds",
              paramLabel = "N",
              defaultValue = "0",
              description = "Cross-validate with N folds of --data first, and print the scores.")
          int folds,
      @Option(
              names = "--test",
              paramLabel = "FILE",
              description = {
                "Print the scores on these words: of the new model,",
                "or without --data of the one that is in use."
              })
          Path test,
      @Option(
              names = "--together",
              paramLabel = "N",
              defaultValue = "" + NerTrainer.DOCUMENT_SENTENCES,
              description = {
                "How many sentences are one document when scores are taken (default:",
                "${DEFAULT-VALUE}); with 1 every sentence stands for itself."
              })
          int together) {
    requireNerOptions(data, model, folds, test, together);
    Seeds seeds = Seeds.bundled();
    NerTrainer trainer = NerTrainer.load(seeds);
    if (folds > 0) {
      NerScores scores =
          trainer.crossValidate(data, folds, together, fold -> console.err().println(fold.table()));
      console.out().println(scores.table());
    }
    EntityRecognizer recognizer = null;
    if (model != null) {
      recognizer = trainer.train(data, model);
      console.out().println("written to " + model);
    }
    if (test != null) {
      console
          .out()
          .println(
              trainer
                  .test(
                      recognizer == null ? EntityRecognizer.load(seeds) : recognizer,
                      test,
                      together)
                  .table());
    }
    return 0;
  }

  private static void requireNerOptions(Path data, Path model, int folds, Path test, int together) {
    if (data == null ? test == null : model == null && folds == 0) {
      throw new UserException(
          "nothing to do; name --data=FILE with --output=MODEL or --folds=N, or --test=FILE");
    }
    if (data == null && (model != null || folds != 0)) {
      throw new UserException("--output and --folds need --data=FILE, the words to learn from");
    }
    if (data != null && model == null && test != null) {
      throw new UserException("--test needs --output=MODEL beside --data: the model to test");
    }
    if (together < 1) {
      throw new UserException("--together must be 1 or more, not " + together);
    }
    requireReadable(data);
    requireReadable(test);
  }

  private static void requireReadable(Path file) {
    if (file != null && !Files.isReadable(file)) {
      throw new UserException(file + ": cannot be read; name a file of annotated words");
    }
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
