package org.waqai.number;

import java.util.Arrays;
import org.waqai.text.ArabicFold;
import org.waqai.text.CharSpan;

/**
 * The tokens of a text: runs of letters, numbers in digits with their separators and the particles
 * before them, single marks. Quotation marks are left out, so that a quoted number still touches
 * its noun.
 */
final class Words {
  private enum Kind {
    LETTERS,
    DIGITS,
    MARK
  }

  private static final char ARABIC_COMMA = '\u060C';
  private static final char TEH_MARBUTA = '\u0629';

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private String[] forms = new String[64];
  private int size;

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    Words words = new Words(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isLetter(c)) {
        end = words.endOfLetters(end);
        if (words.areProclitics(i, end)) {
          end = words.endOfDigits(end);
          words.add(i, end, Kind.DIGITS);
        } else {
          words.add(i, end, Kind.LETTERS);
        }
      } else if (isDigit(c)) {
        end = words.endOfDigits(end);
        words.add(i, end, Kind.DIGITS);
      } else if (c == '\n') {
        words.add(i, end, Kind.MARK);
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isQuote(c)) {
        words.add(i, end, Kind.MARK);
      }
      i = end;
    }
    return words;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The text from the first token to the last, which is included. */
  CharSpan span(int first, int last) {
    return new CharSpan(starts[first], ends[last]);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.LETTERS;
  }

  boolean isNumeral(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.DIGITS;
  }

  boolean isMark(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.MARK;
  }

  boolean isMark(int i, char mark) {
    return isMark(i) && text.charAt(starts[i]) == mark;
  }

  boolean isComma(int i) {
    return isMark(i, ',') || isMark(i, ARABIC_COMMA);
  }

  boolean isBracket(int i) {
    return isMark(i, '(') || isMark(i, ')');
  }

  char mark(int i) {
    return text.charAt(starts[i]);
  }

  /** Folded spelling of a word, as the vocabulary has it. */
  String form(int i) {
    if (forms[i] == null) {
      forms[i] = ArabicFold.fold(text.substring(starts[i], ends[i]));
    }
    return forms[i];
  }

  /** A number in digits without the particles written together with it. */
  String numeral(int i) {
    return text.substring(starts[i] + proclitics(i).length(), ends[i]);
  }

  /** The particles before the digits of a numeral. */
  Proclitics proclitics(int numeral) {
    int digits = starts[numeral];
    while (!isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits == starts[numeral]
        ? Proclitics.NONE
        : Proclitics.whole(ArabicFold.fold(text.substring(starts[numeral], digits)));
  }

  /** Whether nothing stands between this token and the next. */
  boolean touchesNext(int i) {
    return i >= 0 && i + 1 < size && ends[i] == starts[i + 1];
  }

  private void add(int start, int end, Kind kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      forms = Arrays.copyOf(forms, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    size++;
  }

  /** Whether a run of letters is nothing but particles of the digits that follow at once. */
  private boolean areProclitics(int start, int end) {
    return end - start <= Proclitics.LONGEST
        && end < text.length()
        && isDigit(text.charAt(end))
        && Proclitics.isWhole(ArabicFold.fold(text.substring(start, end)));
  }

  /** Teh marbuta ends a word, though the space after it be forgotten. */
  private int endOfLetters(int from) {
    int end = from;
    while (end < text.length()
        && isLetter(text.charAt(end))
        && text.charAt(end - 1) != TEH_MARBUTA) {
      end++;
    }
    return end;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside =
          isDigit(c)
              || (isSeparator(c) && end + 1 < text.length() && isDigit(text.charAt(end + 1)));
      if (!inside) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    // Full stop and comma, the Arabic decimal and thousands separators.
    return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
  }

  private static boolean isQuote(char c) {
    int type = Character.getType(c);
    return c == '"'
        || c == '\''
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
