package org.waqai.annotate.segment.tagger;

import java.util.List;
import java.util.Map;

/**
 * What the tagger's model file says; must not be changed.
 *
 * @param tags the names of the tags, by their numbers
 * @param openTags the numbers of the tags that a word may have which the dictionary does not know
 * @param dictionary the words of the training data
 * @param features the weights of each feature: for each kind, in the order of {@link
 *     TaggerModelReader}, by what stands there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record TaggerModel(
    List<String> tags,
    byte[] openTags,
    Map<String, DictionaryEntry> dictionary,
    List<Map<String, TagWeights>> features) {

  /** How far a word says something of its neighbours' tags. */
  static final int REACH = 2;

  /** The number of the kind of features of the word itself. */
  static final int WORD = REACH;

  /** The number of the kind of features of the tag before. */
  static final int PREVIOUS_TAG = 2 * REACH + 1;

  /** The longest prefix and suffix of which there are features. */
  static final int AFFIX = 6;

  private static final String NO_AFFIX = "######";

  /**
   * A word of the training data.
   *
   * @param tags the numbers of the tags that it has there
   * @param isRare whether its affixes count
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record DictionaryEntry(byte[] tags, boolean isRare) {}

  /** Everything that the model says of a word. */
  KnownWord word(String word) {
    DictionaryEntry entry = dictionary.get(word);
    double[] scores = new double[tags.size()];
    weights(WORD, word).addTo(scores);
    if (entry == null || entry.isRare) {
      for (int length = 1; length <= AFFIX; length++) {
        weights(PREVIOUS_TAG + length, prefix(word, length)).addTo(scores);
      }
      for (int length = 1; length <= AFFIX; length++) {
        weights(PREVIOUS_TAG + AFFIX + length, suffix(word, length)).addTo(scores);
      }
    }
    return new KnownWord(
        entry == null ? openTags : entry.tags,
        TagWeights.of(scores),
        weights(WORD + 1, word),
        weights(WORD + 2, word),
        weights(WORD - 1, word),
        weights(WORD - 2, word));
  }

  TagWeights weights(int kind, String value) {
    return features.get(kind).getOrDefault(value, TagWeights.NONE);
  }

  private static String prefix(String word, int length) {
    return word.length() < length ? NO_AFFIX : word.substring(0, length);
  }

  private static String suffix(String word, int length) {
    return word.length() < length ? NO_AFFIX : word.substring(word.length() - length);
  }
}
