package org.waqai.annotate.segment.decoder;

import edu.stanford.nlp.util.Characters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * CoreNLP's segmenter as arrays: what {@code StartAndEndArabicSegmenterFeatureFactory} would add up
 * from strings, found by numbers. Immutable.
 */
final class SegmenterModel {
  private static final int MOST_BEFORE = 5;
  private static final int MOST_AFTER = 9;
  private static final int LEAST_AFTER = -3; // of a boundary: a word of no letters, a unit of three
  private static final int MOST_LENGTH = 10;
  private static final int LEAST_WRAPPED = 4;

  private final FeatureWeights weights;
  private final Transitions transitions;
  private final double[][] before = new double[MOST_BEFORE + 1][];
  private final double[][] after = new double[MOST_AFTER - LEAST_AFTER + 1][];
  private final double[][] length = new double[MOST_LENGTH + 1][];
  private final Unit padding;
  private final Unit boundaryUnit;
  private final Word boundary;

  SegmenterModel(FeatureWeights weights) {
    this.weights = weights;
    transitions = new Transitions(weights);
    Arrays.setAll(before, i -> sum(i + "-before"));
    Arrays.setAll(after, i -> sum(i + LEAST_AFTER + "-after"));
    Arrays.setAll(length, i -> sum(i + "-length"));
    padding = unit(Transitions.PADDING);
    boundaryUnit = unit(Transitions.BOUNDARY);
    boundary = word("", new Unit[] {boundaryUnit}, new int[1], new int[1]);
  }

  /** Stands before and after every line. */
  Unit padding() {
    return padding;
  }

  /** Stands between two words; for CoreNLP it is a word without letters. */
  Word boundary() {
    return boundary;
  }

  /** A word that is never cut, or a letter of another. */
  Unit unit(String text) {
    Set<String> features = new HashSet<>();
    features.add(text + "-c");
    features.add("cliqueC");
    if (text.length() > 1) {
      features.add("length");
    }
    for (int i = 0; i < text.length(); i++) {
      addCharacterClasses(text.charAt(i), features);
    }
    return new Unit(
        text,
        transitions.symbol(text),
        sum(features.toArray(String[]::new)),
        sum(text + "-n1"),
        sum(text + "-n2"),
        sum(text + "-p"),
        sum(text + "-p2"));
  }

  private static void addCharacterClasses(char character, Set<String> features) {
    features.add(Characters.unicodeBlockStringOf(character) + "-uBlock");
    features.add(Character.getType(character) + "-uType");
    if (Characters.isPunctuation(character)) {
      features.add("haspunc");
    }
    if (Character.isDigit(character)) {
      features.add("hasdigit");
    }
  }

  private double[] sum(String... features) {
    double[] scores = new double[Label.COUNT];
    for (String feature : features) {
      weights.ofLabel(feature).addTo(scores);
    }
    return scores;
  }

  /**
   * A word of a text.
   *
   * @param text as CoreNLP's tokenizer spells it
   * @param units its letters, or itself where it is never cut
   * @param starts offset in UTF-16 units at which each unit starts
   * @param ends offset after each unit
   */
  Word word(String text, Unit[] units, int[] starts, int[] ends) {
    double[] scores = new double[units.length * Label.COUNT];
    for (int i = 0; i < units.length; i++) {
      int rest = text.length() - units[i].text().length() - i;
      add(units[i].here(), i, scores);
      add(before[Math.min(MOST_BEFORE, i)], i, scores);
      add(after[Math.min(MOST_AFTER, rest) - LEAST_AFTER], i, scores);
      add(length[Math.min(MOST_LENGTH, text.length())], i, scores);
    }
    CellWeights[] wrapping = wrapping(text, units.length);
    return new Word(units, starts, ends, scores, wrapping, between(units, scores, wrapping));
  }

  private WordBetween between(Unit[] units, double[] ownScores, CellWeights[] wrapping) {
    int length = units.length;
    double[] scores = ownScores.clone();
    Unit[] row = new Unit[length + 2]; // between two boundaries
    TransitionTable[] transitions = new TransitionTable[length + 1]; // as far as the boundary after
    row[0] = boundaryUnit;
    System.arraycopy(units, 0, row, 1, length);
    row[length + 1] = boundaryUnit;
    for (int i = 0; i < length; i++) {
      add(row[i + 2].asNext(), i, scores);
      add(row[i].asPrevious(), i, scores);
      if (i > 0) {
        add(row[i - 1].asSecondPrevious(), i, scores);
      }
      if (i + 1 < length) {
        add(row[i + 3].asSecondNext(), i, scores);
      }
      transitions[i + 1] = transitions(row[i + 2], row[i + 1], row[i]);
    }
    CellWeights[] withBoundary = Arrays.copyOf(wrapping, length + 1);
    withBoundary[length] = CellWeights.NONE;
    LabelChoice choice = new LabelChoice(scores, transitions, withBoundary);
    byte[] left = new byte[length];
    for (int i = 1; i < length - 1; i++) {
      left[i] = choice.of(i);
    }
    return new WordBetween(scores, Arrays.copyOf(transitions, length), left);
  }

  private static void add(double[] added, int unit, double[] scores) {
    for (int label = 0; label < Label.COUNT; label++) {
      scores[unit * Label.COUNT + label] += added[label];
    }
  }

  /** Scores of the labels of three neighbours: see {@link Transitions#table}. */
  TransitionTable transitions(Unit unit, Unit previous, Unit secondPrevious) {
    return transitions.table(unit, previous, secondPrevious);
  }

  /**
   * Scores that the word's first and last two letters add to the labels of a unit (second digit of
   * a cell's number to the base {@link Label#COUNT}) and of the one before it (first digit), for
   * each unit of the word.
   */
  private CellWeights[] wrapping(String word, int units) {
    CellWeights[] wrapping = new CellWeights[units];
    Arrays.fill(wrapping, CellWeights.NONE);
    if (units >= LEAST_WRAPPED) {
      String ends = word.substring(0, 2) + "_" + word.substring(word.length() - 2);
      wrapping[2] = weights.ofPair(ends + "-begin-wrap");
      wrapping[units - 1] = wrapping[units - 1].plus(weights.ofPair(ends + "-end-wrap"));
    }
    return wrapping;
  }
}
