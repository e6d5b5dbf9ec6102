package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.List;
import org.waqai.cache.SlotCache;
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

  /** Some 40 MiB of words, if all slots are taken. */
  private static final int CACHE_BITS = 15;

  private final NameFeatures features;
  private final NameModel model;
  private final int width; // weights of a feature
  private final SlotCache<NameToken, KnownWord> known = new SlotCache<>(CACHE_BITS);
  private final KnownWord edge;

  /**
   * A word and what it says of itself and the words around it.
   *
   * @param sums of the weights of its own features, for each of the places where it may stand from
   *     the word in question, from two before to two after, first chain and second
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
  private record KnownWord(WordView view, int[] sums) {}

  EntityRecognizer(NameFeatures features, NameModel model) {
    this.features = features;
    this.model = model;
    this.width = 2 * model.labels().size();
    this.edge = known(WordView.EDGE);
  }

  /**
   * The recogniser with the model of the seeds.
   *
   * @throws SeedException when the model or a list that it needs is missing or wrong
   */
  public static EntityRecognizer load(Seeds seeds) {
    return new EntityRecognizer(NameFeatures.load(seeds), NameModelFile.read(seeds, MODEL));
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
    List<SentenceView> views = new ArrayList<>(document.size());
    List<int[][]> sums = new ArrayList<>(document.size()); // by word
    for (List<NameToken> sentence : document) {
      List<KnownWord> words = new ArrayList<>(sentence.size());
      sentence.forEach(token -> words.add(known.get(token, this::known)));
      views.add(features.sentence(words.stream().map(KnownWord::view).toList()));
      sums.add(ownSums(words));
    }
    Occurrences occurrences = new Occurrences(document);
    List<double[][]> probabilities = firstPass(views, occurrences, sums);
    return secondPass(new Agreement(model.labels(), probabilities, occurrences), sums);
  }

  private KnownWord known(NameToken token) {
    return known(features.word(token));
  }

  private KnownWord known(WordView view) {
    int[] all = new int[(2 * NameFeatures.REACH + 1) * width];
    FeatureSums out = new FeatureSums(model.features());
    for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
      int[] sums = new int[width];
      NameFeatures.writeOwn(view, offset, out.into(sums));
      System.arraycopy(sums, 0, all, (offset + NameFeatures.REACH) * width, width);
    }
    return new KnownWord(view, all);
  }

  /** What each word and its neighbours say of it, each by itself. */
  private int[][] ownSums(List<KnownWord> words) {
    int[][] sums = new int[words.size()][width];
    for (int i = 0; i < sums.length; i++) {
      for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
        int neighbour = i + offset;
        KnownWord word = neighbour < 0 || neighbour >= sums.length ? edge : words.get(neighbour);
        int first = (offset + NameFeatures.REACH) * width;
        for (int k = 0; k < width; k++) {
          sums[i][k] += word.sums[first + k];
        }
      }
    }
    return sums;
  }

  /** Adds all other features to the sums; returns the first chain's probabilities of all labels. */
  private List<double[][]> firstPass(
      List<SentenceView> views, Occurrences occurrences, List<int[][]> sums) {
    DocumentContext context = new DocumentContext(views, occurrences);
    FeatureSums out = new FeatureSums(model.features());
    List<double[][]> probabilities = new ArrayList<>(views.size());
    for (int s = 0; s < views.size(); s++) {
      int[][] ofSentence = sums.get(s);
      NameFeatures.writeJoint(views.get(s), i -> out.into(ofSentence[i]));
      for (int i = 0; i < ofSentence.length; i++) {
        context.write(s, i, out.into(ofSentence[i]));
      }
      probabilities.add(model.first().probabilities(scores(ofSentence, 0)));
    }
    return probabilities;
  }

  private List<List<String>> secondPass(Agreement agreement, List<int[][]> sums) {
    FeatureSums out = new FeatureSums(model.features());
    List<List<String>> labels = new ArrayList<>(sums.size());
    for (int s = 0; s < sums.size(); s++) {
      int[][] ofSentence = sums.get(s);
      agreement.write(s, i -> out.into(ofSentence[i]));
      labels.add(model.second().best(scores(ofSentence, width / 2)));
    }
    return labels;
  }

  /** The scores of one chain, whose sums begin at {@code first}. */
  private double[][] scores(int[][] sums, int first) {
    double[][] scores = new double[sums.length][width / 2];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < scores[i].length; label++) {
        scores[i][label] = (double) sums[i][first + label] / FeatureTable.ONE;
      }
    }
    return scores;
  }
}
