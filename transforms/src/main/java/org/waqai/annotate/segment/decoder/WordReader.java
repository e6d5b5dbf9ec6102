package org.waqai.annotate.segment.decoder;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts text into words and these into units, as CoreNLP's {@code ArabicTokenizer} and {@code
 * IOBUtils} do with the options of {@code ArabicSegmenter}. Letters of plain words, nearly all of
 * them, are read from a table; everything else is left to CoreNLP's own tokenizer.
 */
final class WordReader {
  private static final String OPTIONS = "removeProMarker,removeMorphMarker,removeLengthening";

  /** CoreNLP takes the word "null" for a mark of segmentation, because it has none. */
  private static final String SEGMENTATION_MARK = "null";

  private static final char FIRST_LETTER = '\u0621';
  private static final char LAST_LETTER = '\u064A';
  private static final char TATWEEL = '\u0640';
  private static final int LENGTHENING = 3;
  private static final int SHARED = 32;
  private static final int[][][] COUNTING = new int[2][SHARED + 1][];

  static {
    for (int first = 0; first < COUNTING.length; first++) {
      for (int length = 0; length <= SHARED; length++) {
        COUNTING[first][length] = counting(first, length);
      }
    }
  }

  private final TokenizerFactory<CoreLabel> tokenizers;
  private final SegmenterModel model;
  private final Unit[] letters = new Unit[LAST_LETTER - FIRST_LETTER + 1];
  private final DeletedCharacters deleted;

  WordReader(SegmenterModel model) {
    this.model = model;
    tokenizers = ArabicTokenizer.atbFactory();
    tokenizers.setOptions(OPTIONS);
    deleted = new DeletedCharacters(tokenizers);
    for (char letter = FIRST_LETTER; letter <= LAST_LETTER; letter++) {
      if (Character.isLetter(letter) && letter != TATWEEL) {
        String spelled = tokenize(String.valueOf(letter)).get(0).word();
        letters[letter - FIRST_LETTER] = model.unit(spelled);
      }
    }
  }

  /** The words of what stands between two spaces; offsets count from its start. */
  List<Word> read(String chunk) {
    return isPlainWord(chunk) ? List.of(plainWord(chunk)) : words(tokenize(chunk + ' '), chunk);
  }

  /** The words of a whole line; slower, but just like CoreNLP even where it breaks off early. */
  List<Word> readLine(String line) {
    return words(tokenize(line), line);
  }

  private boolean isPlainWord(String text) {
    int same = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < FIRST_LETTER || letter > LAST_LETTER || letters[letter - FIRST_LETTER] == null) {
        return false;
      }
      same = i > 0 && text.charAt(i - 1) == letter ? same + 1 : 1;
      if (same == LENGTHENING) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private Word plainWord(String text) {
    int length = text.length();
    Unit[] units = new Unit[length];
    StringBuilder spelled = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      units[i] = letters[text.charAt(i) - FIRST_LETTER];
      spelled.append(units[i].text());
    }
    return new Word(spelled.toString(), units, countingFrom(0, length), countingFrom(1, length));
  }

  /** The same array for all words of a length, to save memory. */
  private static int[] countingFrom(int first, int length) {
    return length <= SHARED ? COUNTING[first][length] : counting(first, length);
  }

  private static int[] counting(int first, int length) {
    return IntStream.range(first, first + length).toArray();
  }

  private List<Word> words(List<CoreLabel> tokens, String text) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      String spelled = withoutMark(token.word());
      words.add(
          isNeverCut(spelled)
              ? neverCut(spelled, token)
              : letters(
                  spelled, token, text.substring(token.beginPosition(), token.endPosition())));
    }
    return words;
  }

  private List<CoreLabel> tokenize(String text) {
    return tokenizers.getTokenizer(new StringReader(text)).tokenize();
  }

  private static String withoutMark(String word) {
    if (word.equals(SEGMENTATION_MARK)) {
      return word;
    }
    int start = word.startsWith(SEGMENTATION_MARK) ? 1 : 0;
    int end = word.endsWith(SEGMENTATION_MARK) ? word.length() - 1 : word.length();
    return word.substring(start, end);
  }

  private static boolean isNeverCut(String word) {
    return word.chars()
        .anyMatch(
            character ->
                !Character.UnicodeBlock.ARABIC.equals(Character.UnicodeBlock.of(character)));
  }

  private Word neverCut(String spelled, CoreLabel token) {
    return new Word(
        spelled,
        new Unit[] {model.unit(spelled)},
        new int[] {token.beginPosition()},
        new int[] {token.endPosition()});
  }

  /**
   * The letters with their offsets in the text. They agree with the original wherever it holds
   * nothing but deleted characters besides; elsewhere they are what CoreNLP's loop makes of it.
   */
  private Word letters(String spelled, CoreLabel token, String original) {
    int length = spelled.length();
    Unit[] units = new Unit[length];
    int[] starts = new int[length];
    int[] ends = new int[length];
    int next = 0;
    for (int i = 0; i < length; i++) {
      while (next < original.length() && deleted.contains(original.charAt(next))) {
        next++;
      }
      if (i > 0 && next >= original.length()) {
        next = original.length() - 1;
      }
      units[i] = model.unit(spelled.substring(i, i + 1));
      starts[i] = token.beginPosition() + (i == 0 ? 0 : next);
      ends[i] = token.beginPosition() + next + 1;
      next++;
    }
    ends[length - 1] = token.endPosition();
    return new Word(spelled, units, starts, ends);
  }
}
