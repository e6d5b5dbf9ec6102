package org.waqai.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waqai.confidence.ConfidenceModel;
import org.waqai.confidence.JudgedEvent;
import org.waqai.confidence.Reliability;

/** The file of a confidence model: what it was fitted on and how well it does, then its weights. */
final class ConfidenceFile {
  /** What every event was given before confidence was measured. */
  private static final double CONSTANT = 0.5;

  private final List<String> card = new ArrayList<>();
  private final ConfidenceModel model;

  ConfidenceFile(
      ConfidenceModel model, List<JudgedEvent> events, int folds, Reliability validated) {
    this.model = model;
    long articles = events.stream().map(JudgedEvent::docId).distinct().count();
    card.add(line("fitted on %d events of %d annotated articles", events.size(), articles));
    card.add(line("right: %.3f", validated.rate()));
    card.add(
        line("Brier score with %.1f for every event: %.4f", CONSTANT, brier(validated, CONSTANT)));
    card.add(
        line(
            "Brier score with the share of right events for every event: %.4f",
            brier(validated, validated.rate())));
    card.add(
        line(
            "Brier score of this model, cross-validated over articles in %d folds: %.4f",
            folds, validated.brier()));
    card.addAll(validated.table());
  }

  private static double brier(Reliability validated, double constant) {
    return validated.always(constant).brier();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** What a reader should know of the model. */
  List<String> card() {
    return card;
  }

  void write(Path file) {
    List<String> lines = new ArrayList<>();
    card.forEach(line -> lines.add("# " + line));
    lines.add("# evidence\tweight");
    model.weights().forEach((evidence, weight) -> lines.add(line("%s\t%.4f", evidence, weight)));
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be written; name another file", e);
    }
  }
}
