package org.waqai.normalize;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waqai.normalize.Chunk.Piece;
import org.waqai.normalize.JoinedWord.Change;

/** Reads pieces of a chunk as one word, if they can be one. */
final class HiddenWords {
  /** Who hides a word in one place hides it in others too. */
  private static final double AGAIN = 0.15;

  private static final double REPEATED = -2;
  private static final double MASKED = -3;
  private static final int LONG_SEPARATOR = 3;

  /** More frequent in news than any word that an acronym spells by chance. */
  private static final int COMMON_WORD = 3000;

  private static final int FEWEST_COUNT = 5;
  private static final double RARE_SHARE = 0.01;
  private static final String ALPHABET = alphabet();

  private final WordModel model;
  private final JunctionCosts costs;
  private final DottedForms dottedForms;

  HiddenWords(WordModel model, JunctionCosts costs, DottedForms dottedForms) {
    this.model = model;
    this.costs = costs;
    this.dottedForms = dottedForms;
  }

  /** Pieces {@code first} to {@code last} as one word; empty where they are none. */
  Optional<JoinedWord> read(Chunk chunk, int first, int last) {
    String letters = chunk.letters(first, last);
    if (first == last) {
      double logProbability = model.logProbability(letters);
      return Optional.of(new JoinedWord(first, last, letters, Change.NONE, logProbability));
    }
    double evasion = evasion(chunk, first, last);
    boolean marked = chunk.isMarked(first, last);
    if (evasion == Double.NEGATIVE_INFINITY
        || (!marked && keepsItsDots(chunk, first, last, letters))) {
      return Optional.empty();
    }
    return readHidden(chunk, first, last, letters, marked).map(word -> word.plus(evasion));
  }

  private boolean keepsItsDots(Chunk chunk, int first, int last, String letters) {
    boolean acronym =
        model.count(letters) < COMMON_WORD && dottedForms.isAcronym(chunk, first, last);
    return acronym || dottedForms.isAbbreviation(chunk, first, last);
  }

  private Optional<JoinedWord> readHidden(
      Chunk chunk, int first, int last, String letters, boolean marked) {
    JoinedWord plain =
        new JoinedWord(first, last, letters, Change.NONE, model.logProbability(letters));
    if (model.count(letters) > 0) {
      return Optional.of(plain);
    }
    String once = chunk.lettersOnce(first, last);
    if (marked && !once.equals(letters) && model.isKnown(once)) {
      return Optional.of(better(plain, repeated(first, last, once)));
    }
    if (last == first + 1 && isMask(chunk.junctions().get(first))) {
      List<String> fitting = unmasked(chunk, first);
      if (!fitting.isEmpty()) {
        return fitting.size() > 1
            ? Optional.empty()
            : Optional.of(masked(first, last, fitting.get(0)));
      }
    }
    boolean possible =
        marked
            || chunk.hasOnlySymbols(first, last)
            || isInflected(chunk.pieces().get(last), letters);
    return possible ? Optional.of(plain) : Optional.empty();
  }

  /** Whether a known word with clitics is hidden, and not a pronoun that only looks like one. */
  private boolean isInflected(Piece end, String letters) {
    return model.isKnown(letters) && (end.isLetterAlone() || !model.isEnclitic(end.letters()));
  }

  private JoinedWord masked(int first, int last, String word) {
    double logProbability = model.logProbability(word) + MASKED;
    return new JoinedWord(first, last, word, Change.MASKED, logProbability);
  }

  private JoinedWord repeated(int first, int last, String once) {
    double logProbability = model.logProbability(once) + REPEATED;
    return new JoinedWord(first, last, once, Change.REPEATED, logProbability);
  }

  /** The likelier of the two, but a known word before an unknown one. */
  private JoinedWord better(JoinedWord plain, JoinedWord repeated) {
    if (model.count(repeated.letters()) > 0) {
      return repeated;
    }
    return plain.logProbability() >= repeated.logProbability() ? plain : repeated;
  }

  private double evasion(Chunk chunk, int first, int last) {
    double dearest = 0;
    double sum = 0;
    for (int i = first; i < last; i++) {
      double cost = costs.evasion(chunk, i);
      if (cost == Double.NEGATIVE_INFINITY) {
        return cost;
      }
      dearest = Math.min(dearest, cost);
      sum += cost;
    }
    return dearest + (sum - dearest) * AGAIN;
  }

  /** A separator that may stand in place of a letter: long, or other than dots and commas. */
  private static boolean isMask(Junction junction) {
    return junction.separators() >= LONG_SEPARATOR
        || junction.kinds().contains(Separator.SYMBOL)
        || junction.kinds().contains(Separator.STOP);
  }

  /** The known words with one letter at the junction, without those that are rare beside others. */
  private List<String> unmasked(Chunk chunk, int first) {
    String before = chunk.pieces().get(first).letters();
    String after = chunk.pieces().get(first + 1).letters();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < ALPHABET.length(); i++) {
      String word = before + ALPHABET.charAt(i) + after;
      counts.put(word, model.countOfSpelling(word));
    }
    int most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= Math.max(FEWEST_COUNT, most * RARE_SHARE))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String alphabet() {
    StringBuilder letters = new StringBuilder();
    for (char c = '\u0621'; c <= '\u064A'; c++) {
      if (ArabicLetter.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
