package org.waqai.annotate.segment.decoder;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Scores of three neighbouring labels, given the three units that carry them: one table for every
 * triple of single characters that the model's features know, found by an array index.
 *
 * <p>A feature's name is its units written together without a separator, the last unit first, so
 * that it has to be read in all ways in which it can be taken apart into units. Units of several
 * characters, such as numbers, are in few features; for them the name is put together and looked up
 * as CoreNLP does.
 */
final class Transitions {
  /** The text of the units before a line and after it. */
  static final String PADDING = "null";

  /** The text of the unit between two words. */
  static final String BOUNDARY = ".#.";

  /**
   * The symbol of units of several characters of which a feature may speak. They are in no table.
   */
  static final int NAMED = -1;

  private static final String NGRAM = "-cngram";
  private static final int CELLS = Label.COUNT * Label.COUNT * Label.COUNT;

  private final FeatureWeights weights;
  private final Map<String, Integer> symbols = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final int symbolCount;
  private final double[] unknownTriple;
  private final TransitionTable unknown;
  private final TransitionTable[] tables;

  Transitions(FeatureWeights weights) {
    this.weights = weights;
    symbols.put(PADDING, 1);
    symbols.put(BOUNDARY, 2);
    addSymbols(weights.ofPairs().keySet());
    addSymbols(weights.ofTriples().keySet());
    symbolCount = symbols.size() + 1; // 0 stands for every unit that no table knows
    unknownTriple = new double[CELLS];
    weights.ofTriple("cliqueCp2C").addTo(unknownTriple);
    addPair(weights.ofPair("cliqueCpC"), unknownTriple);
    unknown = new TransitionTable(unknownTriple);
    double[][] scores = new double[symbolCount * symbolCount * symbolCount][];
    Arrays.fill(scores, unknownTriple);
    weights.ofPairs().keySet().forEach(feature -> fillPairs(ngram(feature), scores));
    weights.ofTriples().keySet().forEach(feature -> fillTriples(ngram(feature), scores));
    IdentityHashMap<double[], TransitionTable> made = new IdentityHashMap<>();
    made.put(unknownTriple, unknown);
    tables = new TransitionTable[scores.length];
    Arrays.setAll(tables, i -> made.computeIfAbsent(scores[i], TransitionTable::new));
  }

  /**
   * The number by which the tables know a unit with this text; {@link #NAMED} if they do not, but a
   * feature may; 0 if none does.
   */
  int symbol(String text) {
    Integer symbol = symbols.get(text);
    if (symbol != null) {
      return symbol;
    }
    return named.contains(text) ? NAMED : 0;
  }

  /** The texts of all units that the tables know. */
  Set<String> symbols() {
    return symbols.keySet();
  }

  /**
   * The scores of the labels of these neighbours; the second previous one is the first of the three
   * units of the table.
   */
  TransitionTable table(Unit unit, Unit previous, Unit secondPrevious) {
    if (isNamed(unit) || isNamed(previous) || isNamed(secondPrevious)) {
      return tableOfNames(unit.text(), previous.text(), secondPrevious.text());
    }
    return tables[index(unit.symbol(), previous.symbol(), secondPrevious.symbol())];
  }

  private static boolean isNamed(Unit unit) {
    return unit.symbol() == NAMED;
  }

  private TransitionTable tableOfNames(String unit, String previous, String secondPrevious) {
    CellWeights pair = weights.ofPair(unit + previous + NGRAM);
    CellWeights triple = weights.ofTriple(unit + previous + secondPrevious + NGRAM);
    if (pair.cells().length == 0 && triple.cells().length == 0) {
      return unknown;
    }
    double[] table = unknownTriple.clone();
    addPair(pair, table);
    triple.addTo(table);
    return new TransitionTable(table);
  }

  private int index(int unit, int previous, int secondPrevious) {
    return (unit * symbolCount + previous) * symbolCount + secondPrevious;
  }

  private void addSymbols(Collection<String> features) {
    for (String feature : features) {
      String ngram = ngram(feature);
      for (int i = 0; i < ngram.length(); i++) {
        symbols.putIfAbsent(ngram.substring(i, i + 1), symbols.size() + 1);
        for (int end = i + 2; end <= ngram.length(); end++) {
          named.add(ngram.substring(i, end));
        }
      }
    }
  }

  /** The units of a feature's name; empty where the feature is none of units written together. */
  private static String ngram(String feature) {
    return feature.endsWith(NGRAM) ? feature.substring(0, feature.length() - NGRAM.length()) : "";
  }

  private void fillPairs(String ngram, double[][] scores) {
    for (int length : unitLengths(ngram, 0)) {
      if (isUnit(ngram, length, ngram.length())) {
        double[] table = unknownTriple.clone();
        addPair(weights.ofPair(ngram + NGRAM), table);
        int first =
            index(symbols.get(ngram.substring(0, length)), symbols.get(ngram.substring(length)), 0);
        Arrays.fill(scores, first, first + symbolCount, table);
      }
    }
  }

  private void fillTriples(String ngram, double[][] scores) {
    for (int first : unitLengths(ngram, 0)) {
      for (int second : unitLengths(ngram, first)) {
        if (isUnit(ngram, first + second, ngram.length())) {
          int index =
              index(
                  symbols.get(ngram.substring(0, first)),
                  symbols.get(ngram.substring(first, first + second)),
                  symbols.get(ngram.substring(first + second)));
          scores[index] = scores[index].clone();
          weights.ofTriple(ngram + NGRAM).addTo(scores[index]);
        }
      }
    }
  }

  private static boolean isUnit(String ngram, int start, int end) {
    String text = ngram.substring(start, end);
    return text.length() == 1 || text.equals(BOUNDARY) || text.equals(PADDING);
  }

  /** How long a unit that starts here can be. */
  private static int[] unitLengths(String ngram, int start) {
    if (start >= ngram.length()) {
      return new int[0];
    }
    if (ngram.startsWith(BOUNDARY, start)) {
      return new int[] {1, BOUNDARY.length()};
    }
    return ngram.startsWith(PADDING, start) ? new int[] {1, PADDING.length()} : new int[] {1};
  }

  /** Adds the weights of the last two labels whatever the first of the three is. */
  private static void addPair(CellWeights pair, double[] table) {
    int pairs = Label.COUNT * Label.COUNT;
    for (int i = 0; i < pair.cells().length; i++) {
      for (int cell = pair.cells()[i]; cell < CELLS; cell += pairs) {
        table[cell] += pair.weights()[i];
      }
    }
  }
}
