package org.waqai.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns tokens into terms: phrases of the lexicon, numbers with their clitics, the rest as it is.
 */
final class TermReader {
  // A longer run of digits is no part of a date; it is kept as a number without a value.
  private static final int MOST_DIGITS = 8;

  private final String text;
  private final List<Token> tokens;
  private final TimeLexicon lexicon;
  private final List<Term> terms;

  private TermReader(String text, TimeLexicon lexicon) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.lexicon = lexicon;
    this.terms = new ArrayList<>(tokens.size());
  }

  static Terms read(String text, TimeLexicon lexicon) {
    return new TermReader(text, lexicon).read();
  }

  private Terms read() {
    int i = 0;
    while (i < tokens.size()) {
      i += readTerm(i);
    }
    return new Terms(terms);
  }

  /** Adds the term at {@code i} and returns how many tokens it takes. */
  private int readTerm(int i) {
    Token token = tokens.get(i);
    if (token.type() == Token.Type.WORD) {
      Optional<PhraseTrie.Found> phrase = lexicon.find(tokens, i);
      if (phrase.isPresent()) {
        addPhrase(i, phrase.get());
        return phrase.get().tokens();
      }
      Optional<Clitics> clitics = cliticsOfNumber(i);
      if (clitics.isPresent()) {
        addNumber(token, tokens.get(i + 1), clitics.get());
        return 2;
      }
    }
    if (token.type() == Token.Type.NUMBER) {
      addNumber(token, token, Clitics.NONE);
    } else {
      addOther(token);
    }
    return 1;
  }

  private void addPhrase(int i, PhraseTrie.Found phrase) {
    Token first = tokens.get(i);
    int stem = first.start() + phrase.cliticLength();
    int end = tokens.get(i + phrase.tokens() - 1).end();
    terms.add(
        new Term(
            Token.Type.WORD,
            first.start(),
            stem,
            end,
            text.substring(stem, end),
            phrase.clitics(),
            phrase.senses(),
            phrase.month(),
            -1,
            first.glued()));
  }

  /** The clitics that the letters at {@code i} are, if a number follows that they belong to. */
  private Optional<Clitics> cliticsOfNumber(int i) {
    boolean number = i + 1 < tokens.size() && tokens.get(i + 1).type() == Token.Type.NUMBER;
    if (!number) {
      return Optional.empty();
    }
    String letters = tokens.get(i).folded();
    boolean together =
        tokens.get(i + 1).glued() || letters.length() == 1 || letters.equals(Clitics.ARTICLE);
    return together ? Clitics.of(letters) : Optional.empty();
  }

  private void addNumber(Token first, Token digits, Clitics clitics) {
    int stem = clitics.article() ? digits.start() - Clitics.ARTICLE.length() : digits.start();
    int value = digits.folded().length() > MOST_DIGITS ? -1 : Integer.parseInt(digits.folded());
    terms.add(
        new Term(
            Token.Type.NUMBER,
            first.start(),
            Math.max(first.start(), stem),
            digits.end(),
            digits.folded(),
            clitics,
            Map.of(),
            Optional.empty(),
            value,
            first.glued()));
  }

  private void addOther(Token token) {
    boolean definite =
        token.type() == Token.Type.WORD && token.folded().startsWith(Clitics.ARTICLE);
    terms.add(
        new Term(
            token.type(),
            token.start(),
            token.start(),
            token.end(),
            token.folded(),
            new Clitics(false, false, definite),
            Map.of(),
            Optional.empty(),
            -1,
            token.glued()));
  }
}
