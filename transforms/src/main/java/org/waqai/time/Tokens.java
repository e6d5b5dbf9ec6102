package org.waqai.time;

import java.util.ArrayList;
import java.util.List;
import org.waqai.text.ArabicFold;

/** Cuts text into {@link Token}s. */
final class Tokens {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    return new Tokens(text).read();
  }

  private List<Token> read() {
    boolean glued = false;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '\n' || c == '\r') {
        add(Token.Type.LINE_BREAK, position + 1, glued);
        glued = false;
      } else if (Character.getType(c) == Character.FORMAT) {
        position++;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        position++;
        glued = false;
      } else {
        add(typeOf(c), endOfRun(typeOf(c)), glued);
        glued = true;
      }
    }
    return tokens;
  }

  private void add(Token.Type type, int end, boolean glued) {
    String slice = text.substring(position, end);
    String folded = type == Token.Type.WORD ? ArabicFold.fold(slice) : slice;
    tokens.add(new Token(type, position, end, folded, glued));
    position = end;
  }

  private int endOfRun(Token.Type type) {
    int end = position + 1;
    if (type != Token.Type.SYMBOL) {
      while (end < text.length() && typeOf(text.charAt(end)) == type) {
        end++;
      }
    }
    return end;
  }

  private static Token.Type typeOf(char c) {
    if (c >= '0' && c <= '9') {
      return Token.Type.NUMBER;
    }
    // Marks belong to the letter that they stand on.
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
        ? Token.Type.WORD
        : Token.Type.SYMBOL;
  }
}
