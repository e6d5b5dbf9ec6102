package org.waqai.normalize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.waqai.normalize.Chunk.Piece;

/**
 * Decides which pieces of a chunk are one word: the division into words with the highest
 * probability, by dynamic programming over the pieces (Viterbi), where every word weighs its
 * probability in news, every junction inside a word its cost as evasion and every junction between
 * words its cost as a boundary.
 */
final class WordJoiner {
  private static final int MOST_PIECES = 16;
  private static final int LONGEST_CHUNK = 200;

  /** Who hides a word in one place hides it in others too. */
  private static final double AGAIN = 0.15;

  private static final double BOTH_TATWEELS = -1;
  private static final double BOTH_TATWEELS_BOUNDARY = -25;
  private static final double ONE_TATWEEL = -2;
  private static final double ONE_TATWEEL_BOUNDARY = -8;
  private static final double INITIALS_BOUNDARY = -1.5;
  private static final double DOUBLED = -2;
  private static final double MASKED = -3;
  private static final int MASK_LENGTH = 3;
  private static final int MASKED_WORD_COUNT = 20;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final WordModel model;
  private final LetterNames letterNames;
  private final String alphabet;

  WordJoiner(WordModel model, LetterNames letterNames) {
    this.model = model;
    this.letterNames = letterNames;
    StringBuilder letters = new StringBuilder();
    for (char c = '\u0621'; c <= '\u064A'; c++) {
      if (ArabicLetter.isLetter(c)) {
        letters.append(c);
      }
    }
    this.alphabet = letters.toString();
  }

  /**
   * Pieces {@code first} to {@code last} of a chunk as one word.
   *
   * @param letters the word
   * @param change how it differs from its pieces put together
   */
  record Joined(int first, int last, String letters, Change change, double logProbability) {}

  /** How a word differs from its pieces put together. */
  enum Change {
    NONE,
    /** Letters repeated after a separator are written once. */
    DOUBLED,
    /** A letter that a separator had replaced is put in. */
    MASKED
  }

  /** The words that the chunk's pieces make up, in order. */
  List<Joined> join(Chunk chunk) {
    int count = chunk.pieces().size();
    if (count > LONGEST_CHUNK) {
      return apart(chunk);
    }
    double[] best = new double[count + 1];
    Joined[] bestWord = new Joined[count + 1];
    for (int end = 1; end <= count; end++) {
      best[end] = NEVER;
      for (int start = end - 1; start >= Math.max(0, end - MOST_PIECES); start--) {
        Joined word = word(chunk, start, end - 1);
        double score =
            best[start] + word.logProbability() + (start == 0 ? 0 : boundary(chunk, start - 1));
        if (bestWord[end] == null || score > best[end]) {
          best[end] = score;
          bestWord[end] = word;
        }
      }
    }
    Deque<Joined> words = new ArrayDeque<>();
    for (int end = count; end > 0; end = words.peekFirst().first()) {
      words.addFirst(bestWord[end]);
    }
    return List.copyOf(words);
  }

  private static List<Joined> apart(Chunk chunk) {
    List<Joined> words = new ArrayList<>();
    for (int i = 0; i < chunk.pieces().size(); i++) {
      words.add(new Joined(i, i, chunk.pieces().get(i).letters(), Change.NONE, 0));
    }
    return words;
  }

  private Joined word(Chunk chunk, int first, int last) {
    String letters = letters(chunk, first, last);
    if (first == last) {
      return new Joined(first, last, letters, Change.NONE, model.logProbability(letters));
    }
    double evasion = evasion(chunk, first, last);
    if (evasion == NEVER || isAbbreviation(chunk, first, last)) {
      return new Joined(first, last, letters, Change.NONE, NEVER);
    }
    if (model.isKnown(letters)) {
      return new Joined(first, last, letters, Change.NONE, model.logProbability(letters) + evasion);
    }
    String once = withoutDoubling(chunk, first, last);
    if (!once.equals(letters) && model.isKnown(once)) {
      double probability = model.logProbability(once) + evasion + DOUBLED;
      return new Joined(first, last, once, Change.DOUBLED, probability);
    }
    return unknownWord(chunk, first, last, letters, evasion);
  }

  private Joined unknownWord(Chunk chunk, int first, int last, String letters, double evasion) {
    if (last == first + 1 && isMask(chunk.junctions().get(first))) {
      List<String> fitting = unmasked(chunk, first);
      if (fitting.size() == 1) {
        double probability = model.logProbability(fitting.get(0)) + evasion + MASKED;
        return new Joined(first, last, fitting.get(0), Change.MASKED, probability);
      }
      if (fitting.size() > 1) {
        return new Joined(first, last, letters, Change.NONE, NEVER);
      }
    }
    boolean marked = false;
    for (int i = first; i < last; i++) {
      marked |= chunk.junctions().get(i).tatweels() > 0;
    }
    double probability = marked ? model.logProbability(letters) + evasion : NEVER;
    return new Joined(first, last, letters, Change.NONE, probability);
  }

  /** Letter names, or two letters: their dots belong to them. */
  private boolean isAbbreviation(Chunk chunk, int first, int last) {
    for (int i = first; i < last; i++) {
      if (chunk.junctions().get(i).tatweels() > 0) {
        return false;
      }
    }
    boolean twoLetters =
        last == first + 1 && isLetterAlone(chunk, first) && isLetterAlone(chunk, last);
    return twoLetters || letterNames.areAll(chunk.pieces().subList(first, last + 1));
  }

  /** A separator that may stand in place of a letter: long, or other than dots. */
  private static boolean isMask(Junction junction) {
    return !junction.digits() && (!junction.dotsOnly() || junction.separators() >= MASK_LENGTH);
  }

  private List<String> unmasked(Chunk chunk, int first) {
    String before = chunk.pieces().get(first).letters();
    String after = chunk.pieces().get(first + 1).letters();
    List<String> fitting = new ArrayList<>();
    for (int i = 0; i < alphabet.length(); i++) {
      String word = before + alphabet.charAt(i) + after;
      if (model.countOfSpelling(word) >= MASKED_WORD_COUNT) {
        fitting.add(word);
      }
    }
    return fitting;
  }

  private static String letters(Chunk chunk, int first, int last) {
    StringBuilder letters = new StringBuilder();
    for (int i = first; i <= last; i++) {
      letters.append(chunk.pieces().get(i).letters());
    }
    return letters.toString();
  }

  private static String withoutDoubling(Chunk chunk, int first, int last) {
    StringBuilder letters = new StringBuilder(chunk.pieces().get(first).letters());
    for (int i = first + 1; i <= last; i++) {
      String piece = chunk.pieces().get(i).letters();
      boolean doubled = piece.charAt(0) == letters.charAt(letters.length() - 1);
      letters.append(piece, doubled ? 1 : 0, piece.length());
    }
    return letters.toString();
  }

  private double evasion(Chunk chunk, int first, int last) {
    double dearest = 0;
    double sum = 0;
    for (int i = first; i < last; i++) {
      double cost = evasion(chunk, i);
      dearest = Math.min(dearest, cost);
      sum += cost;
    }
    return sum == NEVER ? NEVER : dearest + (sum - dearest) * AGAIN;
  }

  private double evasion(Chunk chunk, int at) {
    Junction junction = chunk.junctions().get(at);
    if (junction.tatweels() == 2) {
      return BOTH_TATWEELS;
    }
    if (junction.tatweels() == 0 || junction.barrier()) {
      return junction.evasion() - (junction.barrier() ? Double.POSITIVE_INFINITY : 0);
    }
    Piece left = chunk.pieces().get(at);
    boolean cliticBeforeSymbol = !junction.dotsOnly() && model.isProclitic(left.letters());
    if (cliticBeforeSymbol) {
      return NEVER;
    }
    return isHijriSign(left) ? junction.evasion() : ONE_TATWEEL;
  }

  /** The heh with tatweel that follows a year of the Hijri calendar. */
  private static boolean isHijriSign(Piece piece) {
    return piece.letters().length() == 1 && piece.letters().charAt(0) == ArabicLetter.HEH;
  }

  private double boundary(Chunk chunk, int at) {
    Junction junction = chunk.junctions().get(at);
    if (junction.tatweels() == 2) {
      return BOTH_TATWEELS_BOUNDARY;
    }
    if (junction.tatweels() == 1 && !isHijriSign(chunk.pieces().get(at))) {
      return ONE_TATWEEL_BOUNDARY;
    }
    boolean initials =
        junction.separators() == 1
            && junction.dotsOnly()
            && (isLetterAlone(chunk, at) || isLetterAlone(chunk, at + 1));
    return initials ? INITIALS_BOUNDARY : junction.boundary();
  }

  private static boolean isLetterAlone(Chunk chunk, int piece) {
    return chunk.pieces().get(piece).letters().length() == 1;
  }
}
