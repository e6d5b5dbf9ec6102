package org.waqai.annotate.segment;

import java.util.ArrayList;
import java.util.List;
import org.waqai.annotate.segment.decoder.CliticDecoder;
import org.waqai.annotate.segment.decoder.Segment;
import org.waqai.annotate.segment.tagger.SentenceTagger;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.SeedException;

/**
 * Cuts the words of a sentence into clitic segments and tags them, as CoreNLP's Arabic segmenter
 * (Monroe, Green and Manning 2014, "Word segmentation of informal Arabic with domain adaptation")
 * cuts them and its maximum-entropy tagger tags them. Both see the whole sentence: segmenting a
 * word alone is not the same.
 *
 * <p>CoreNLP rewrites and deletes characters, and splits what we keep together. Its segments are
 * therefore given back to our words by their offsets, and every word that is not made of Arabic
 * letters alone stays in one piece.
 */
public final class CliticSegmenter {
  /** CoreNLP's model for Arabic segmentation. */
  public static final ModelFile SEGMENTER_MODEL =
      new ModelFile(
          "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");

  /** CoreNLP's model for Arabic part-of-speech tags. */
  public static final ModelFile TAGGER_MODEL =
      new ModelFile("edu/stanford/nlp/models/pos-tagger/arabic.tagger");

  /** Longer words are no Arabic; CoreNLP sees their first letters and they stay in one piece. */
  static final int MAX_LETTERS = 40;

  private static final String PUNCTUATION_TAG = "PUNC";
  private static final String OPENING_BRACKET = "-LRB-"; // as in the treebank
  private static final String CLOSING_BRACKET = "-RRB-";
  private static final String OTHER_SYMBOL = "-";
  private static final int LAST_ASCII = 0x7F;
  private static final int LAST_GENERAL_PUNCTUATION = 0x206F;

  private final CliticDecoder decoder;
  private final SentenceTagger tagger;

  private CliticSegmenter(CliticDecoder decoder, SentenceTagger tagger) {
    this.decoder = decoder;
    this.tagger = tagger;
  }

  /**
   * Loads both models, which takes some seconds.
   *
   * @throws SeedException when a model is missing or is none
   */
  public static CliticSegmenter load(ModelFile segmenterModel, ModelFile taggerModel) {
    LoadedAhead<SentenceTagger> tagger = LoadedAhead.by(() -> SentenceTagger.load(taggerModel));
    return new CliticSegmenter(CliticDecoder.load(segmenterModel), tagger.get());
  }

  /** One result a word of the sentence, in order. */
  public List<SegmentedWord> segment(List<String> words) {
    List<List<String>> segments = cut(words);
    List<String> sentence = new ArrayList<>(words.size() * 2);
    segments.forEach(sentence::addAll);
    List<String> allTags = tagger.tag(sentence);
    List<SegmentedWord> result = new ArrayList<>(words.size());
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      int count = segments.get(i).size();
      List<String> tags = List.copyOf(allTags.subList(next, next + count));
      next += count;
      String word = words.get(i);
      if (isSegmented(word)) {
        result.add(new SegmentedWord(segments.get(i), tags));
      } else {
        result.add(
            new SegmentedWord(
                List.of(word), isPunctuation(word) ? List.of(PUNCTUATION_TAG) : tags));
      }
    }
    return result;
  }

  /** The segments as the tagger should see them, at least one a word, exactly one where uncut. */
  private List<List<String>> cut(List<String> words) {
    StringBuilder line = new StringBuilder();
    int[] ends = new int[words.size()];
    for (int i = 0; i < ends.length; i++) {
      line.append(standIn(words.get(i)));
      ends[i] = line.length();
      line.append(' ');
    }
    List<List<String>> segments = new ArrayList<>(words.size());
    words.forEach(word -> segments.add(new ArrayList<>(2)));
    int word = 0;
    for (Segment segment : decoder.segment(line.toString())) {
      while (ends[word] <= segment.start()) {
        word++;
      }
      if (isSegmented(words.get(word)) && !segment.text().isEmpty()) {
        segments.get(word).add(segment.text());
      }
    }
    for (int i = 0; i < ends.length; i++) {
      if (segments.get(i).isEmpty()) {
        segments.get(i).add(forTagger(words.get(i)));
      }
    }
    return segments;
  }

  private static boolean isSegmented(String word) {
    return word.length() <= MAX_LETTERS && word.chars().allMatch(CliticSegmenter::isArabic);
  }

  private static boolean isArabic(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isPunctuation(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The word without what CoreNLP's tokenizer does not know or takes too long over. */
  private static String standIn(String word) {
    boolean unknown = isPunctuation(word) && isUnknown(word.codePointAt(0));
    if (unknown || word.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
      return OTHER_SYMBOL;
    }
    return word.length() > MAX_LETTERS ? word.substring(0, MAX_LETTERS) : word;
  }

  /** Symbols beyond ASCII, such as the multiplication sign, which CoreNLP complains about. */
  private static boolean isUnknown(int codePoint) {
    int type = Character.getType(codePoint);
    boolean symbol = type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL;
    return codePoint > LAST_GENERAL_PUNCTUATION || (symbol && codePoint > LAST_ASCII);
  }

  private static String forTagger(String word) {
    return switch (Character.getType(word.codePointAt(0))) {
      case Character.START_PUNCTUATION -> OPENING_BRACKET;
      case Character.END_PUNCTUATION -> CLOSING_BRACKET;
      default -> standIn(word);
    };
  }
}
