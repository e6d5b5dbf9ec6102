package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waqai.schemas.EntityLabel;

/**
 * What a first pass thought of a word's other occurrences in the document, as features of the
 * second pass: what is clearly a name in one sentence is likely one in the others. The idea is the
 * two-stage model of Krishnan and Manning (2006), "An effective two-stage model for exploiting
 * non-local dependencies in named entity recognition".
 */
final class Agreement {
  private static final int MOST_OCCURRENCES = 30;
  private static final int MOST_COUNTED = 4;
  private static final double LEAST_SHARE = 0.02;
  private static final double[] SHARES = {0.1, 0.25, 0.5, 0.75, 0.93};

  private final List<String> labels;
  private final List<double[][]> probabilities;
  private final Occurrences occurrences;

  /** What the first pass thought of a word elsewhere. */
  private record Opinion(EntityLabel kind, String label, int grade, int occurrences) {
    /** The kind and how much of the probability it has, from 1 to 6. */
    String graded() {
      return grade == 0 ? Iob.OUTSIDE : kind.name() + grade;
    }
  }

  /**
   * @param labels of the first pass
   * @param probabilities of these labels at each word of each sentence
   */
  Agreement(List<String> labels, List<double[][]> probabilities, List<List<NameToken>> document) {
    this.labels = labels;
    this.probabilities = probabilities;
    this.occurrences = new Occurrences(document);
  }

  /** The features of one sentence, a list a word, empty for words that stand here alone. */
  List<List<String>> features(int sentence) {
    int length = probabilities.get(sentence).length;
    List<Opinion> opinions = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      opinions.add(opinion(sentence, i));
    }
    List<List<String>> features = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      features.add(features(opinions, i));
    }
    return features;
  }

  private static List<String> features(List<Opinion> opinions, int i) {
    List<String> features = new ArrayList<>(6);
    Opinion own = opinions.get(i);
    if (own != null) {
      String graded = own.graded();
      features.add("m=" + graded);
      features.add("mn=" + graded + "|" + Math.min(MOST_COUNTED, own.occurrences()));
      if (own.grade() > 0) {
        features.add("ml=" + own.label() + own.grade());
        features.add("mk=" + own.kind());
      }
    }
    if (i > 0 && opinions.get(i - 1) != null) {
      features.add("m-1=" + opinions.get(i - 1).graded());
    }
    if (i + 1 < opinions.size() && opinions.get(i + 1) != null) {
      features.add("m+1=" + opinions.get(i + 1).graded());
    }
    return features;
  }

  private Opinion opinion(int sentence, int word) {
    List<Occurrences.Occurrence> others = occurrences.others(sentence, word, MOST_OCCURRENCES);
    if (others.isEmpty()) {
      return null;
    }
    Map<EntityLabel, Double> kinds = new EnumMap<>(EntityLabel.class);
    int best = -1;
    double most = -1;
    for (int label = 0; label < labels.size(); label++) {
      if (labels.get(label).equals(Iob.OUTSIDE)) {
        continue;
      }
      double sum = 0;
      for (Occurrences.Occurrence other : others) {
        sum += probabilities.get(other.sentence())[other.word()][label];
      }
      kinds.merge(Iob.kind(labels.get(label)), sum, Double::sum);
      if (sum > most) {
        most = sum;
        best = label;
      }
    }
    EntityLabel kind = null;
    for (Map.Entry<EntityLabel, Double> entry : kinds.entrySet()) {
      if (kind == null || entry.getValue() > kinds.get(kind)) {
        kind = entry.getKey();
      }
    }
    int grade = grade(kinds.get(kind) / others.size());
    return new Opinion(kind, labels.get(best), grade, others.size());
  }

  private static int grade(double share) {
    if (share < LEAST_SHARE) {
      return 0;
    }
    int grade = 1;
    for (double limit : SHARES) {
      if (share >= limit) {
        grade++;
      }
    }
    return grade;
  }
}
