package org.waqai.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * Groups tokens into sentences. A line break ends a sentence, and so do a full stop, question mark,
 * exclamation mark and ellipsis with the closing quotes and brackets that touch them. A full stop
 * after an abbreviation, an initial or a dotted acronym does not, nor do two dots in a row, which
 * Arabic newspapers set as a dash. Sentences are bounded: one that is longer is cut at its last
 * comma or the like, or where the bound is.
 */
final class SentenceSplitter {
  /** Longest sentence in tokens; a news paragraph without any full stop stays below it. */
  static final int MAX_TOKENS = 200;

  private static final String ABBREVIATIONS = "annotate/abbreviations.tsv";
  private static final int ARABIC_QUESTION_MARK = 0x061F;
  private static final int ELLIPSIS = 0x2026;
  private static final int ARABIC_COMMA = 0x060C;
  private static final int ARABIC_SEMICOLON = 0x061B;

  private final Set<String> abbreviations;

  private SentenceSplitter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /**
   * @throws SeedException when the list of abbreviations is missing or has an empty entry
   */
  static SentenceSplitter load(Seeds seeds) {
    Set<String> abbreviations = new HashSet<>();
    for (String[] row : seeds.rows(ABBREVIATIONS)) {
      if (row.length != 2 || row[0].isBlank()) {
        throw new SeedException(
            "seeds/"
                + ABBREVIATIONS
                + ": \""
                + String.join("\t", row)
                + "\" is not an abbreviation and its meaning, separated by a tab");
      }
      abbreviations.add(row[0]);
    }
    return new SentenceSplitter(abbreviations);
  }

  /** The sentences in order, without gaps: every token belongs to one. */
  List<WordSpan> split(String text, List<CharSpan> tokens) {
    List<WordSpan> sentences = new ArrayList<>();
    int start = 0;
    int next = 0;
    while (next < tokens.size()) {
      boolean ends = endsSentence(text, tokens, start, next);
      next++;
      if (ends) {
        next = afterClosers(text, tokens, next);
      }
      if (ends || next == tokens.size() || lineBreakBefore(text, tokens, next)) {
        addBounded(text, tokens, new WordSpan(start, next), sentences);
        start = next;
      }
    }
    return sentences;
  }

  private boolean endsSentence(String text, List<CharSpan> tokens, int sentence, int token) {
    CharSpan span = tokens.get(token);
    return switch (text.codePointAt(span.start())) {
      case '!', '?', ARABIC_QUESTION_MARK, ELLIPSIS -> true;
      case '.' ->
          span.length() != 2 && (span.length() > 2 || isFullStop(text, tokens, sentence, token));
      default -> false;
    };
  }

  private boolean isFullStop(String text, List<CharSpan> tokens, int sentence, int dot) {
    if (dot == sentence || tokens.get(dot - 1).end() < tokens.get(dot).start()) {
      return true;
    }
    String before = tokens.get(dot - 1).of(text);
    if (Character.isDigit(before.charAt(0))) {
      return dot - 1 > sentence; // "1." opens an item of a list
    }
    boolean afterNumber =
        dot - 2 >= sentence && Character.isDigit(text.charAt(tokens.get(dot - 2).start()));
    if (afterNumber) {
      return true; // a unit or era mark
    }
    return !isShortened(before);
  }

  private boolean isShortened(String word) {
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean acronym = word.length() > 2 && word.charAt(1) == '.';
    return initial || acronym || abbreviations.contains(word);
  }

  /** Index after the marks that touch the end of a sentence and belong to it. */
  private static int afterClosers(String text, List<CharSpan> tokens, int next) {
    while (next < tokens.size()
        && tokens.get(next - 1).end() == tokens.get(next).start()
        && isCloser(text.codePointAt(tokens.get(next).start()))) {
      next++;
    }
    return next;
  }

  private static boolean isCloser(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default ->
          switch (codePoint) {
            case '"', '\'', '.', '!', '?', ARABIC_QUESTION_MARK, ELLIPSIS -> true;
            default -> false;
          };
    };
  }

  private static boolean lineBreakBefore(String text, List<CharSpan> tokens, int token) {
    for (int i = tokens.get(token - 1).end(); i < tokens.get(token).start(); i++) {
      switch (text.charAt(i)) {
        case '\n', '\r', '\u0085', '\u2028', '\u2029' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static void addBounded(
      String text, List<CharSpan> tokens, WordSpan sentence, List<WordSpan> sentences) {
    int start = sentence.start();
    while (sentence.end() - start > MAX_TOKENS) {
      int end = cut(text, tokens, start);
      sentences.add(new WordSpan(start, end));
      start = end;
    }
    sentences.add(new WordSpan(start, sentence.end()));
  }

  /** Index after the last pause in the second half of the longest sentence from {@code start}. */
  private static int cut(String text, List<CharSpan> tokens, int start) {
    for (int i = start + MAX_TOKENS; i > start + MAX_TOKENS / 2; i--) {
      switch (text.charAt(tokens.get(i - 1).start())) {
        case ',', ';', ':', '.', ARABIC_COMMA, ARABIC_SEMICOLON -> {
          return i;
        }
        default -> {}
      }
    }
    return start + MAX_TOKENS;
  }
}
