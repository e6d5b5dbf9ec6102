package org.waqai.annotate.segment.decoder;

import edu.stanford.nlp.util.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * CoreNLP's segmenter as arrays: what {@code StartAndEndArabicSegmenterFeatureFactory} would add up
 * from strings, found by numbers. Immutable.
 */
final class SegmenterModel {
  private static final String NEXT = "-n1";
  private static final String SECOND_NEXT = "-n2";
  private static final String PREVIOUS = "-p";
  private static final String SECOND_PREVIOUS = "-p2";
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
  private final Word boundary;
  private final BeyondBounds beyond;

  SegmenterModel(FeatureWeights weights) {
    this.weights = weights;
    transitions = new Transitions(weights);
    Arrays.setAll(before, i -> sum(i + "-before"));
    Arrays.setAll(after, i -> sum(i + LEAST_AFTER + "-after"));
    Arrays.setAll(length, i -> sum(i + "-length"));
    padding = unit(Transitions.PADDING);
    Unit boundaryUnit = unit(Transitions.BOUNDARY);
    boundary = new Word("", new Unit[] {boundaryUnit}, new int[1], new int[1]);
    double[] boundaryScores = new double[Label.COUNT];
    addScores(boundary, boundaryScores, 0);
    beyond = new BeyondBounds(transitions, knownUnits(), boundaryUnit, boundaryScores);
  }

  /**
   * One unit of every kind that says something of its neighbours' labels, and one of which nothing
   * is known; but none that is named.
   */
  private List<Unit> knownUnits() {
    Set<String> texts = new LinkedHashSet<>(transitions.symbols());
    for (String feature : weights.ofLabels().keySet()) {
      for (String suffix : List.of(NEXT, SECOND_NEXT, PREVIOUS, SECOND_PREVIOUS)) {
        if (feature.endsWith(suffix)) {
          texts.add(feature.substring(0, feature.length() - suffix.length()));
        }
      }
    }
    List<Unit> units = new ArrayList<>(List.of(Unit.UNKNOWN));
    for (String text : texts) {
      Unit unit = unit(text);
      if (unit.symbol() != Transitions.NAMED) {
        units.add(unit);
      }
    }
    return units;
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
        sum(text + NEXT),
        sum(text + SECOND_NEXT),
        sum(text + PREVIOUS),
        sum(text + SECOND_PREVIOUS));
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
    return Arrays.equals(scores, Unit.NOTHING) ? Unit.NOTHING : scores; // to save memory
  }

  /**
   * Adds what the units of a word and their places in it say of their labels.
   *
   * @param scores by unit and label
   * @param first number of the word's first unit there
   */
  void addScores(Word word, double[] scores, int first) {
    int letters = word.text().length();
    for (int i = 0; i < word.length(); i++) {
      Unit unit = word.unit(i);
      int rest = letters - unit.text().length() - i;
      add(unit.here(), first + i, scores);
      add(before[Math.min(MOST_BEFORE, i)], first + i, scores);
      add(after[Math.min(MOST_AFTER, rest) - LEAST_AFTER], first + i, scores);
      add(length[Math.min(MOST_LENGTH, letters)], first + i, scores);
    }
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
   * Adds scores that the word's first and last two letters give to the labels of a unit (second
   * digit of a cell's number to the base {@link Label#COUNT}) and of the one before it (first
   * digit).
   *
   * @param wrapping by unit
   * @param first number of the word's first unit there
   */
  void addWrapping(Word word, CellWeights[] wrapping, int first) {
    if (word.length() >= LEAST_WRAPPED) {
      String text = word.text();
      String ends = text.substring(0, 2) + "_" + text.substring(text.length() - 2);
      int last = first + word.length() - 1;
      wrapping[first + 2] = weights.ofPair(ends + "-begin-wrap");
      wrapping[last] = wrapping[last].plus(weights.ofPair(ends + "-end-wrap"));
    }
  }

  /** What units beyond a boundary can say. */
  BeyondBounds beyond() {
    return beyond;
  }
}
