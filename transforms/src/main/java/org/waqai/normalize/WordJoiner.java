package org.waqai.normalize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.waqai.normalize.Chunk.Piece;
import org.waqai.normalize.JoinedWord.Change;

/**
 * Decides which pieces of a chunk are one word: the division into words with the highest
 * probability, by dynamic programming over the pieces (Viterbi), where every word weighs its
 * probability in news, every junction inside a word its cost as evasion and every junction between
 * words its cost as a boundary.
 */
final class WordJoiner {
  private static final int COMMON = 20;
  private static final int MOST_PIECES_OF_WORD = 16;
  private static final int MOST_PIECES_OF_CHUNK = 200;

  private final WordModel model;
  private final JunctionCosts costs;
  private final HiddenWords hiddenWords;

  WordJoiner(LetterReadings readings, WordModel model, DottedForms dottedForms) {
    this.model = model;
    this.costs = new JunctionCosts(model, dottedForms);
    this.hiddenWords = new HiddenWords(readings, model, costs, dottedForms);
  }

  /** The words that the chunk's pieces make up in a text of such a habit, in order. */
  List<JoinedWord> join(Chunk chunk, EvasionHabit habit) {
    int count = chunk.pieces().size();
    if (count == 1 || count > MOST_PIECES_OF_CHUNK) {
      return apart(chunk);
    }
    double[] best = new double[count + 1];
    JoinedWord[] bestWord = new JoinedWord[count + 1];
    for (int end = 1; end <= count; end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int start = end - 1; start >= Math.max(0, end - MOST_PIECES_OF_WORD); start--) {
        Optional<JoinedWord> word = hiddenWords.read(chunk, start, end - 1, habit);
        if (word.isPresent()) {
          double score = best[start] + score(chunk, word.get());
          if (score > best[end]) {
            best[end] = score;
            bestWord[end] = word.get();
          }
        }
      }
    }
    Deque<JoinedWord> words = new ArrayDeque<>();
    for (int end = count; end > 0; end = words.peekFirst().first()) {
      words.addFirst(bestWord[end]);
    }
    return List.copyOf(words);
  }

  /** The letter that a sign before the word stands for, where the word is none without it. */
  Optional<Character> initialStandIn(char sign, JoinedWord word) {
    return hiddenWords.initialStandIn(sign, word.letters());
  }

  /**
   * The word, with plain alef for alef with madda, or yeh for an alef maqsura that does not end it,
   * where only that is known.
   */
  String spelling(String word) {
    if (model.countOfSpelling(word) > 0) {
      return word;
    }
    int last = word.length() - 1;
    String dotted =
        word.substring(0, last).replace(ArabicLetter.ALEF_MAQSURA, ArabicLetter.YEH)
            + word.charAt(last);
    if (model.countOfSpelling(dotted) > 0) {
      return dotted;
    }
    String plain = word.replace(ArabicLetter.ALEF_MADDA, ArabicLetter.ALEF);
    return model.countOfSpelling(plain) >= COMMON ? plain : word;
  }

  private static List<JoinedWord> apart(Chunk chunk) {
    List<JoinedWord> words = new ArrayList<>();
    for (int i = 0; i < chunk.pieces().size(); i++) {
      Piece piece = chunk.pieces().get(i);
      words.add(new JoinedWord(i, i, piece.letters(), Change.NONE, 0));
    }
    return words;
  }

  /** The word's weight with the boundary before it and the stops on both sides. */
  private double score(Chunk chunk, JoinedWord word) {
    double score = word.logProbability();
    boolean letterAlone = word.letters().length() == 1;
    if (word.first() > 0) {
      int before = word.first() - 1;
      score += costs.boundary(chunk, before);
      if (!letterAlone && chunk.junctions().get(before).isBareStop()) {
        score += model.afterStop(word.letters());
      }
    }
    if (!letterAlone
        && word.last() < chunk.junctions().size()
        && chunk.junctions().get(word.last()).isBareStop()) {
      score += model.beforeStop(word.letters());
    }
    return score;
  }
}
