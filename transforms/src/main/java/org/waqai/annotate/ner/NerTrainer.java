package org.waqai.annotate.ner;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Trains and tests the model for names: two linear chains over the features of {@link
 * NameFeatures}, with the settings of {@code models/ner.properties}. What the second learns to make
 * of the first's findings comes from chains that were trained without the documents in question, as
 * in stacked generalization (Wolpert 1992). The same data, seeds and settings give the same model.
 */
public final class NerTrainer {
  /**
   * So many sentences of the training data count as one document: the data does not say where
   * articles end.
   */
  public static final int DOCUMENT_SENTENCES = 25;

  private static final String SETTINGS = "models/ner.properties";

  /** Into how many parts the data is cut for the first pass's findings on unseen documents. */
  private static final int PARTS = 4;

  private final NameFeatures features;
  private final LinearChainTrainer.Settings settings;
  private final int firstPasses;
  private final int secondPasses;
  private final float margin;
  private final CliticSegmenter segmenter;

  private NerTrainer(NameFeatures features, Properties settings, CliticSegmenter segmenter) {
    this.features = features;
    this.settings =
        new LinearChainTrainer.Settings(
            number(settings, "rate"),
            number(settings, "pull"),
            (int) number(settings, "leastCount"),
            number(settings, "leastWeight"),
            number(settings, "hidden"),
            (long) number(settings, "seed"));
    this.firstPasses = (int) number(settings, "firstPasses");
    this.secondPasses = (int) number(settings, "secondPasses");
    this.margin = (float) number(settings, "margin");
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

  private static Properties settings(Seeds seeds) {
    Properties settings = new Properties();
    try (BufferedReader reader = seeds.reader(SETTINGS)) {
      settings.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new SeedException("seeds/" + SETTINGS + ": cannot be read as properties", e);
    }
    return settings;
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
   * @return the recogniser with the new model
   * @throws SeedException when the data is wrong or the model cannot be written
   */
  public EntityRecognizer train(Path data, Path model) {
    Trained trained = train(read(data));
    try {
      NameModelFile.write(trained.first(), trained.second(), model);
    } catch (IOException e) {
      throw new SeedException(model + ": the model cannot be written", e);
    }
    return new EntityRecognizer(features, trained.model());
  }

  /**
   * Trains on all but one of {@code folds} contiguous parts of the data and evaluates on that one,
   * for each part.
   *
   * @param together how many sentences count as one document in the evaluation
   * @param report gets the scores of each part when it is done
   * @return the scores over all parts
   * @throws SeedException when the data is wrong or has fewer sentences than folds
   */
  public NerScores crossValidate(Path data, int folds, int together, Consumer<NerScores> report) {
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
      EntityRecognizer recognizer = new EntityRecognizer(features, train(others).model());
      NerScores scores = test(recognizer, sentences.subList(start, end), together);
      report.accept(scores);
      all.add(scores);
    }
    return all;
  }

  /**
   * Evaluates a recogniser on labelled data.
   *
   * @param data as for training
   * @param together how many sentences count as one document
   * @throws SeedException when the data is wrong
   */
  public NerScores test(EntityRecognizer recognizer, Path data, int together) {
    return test(recognizer, read(data), together);
  }

  private static NerScores test(
      EntityRecognizer recognizer, List<LabelledSentence> sentences, int together) {
    NerScores scores = new NerScores();
    for (List<LabelledSentence> document : documents(sentences, together)) {
      Iterator<LabelledSentence> gold = document.iterator();
      recognizer
          .labels(tokens(document))
          .forEach(labels -> scores.add(gold.next().labels(), labels));
    }
    return scores;
  }

  private List<LabelledSentence> read(Path data) {
    return LabelledSentence.read(data, segmenter::segment);
  }

  /** The chains of a model. */
  private record Trained(TrainedChain first, TrainedChain second) {
    NameModel model() {
      return NameModel.of(first, second);
    }
  }

  private Trained train(List<LabelledSentence> sentences) {
    TreeSet<String> distinct = new TreeSet<>();
    sentences.forEach(sentence -> distinct.addAll(sentence.labels()));
    List<String> labels = List.copyOf(distinct);
    List<TrainingDocument> documents = examples(sentences);
    List<LinearChainTrainer.Example> withFindings = new ArrayList<>(sentences.size());
    int parts = Math.min(PARTS, documents.size());
    for (int part = 0; part < parts; part++) {
      int start = part * documents.size() / parts;
      int end = (part + 1) * documents.size() / parts;
      List<TrainingDocument> others = new ArrayList<>(documents.subList(0, start));
      others.addAll(documents.subList(end, documents.size()));
      TrainedChain chain = first(others.isEmpty() ? documents : others, labels);
      documents.subList(start, end).forEach(one -> withFindings.addAll(one.withFindings(chain)));
    }
    TrainedChain second = train(withFindings, labels, secondPasses);
    return new Trained(first(documents, labels), second.againstOutside(margin));
  }

  private TrainedChain first(List<TrainingDocument> documents, List<String> labels) {
    List<LinearChainTrainer.Example> examples =
        documents.stream().flatMap(document -> document.examples().stream()).toList();
    return train(examples, labels, firstPasses);
  }

  private TrainedChain train(
      List<LinearChainTrainer.Example> examples, List<String> labels, int passes) {
    return LinearChainTrainer.train(examples, labels, passes, NameFeatures::isOwnForm, settings);
  }

  private List<TrainingDocument> examples(List<LabelledSentence> sentences) {
    Map<String, String> same = new HashMap<>(); // millions of features, few of them different
    List<TrainingDocument> documents = new ArrayList<>();
    for (List<LabelledSentence> document : documents(sentences, DOCUMENT_SENTENCES)) {
      Iterator<LabelledSentence> gold = document.iterator();
      List<LinearChainTrainer.Example> examples =
          features
              .names(tokens(document))
              .map(words -> words.stream().map(word -> shared(word, same)).toList())
              .map(words -> new LinearChainTrainer.Example(words, gold.next().labels()))
              .toList();
      documents.add(new TrainingDocument(tokens(document), examples));
    }
    return documents;
  }

  private static List<String> shared(List<String> features, Map<String, String> same) {
    return features.stream()
        .map(
            feature -> {
              String before = same.putIfAbsent(feature, feature);
              return before == null ? feature : before;
            })
        .toList();
  }

  private static List<List<LabelledSentence>> documents(
      List<LabelledSentence> sentences, int together) {
    List<List<LabelledSentence>> documents = new ArrayList<>();
    for (int start = 0; start < sentences.size(); start += together) {
      documents.add(sentences.subList(start, Math.min(sentences.size(), start + together)));
    }
    return documents;
  }

  private static List<List<NameToken>> tokens(List<LabelledSentence> document) {
    return document.stream().map(LabelledSentence::tokens).toList();
  }
}
