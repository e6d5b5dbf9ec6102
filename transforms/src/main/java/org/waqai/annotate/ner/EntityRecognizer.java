package org.waqai.annotate.ner;

import java.util.List;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.EntityMention;

/**
 * Finds the named entities of a document. Whole words are labelled, so that a conjunction or
 * preposition that is written together with a name is part of the entity's first word. Safe for use
 * by several threads.
 */
public final class EntityRecognizer {
  private static final String MODEL = "models/ner.tsv.gz";

  private final NameFeatures features;
  private final NameModel model;

  EntityRecognizer(NameFeatures features, NameModel model) {
    this.features = features;
    this.model = model;
  }

  /**
   * The recogniser with the model of the seeds.
   *
   * @throws SeedException when the model or a list that it needs is missing or wrong
   */
  public static EntityRecognizer load(Seeds seeds) {
    return new EntityRecognizer(NameFeatures.load(seeds), NameModel.load(seeds, MODEL));
  }

  /**
   * The entities of a document, for each of its sentences in order: without overlap, by word
   * indices of the sentence.
   */
  public List<List<EntityMention>> recognize(List<List<NameToken>> document) {
    return labels(document).stream().map(Iob::mentions).toList();
  }

  /** One IOB label a word, for each sentence in order. */
  List<List<String>> labels(List<List<NameToken>> document) {
    return model.label(document, features.of(document).iterator());
  }
}
