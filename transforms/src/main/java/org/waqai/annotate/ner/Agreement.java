package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
  private static final int NO_KIND = -1;

  private static final FeaturePart OPINION = FeaturePart.of("m=");
  private static final FeaturePart OPINION_COUNT = FeaturePart.of("mn=");
  private static final FeaturePart LABEL = FeaturePart.of("ml=");
  private static final FeaturePart KIND = FeaturePart.of("mk=");
  private static final FeaturePart BEFORE = FeaturePart.of("m-1=");
  private static final FeaturePart AFTER = FeaturePart.of("m+1=");
  private static final FeaturePart BAR = FeaturePart.of("|");
  private static final FeaturePart NO_NAME = FeaturePart.of(Iob.OUTSIDE);
  private static final List<EntityLabel> KINDS = List.of(EntityLabel.values());
  private static final FeaturePart[] KIND_NAMES =
      KINDS.stream().map(kind -> FeaturePart.of(kind.name())).toArray(FeaturePart[]::new);
  private static final FeaturePart[] NUMBERS =
      IntStream.rangeClosed(0, SHARES.length + 1)
          .mapToObj(number -> FeaturePart.of(Integer.toString(number)))
          .toArray(FeaturePart[]::new);

  private final FeaturePart[] labels;
  private final int[] kindOfLabel; // number of the kind of entity, or NO_KIND
  private final List<double[][]> probabilities;
  private final Occurrences occurrences;

  /**
   * What the first pass thought of a word elsewhere.
   *
   * @param grade how much of the probability the kind has, from 1 to 6; 0 for hardly any
   */
  private record Opinion(FeaturePart kind, FeaturePart label, int grade, int occurrences) {
    FeatureWriter writeGraded(FeaturePart name, FeatureWriter out) {
      out.begin(name);
      return grade == 0 ? out.then(NO_NAME) : out.then(kind).then(NUMBERS[grade]);
    }
  }

  /**
   * @param labels of the first pass
   * @param probabilities of these labels at each word of each sentence
   */
  Agreement(List<String> labels, List<double[][]> probabilities, Occurrences occurrences) {
    this.labels = labels.stream().map(FeaturePart::of).toArray(FeaturePart[]::new);
    this.kindOfLabel = labels.stream().mapToInt(Agreement::kind).toArray();
    this.probabilities = probabilities;
    this.occurrences = occurrences;
  }

  /** Writes the features of a sentence's words; none for those that stand here alone. */
  void write(int sentence, NameFeatures.Writers writers) {
    int length = probabilities.get(sentence).length;
    List<Opinion> opinions = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      opinions.add(opinion(sentence, i));
    }
    for (int i = 0; i < length; i++) {
      write(opinions, i, writers.of(i));
    }
  }

  private static void write(List<Opinion> opinions, int i, FeatureWriter out) {
    Opinion own = opinions.get(i);
    if (own != null) {
      own.writeGraded(OPINION, out).end();
      FeaturePart count = NUMBERS[Math.min(MOST_COUNTED, own.occurrences())];
      own.writeGraded(OPINION_COUNT, out).then(BAR).then(count).end();
      if (own.grade() > 0) {
        out.begin(LABEL).then(own.label()).then(NUMBERS[own.grade()]).end();
        out.begin(KIND).then(own.kind()).end();
      }
    }
    if (i > 0 && opinions.get(i - 1) != null) {
      opinions.get(i - 1).writeGraded(BEFORE, out).end();
    }
    if (i + 1 < opinions.size() && opinions.get(i + 1) != null) {
      opinions.get(i + 1).writeGraded(AFTER, out).end();
    }
  }

  private static int kind(String label) {
    return label.equals(Iob.OUTSIDE) ? NO_KIND : KINDS.indexOf(Iob.kind(label));
  }

  private Opinion opinion(int sentence, int word) {
    List<Occurrences.Occurrence> others = occurrences.others(sentence, word, MOST_OCCURRENCES);
    if (others.isEmpty()) {
      return null;
    }
    double[] kinds = new double[KINDS.size()];
    int best = NO_KIND;
    double most = -1;
    for (int label = 0; label < labels.length; label++) {
      if (kindOfLabel[label] == NO_KIND) {
        continue;
      }
      double sum = 0;
      for (Occurrences.Occurrence other : others) {
        sum += probabilities.get(other.sentence())[other.word()][label];
      }
      kinds[kindOfLabel[label]] += sum;
      if (sum > most) {
        most = sum;
        best = label;
      }
    }
    int kind = 0;
    for (int i = 1; i < kinds.length; i++) {
      if (kinds[i] > kinds[kind]) {
        kind = i;
      }
    }
    int grade = grade(kinds[kind] / others.size());
    return new Opinion(KIND_NAMES[kind], labels[best], grade, others.size());
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
