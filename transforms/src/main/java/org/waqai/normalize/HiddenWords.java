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
  private static final double STAND_IN = -13;

  /** How much more frequent a word with the letter that a sign stands for is than one without. */
  private static final int STAND_IN_RATIO = 10;

  private static final int LONG_SEPARATOR = 3;

  /** More frequent in news than any word that an acronym spells by chance. */
  private static final int COMMON_WORD = 3000;

  /** Frequent enough that no two parts of a name make it up. */
  private static final int COMMON = 20;

  private static final int FEWEST_COUNT = 5;
  private static final double RARE_SHARE = 0.01;
  private static final String ALPHABET = alphabet();

  private final LetterReadings readings;
  private final WordModel model;
  private final JunctionCosts costs;
  private final DottedForms dottedForms;

  HiddenWords(
      LetterReadings readings, WordModel model, JunctionCosts costs, DottedForms dottedForms) {
    this.readings = readings;
    this.model = model;
    this.costs = costs;
    this.dottedForms = dottedForms;
  }

  /** Pieces {@code first} to {@code last} as one word; empty where they are none. */
  Optional<JoinedWord> read(Chunk chunk, int first, int last, EvasionHabit habit) {
    String letters = chunk.letters(first, last);
    if (first == last) {
      double logProbability = model.logProbability(letters);
      return Optional.of(new JoinedWord(first, last, letters, Change.NONE, logProbability));
    }
    if (isRunTogether(chunk, first, last)) {
      return Optional.empty();
    }
    Optional<JoinedWord> standIn = readStandIn(chunk, first, last, letters);
    if (standIn.isPresent()) {
      return standIn;
    }
    boolean marked = chunk.isMarked(first, last);
    boolean suspect = marked || chunk.hasOnlySymbols(first, last);
    if (!suspect && !isKnownHidden(chunk, first, last) && !isHabit(chunk, first, last, habit)) {
      return Optional.empty();
    }
    double evasion = evasion(chunk, first, last, habit);
    if (evasion == Double.NEGATIVE_INFINITY
        || (!marked && keepsItsDots(chunk, first, last, habit))) {
      return Optional.empty();
    }
    return readHidden(chunk, first, last, letters, marked).map(word -> word.plus(evasion));
  }

  /** Whether a letter that only ends words has another piece after it. */
  private static boolean isRunTogether(Chunk chunk, int first, int last) {
    for (int i = first; i < last; i++) {
      String left = chunk.pieces().get(i).letters();
      char end = left.charAt(left.length() - 1);
      if (ArabicLetter.endsWordOnly(end) && chunk.pieces().get(i + 1).letters().charAt(0) != end) {
        return true;
      }
    }
    return false;
  }

  private boolean keepsItsDots(Chunk chunk, int first, int last, EvasionHabit habit) {
    boolean common = model.count(chunk.letters(first, last)) >= COMMON_WORD;
    if (common && isHabit(chunk, first, last, habit)) {
      return false;
    }
    return (!common && dottedForms.isAcronym(chunk, first, last))
        || dottedForms.isAbbreviation(chunk, first, last);
  }

  private Optional<JoinedWord> readHidden(
      Chunk chunk, int first, int last, String letters, boolean marked) {
    JoinedWord plain =
        new JoinedWord(first, last, letters, Change.NONE, model.logProbability(letters));
    String once = marked ? chunk.lettersOnce(first, last) : letters;
    if (!once.equals(letters)) {
      JoinedWord repeated = repeated(first, last, once);
      if (repeated.logProbability() > plain.logProbability()) {
        return Optional.of(repeated);
      }
    }
    if (model.count(letters) > 0) {
      return Optional.of(plain);
    }
    if (last == first + 1 && isMask(chunk.junctions().get(first))) {
      List<String> fitting = unmasked(chunk, first);
      if (!fitting.isEmpty()) {
        return fitting.size() > 1
            ? Optional.empty()
            : Optional.of(masked(first, last, fitting.get(0), MASKED));
      }
    }
    return Optional.of(plain);
  }

  /**
   * Whether the letters are a known word, and not one only with a particle or pronoun that stands
   * apart.
   */
  private boolean isKnownHidden(Chunk chunk, int first, int last) {
    String letters = chunk.letters(first, last);
    if (chunk.junctions().subList(first, last).stream().anyMatch(Junction::mayLink)) {
      return model.countOfSpelling(letters) >= COMMON && !areLinked(chunk, first, last);
    }
    if (model.count(letters) > 0) {
      return true;
    }
    Piece start = chunk.pieces().get(first);
    Piece end = chunk.pieces().get(last);
    boolean cliticApart =
        model.isProclitic(start.letters())
            || dottedForms.isLetterName(start)
            || (!end.isLetterAlone() && model.isEnclitic(end.letters()));
    return !cliticApart && model.isKnown(letters);
  }

  /** Whether every piece is a common word of its own, or one is the sign of a measure. */
  private boolean areLinked(Chunk chunk, int first, int last) {
    Piece end = chunk.pieces().get(last);
    boolean isMeasure =
        last == first + 1
            && chunk.junctions().get(first).has(Separator.SLASH)
            && end.isLetterAlone()
            && !model.endsWord(end.letters());
    return isMeasure
        || chunk.pieces().subList(first, last + 1).stream()
            .allMatch(piece -> !piece.isLetterAlone() && model.count(piece.letters()) >= COMMON);
  }

  /** Whether the text hides other words in just this way, known or not. */
  private static boolean isHabit(Chunk chunk, int first, int last, EvasionHabit habit) {
    return chunk.junctions().subList(first, last).stream().allMatch(habit::covers);
  }

  /** Two pieces as one word whose letter between them is written as a sign that resembles it. */
  private Optional<JoinedWord> readStandIn(Chunk chunk, int first, int last, String letters) {
    Junction junction = chunk.junctions().get(first);
    if (last > first + 1 || junction.spaced() || junction.signs().length() != 1) {
      return Optional.empty();
    }
    String before = chunk.pieces().get(first).letters();
    String after = chunk.pieces().get(last).letters();
    return mostFrequent(before, junction.signs().charAt(0), after, model.count(letters))
        .map(letter -> before + letter + after)
        .map(word -> masked(first, last, word, STAND_IN));
  }

  /** The letter before {@code word} that the sign stands for, where the word is none without. */
  Optional<Character> initialStandIn(char sign, String word) {
    return mostFrequent("", sign, word, model.count(word));
  }

  /** The letter for the sign that makes a common word, by far more frequent than the plain one. */
  private Optional<Character> mostFrequent(String before, char sign, String after, long plain) {
    String letters = readings.standIns(sign);
    int best = -1;
    long most = Math.max(COMMON, plain * STAND_IN_RATIO) - 1;
    for (int i = 0; i < letters.length(); i++) {
      int count = model.countOfSpelling(before + letters.charAt(i) + after);
      if (count > most) {
        most = count;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(letters.charAt(best));
  }

  private JoinedWord masked(int first, int last, String word, double cost) {
    double logProbability = model.logProbability(word) + cost;
    return new JoinedWord(first, last, word, Change.MASKED, logProbability);
  }

  private JoinedWord repeated(int first, int last, String once) {
    double logProbability = model.logProbability(once) + REPEATED;
    return new JoinedWord(first, last, once, Change.REPEATED, logProbability);
  }

  private double evasion(Chunk chunk, int first, int last, EvasionHabit habit) {
    double dearest = 0;
    double sum = 0;
    for (int i = first; i < last; i++) {
      double cost = costs.evasion(chunk, i, habit);
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
    return junction.signs().length() >= LONG_SEPARATOR
        || junction.has(Separator.SYMBOL)
        || junction.has(Separator.STOP);
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
