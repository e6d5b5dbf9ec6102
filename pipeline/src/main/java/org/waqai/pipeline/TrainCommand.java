package org.waqai.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.waqai.annotate.ner.NerTrainer;
import org.waqai.pipeline.terminal.Console;
import org.waqai.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waqai train ner}: models from annotated text. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "ner",
    description = "Trains a model from annotated text.")
final class TrainCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to train: ner");
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
}
