package org.waqai.annotate.ner;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Trains the model for names: a conditional random field over the features of {@link NameFeatures},
 * with the settings of {@code models/ner.properties}. The same data, seeds and settings give the
 * same model.
 */
public final class NerTrainer {
  private static final String SETTINGS = "models/ner.properties";
  private static final int DOCUMENT_SENTENCES = 25;

  private final NameFeatures features;
  private final LinearChainTrainer.Settings settings;
  private final CliticSegmenter segmenter;

  private NerTrainer(
      NameFeatures features, LinearChainTrainer.Settings settings, CliticSegmenter segmenter) {
    this.features = features;
    this.settings = settings;
    this.segmenter = segmenter;
  }

  /**
   * Loads the lists and settings of the seeds, and CoreNLP's segmenter and tagger.
   *
   * @throws SeedException when one is missing or wrong
   */
  public static NerTrainer load(Seeds seeds) {
    return new NerTrainer(
        NameFeatures.load(seeds),
        settings(seeds),
        CliticSegmenter.load(CliticSegmenter.SEGMENTER_MODEL, CliticSegmenter.TAGGER_MODEL));
  }

  private static LinearChainTrainer.Settings settings(Seeds seeds) {
    Properties settings = new Properties();
    try (BufferedReader reader = seeds.reader(SETTINGS)) {
      settings.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new SeedException("seeds/" + SETTINGS + ": cannot be read as properties", e);
    }
    return new LinearChainTrainer.Settings(
        (int) number(settings, "passes"),
        number(settings, "rate"),
        number(settings, "pull"),
        (int) number(settings, "leastCount"),
        number(settings, "leastWeight"),
        (long) number(settings, "seed"));
  }

  private static double number(Properties settings, String name) {
    try {
      return Double.parseDouble(settings.getProperty(name, "").strip());
    } catch (NumberFormatException e) {
      throw new SeedException("seeds/" + SETTINGS + ": " + name + " is missing or no number", e);
    }
  }

  /**
   * Trains on all of {@code data} and writes the model.
   *
   * @param data a word, a tab and its IOB label a line, an empty line after each sentence
   * @param model the file to write, replaced when it is there
   * @throws SeedException when the data is wrong or the model cannot be written
   */
  public void train(Path data, Path model) {
    try {
      train(read(data)).write(model);
    } catch (IOException e) {
      throw new SeedException(model + ": the model cannot be written", e);
    }
  }

  /**
   * Trains on all but one of {@code folds} contiguous parts of the data and evaluates on that one,
   * for each part.
   *
   * @param report gets the scores of each part when it is done
   * @return the scores over all parts
   * @throws SeedException when the data is wrong or has fewer sentences than folds
   */
  public NerScores crossValidate(Path data, int folds, Consumer<NerScores> report) {
    List<LabelledSentence> sentences = read(data);
    if (folds < 2 || sentences.size() < folds) {
      throw new SeedException(
          data + ": " + sentences.size() + " sentences cannot be cut into " + folds + " folds");
    }
    NerScores all = new NerScores();
    for (int fold = 0; fold < folds; fold++) {
      int start = fold * sentences.size() / folds;
      int end = (fold + 1) * sentences.size() / folds;
      List<LabelledSentence> others = new ArrayList<>(sentences.subList(0, start));
      others.addAll(sentences.subList(end, sentences.size()));
      NerScores scores = evaluate(train(others), sentences.subList(start, end));
      report.accept(scores);
      all.add(scores);
    }
    return all;
  }

  private List<LabelledSentence> read(Path data) {
    return LabelledSentence.read(data, segmenter::segment);
  }

  private LinearChain train(List<LabelledSentence> sentences) {
    List<LinearChainTrainer.Example> examples = new ArrayList<>(sentences.size());
    for (List<LabelledSentence> document : documents(sentences)) {
      Iterator<LabelledSentence> gold = document.iterator();
      features
          .of(tokens(document))
          .map(words -> new LinearChainTrainer.Example(words, gold.next().labels()))
          .forEach(examples::add);
    }
    return LinearChainTrainer.train(examples, settings);
  }

  private NerScores evaluate(LinearChain model, List<LabelledSentence> sentences) {
    EntityRecognizer recognizer = new EntityRecognizer(features, model);
    NerScores scores = new NerScores();
    for (List<LabelledSentence> document : documents(sentences)) {
      Iterator<LabelledSentence> gold = document.iterator();
      recognizer
          .labels(tokens(document))
          .forEach(labels -> scores.add(gold.next().labels(), labels));
    }
    return scores;
  }

  /** The data does not say where articles end; so many sentences are about as long as one. */
  private static List<List<LabelledSentence>> documents(List<LabelledSentence> sentences) {
    List<List<LabelledSentence>> documents = new ArrayList<>();
    for (int start = 0; start < sentences.size(); start += DOCUMENT_SENTENCES) {
      int end = Math.min(sentences.size(), start + DOCUMENT_SENTENCES);
      documents.add(sentences.subList(start, end));
    }
    return documents;
  }

  private static List<List<NameToken>> tokens(List<LabelledSentence> document) {
    return document.stream().map(LabelledSentence::tokens).toList();
  }
}
