package org.waqai.annotate.segment.tagger;

import java.util.Arrays;

/**
 * Finds the tags of a sentence that are likeliest together: Viterbi's algorithm (Viterbi 1967,
 * "Error bounds for convolutional codes and an asymptotically optimum decoding algorithm") over
 * single tags.
 *
 * <p>The log probability of a tag after another is its score less the log of the sum of the
 * exponentials of all tags' scores. If the word before can have one tag only, that sum is the same
 * for all that is compared, and is left out. Elsewhere it is not made of exponentials of sums, but
 * of products of exponentials, which the model's tables hold ready: that is the same up to rounding
 * in the last digits.
 */
final class BestTags {
  private final PreviousTags previous;
  private final KnownWord[] sentence; // with its surroundings
  private final int length; // with the end mark
  private final double[] context; // scores of all tags at the word in hand
  private final double[] exponentials; // of these scores
  private final byte[][] origins; // by word and place in its tags: the place before

  /**
   * @param sentence its words and the mark of its end, with as much around them as a word has reach
   */
  BestTags(PreviousTags previous, KnownWord[] sentence) {
    this.previous = previous;
    this.sentence = sentence;
    this.length = sentence.length - 2 * TaggerModel.REACH;
    this.context = new double[previous.tagCount()];
    this.exponentials = new double[previous.tagCount()];
    this.origins = new byte[length][];
  }

  /** The numbers of the best tags, also of the end mark. */
  byte[] find() {
    byte[] tagsBefore = {(byte) previous.tagCount()};
    double[] before = {0};
    for (int i = 0; i < length; i++) {
      KnownWord word = word(i);
      if (word.tags().length == 1 && tagsBefore.length == 1) {
        origins[i] = new byte[1];
      } else {
        before = step(i, tagsBefore, before);
      }
      tagsBefore = word.tags();
    }
    return trace(before);
  }

  private KnownWord word(int i) {
    return sentence[TaggerModel.REACH + i];
  }

  /** From the best scores of all tags of the word before to those of word i. */
  private double[] step(int i, byte[] tagsBefore, double[] before) {
    byte[] tags = word(i).tags();
    double[] best = new double[tags.length];
    byte[] origin = new byte[tags.length];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    scoreContext(i);
    boolean normalize = tagsBefore.length > 1;
    if (normalize) {
      exponentiateContext(i);
    }
    for (byte p = 0; p < tagsBefore.length; p++) {
      double[] weights = previous.weights()[tagsBefore[p]];
      double all = normalize ? logSum(previous.factors()[tagsBefore[p]]) : 0;
      for (int t = 0; t < tags.length; t++) {
        double score = before[p] + (weights[tags[t]] + context[tags[t]] - all);
        if (score > best[t]) {
          best[t] = score;
          origin[t] = p;
        }
      }
    }
    origins[i] = origin;
    return best;
  }

  /** Adds up in the order of CoreNLP, so that what is equal there is equal here. */
  private void scoreContext(int i) {
    Arrays.fill(context, 0);
    word(i - 2).asSecondPrevious().addTo(context);
    word(i - 1).asPrevious().addTo(context);
    word(i + 1).asNext().addTo(context);
    word(i + 2).asSecondNext().addTo(context);
    word(i).here().addTo(context);
  }

  private void exponentiateContext(int i) {
    Arrays.fill(exponentials, 1);
    word(i - 2).asSecondPrevious().multiply(exponentials);
    word(i - 1).asPrevious().multiply(exponentials);
    word(i + 1).asNext().multiply(exponentials);
    word(i + 2).asSecondNext().multiply(exponentials);
    word(i).here().multiply(exponentials);
  }

  private double logSum(double[] factors) {
    double sum = 0;
    for (int tag = 0; tag < factors.length; tag++) {
      sum += factors[tag] * exponentials[tag];
    }
    return Math.log(sum);
  }

  /** The end mark has one tag, from which the way leads back. */
  private byte[] trace(double[] last) {
    byte[] best = new byte[length];
    int place = 0;
    for (int t = 1; t < last.length; t++) {
      place = last[t] > last[place] ? t : place;
    }
    for (int i = length - 1; i >= 0; i--) {
      best[i] = word(i).tags()[place];
      place = origins[i][place];
    }
    return best;
  }
}
