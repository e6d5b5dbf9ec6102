package org.waqai.normalize;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over a raw body that rewrites characters. Tatweel is left in: the repair of words reads
 * it. One object serves one body.
 */
final class CharacterPass {
  private static final char HAMZA_ABOVE = '\u0654';
  private static final char MADDA_ABOVE = '\u0653';
  private static final char HAMZA_BELOW = '\u0655';

  private final CharacterTable table;
  private final String raw;
  private final AlignedBuffer out;
  private final List<DoubtfulLetter> doubtful = new ArrayList<>();

  /**
   * A look-alike letter that was given its usual reading.
   *
   * @param at where its usual reading stands in the pass's output, in UTF-16 units
   * @param letter the letter as written
   */
  record DoubtfulLetter(int at, char letter) {}

  CharacterPass(CharacterTable table, String raw) {
    this.table = table;
    this.raw = raw;
    this.out = new AlignedBuffer(raw.length());
  }

  /** The rewritten body. */
  AlignedBuffer run() {
    int codePoint = 0;
    int length = raw.length();
    for (int i = 0; i < length; i++, codePoint++) {
      char c = raw.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        supplementary(Character.toCodePoint(c, raw.charAt(i + 1)), codePoint);
        i++;
      } else if (table.kind(c) == CharacterTable.COPY) {
        out.append(c, codePoint, codePoint + 1);
      } else if (c == '\r' && i + 1 < length && raw.charAt(i + 1) == '\n') {
        out.append('\n', codePoint, codePoint + 2);
        i++;
        codePoint++;
      } else if (table.kind(c) == CharacterTable.NUMBER_SEPARATOR) {
        out.append(numberSeparator(i), codePoint, codePoint + 1);
      } else {
        rewrite(c, codePoint);
      }
    }
    doubtful.removeIf(
        letter ->
            table.kind(letter.letter()) == CharacterTable.FINAL_LETTER && endsWord(letter.at()));
    return out;
  }

  private boolean endsWord(int at) {
    int next = at + 1;
    while (next < out.length() && out.unit(next) == ArabicLetter.TATWEEL) {
      next++;
    }
    return next == out.length() || !ArabicLetter.isLetter(out.unit(next));
  }

  /** The letters whose reading the word still has to decide, in the order of the text. */
  List<DoubtfulLetter> doubtful() {
    return doubtful;
  }

  private void rewrite(char c, int codePoint) {
    int end = codePoint + 1;
    switch (table.kind(c)) {
      case CharacterTable.REPLACE -> out.append(table.replacement(c), codePoint, end);
      case CharacterTable.DIACRITIC -> diacritic(c, end);
      case CharacterTable.MARK -> mark(c, codePoint);
      case CharacterTable.SPACE -> space(codePoint);
      case CharacterTable.LINE_BREAK -> out.append('\n', codePoint, end);
      case CharacterTable.EXPAND -> expand(table.expansion(c), codePoint);
      case CharacterTable.DOUBTFUL -> {
        doubtful.add(new DoubtfulLetter(out.length(), c));
        out.append(table.replacement(c), codePoint, end);
      }
      case CharacterTable.FINAL_LETTER -> {
        doubtful.add(new DoubtfulLetter(out.length(), c));
        out.append(c, codePoint, end);
      }
      case CharacterTable.DROP -> {}
      default -> out.append(c, codePoint, end);
    }
  }

  private void supplementary(int character, int codePoint) {
    int type = Character.getType(character);
    if (CharacterTable.isSupplementaryForm(character)) {
      expand(Normalizer.normalize(Character.toString(character), Form.NFKC), codePoint);
    } else if (type == Character.NON_SPACING_MARK && followsArabic()) {
      out.extendLast(codePoint + 1);
    } else if (type != Character.FORMAT) {
      out.append(Character.highSurrogate(character), codePoint, codePoint + 1);
      out.append(Character.lowSurrogate(character), codePoint, codePoint + 1);
    }
  }

  private void expand(String expansion, int codePoint) {
    for (int i = 0; i < expansion.length(); i++) {
      char c = expansion.charAt(i);
      if (Character.isSurrogate(c)) { // the form stands for nothing else
        out.append(c, codePoint, codePoint + 1);
      } else {
        rewrite(c, codePoint);
      }
    }
  }

  private void space(int codePoint) {
    int last = out.length() - 1;
    if (last >= 0 && out.unit(last) == ' ') {
      out.extendLast(codePoint + 1);
    } else {
      out.append(' ', codePoint, codePoint + 1);
    }
  }

  private void diacritic(char c, int end) {
    int last = out.length() - 1;
    if (last < 0 || !ArabicLetter.isLetterOrTatweel(out.unit(last))) {
      return;
    }
    out.extendLast(end);
    if (c >= MADDA_ABOVE && c <= HAMZA_BELOW) {
      out.setUnit(last, carry(out.unit(last), c));
    }
  }

  private void mark(char c, int codePoint) {
    if (followsArabic()) {
      out.extendLast(codePoint + 1);
    } else {
      out.append(c, codePoint, codePoint + 1);
    }
  }

  private boolean followsArabic() {
    return out.length() > 0 && ArabicLetter.isLetterOrTatweel(out.unit(out.length() - 1));
  }

  /** The letter that carries a hamza or madda written as a mark of its own, if there is one. */
  private static char carry(char letter, char mark) {
    return switch (mark) {
      case HAMZA_ABOVE ->
          switch (letter) {
            case '\u0627' -> '\u0623';
            case '\u0648' -> '\u0624';
            case '\u064A', '\u0649' -> '\u0626';
            default -> letter;
          };
      case HAMZA_BELOW -> letter == '\u0627' ? '\u0625' : letter;
      case MADDA_ABOVE -> letter == '\u0627' ? '\u0622' : letter;
      default -> letter;
    };
  }

  /** Between digits the separators of Arabic numbers are those of others, elsewhere a comma. */
  private char numberSeparator(int at) {
    boolean inNumber =
        at > 0
            && at + 1 < raw.length()
            && Character.isDigit(raw.charAt(at - 1))
            && Character.isDigit(raw.charAt(at + 1));
    if (!inNumber) {
      return '\u060C';
    }
    return raw.charAt(at) == '\u066B' ? '.' : ',';
  }
}
