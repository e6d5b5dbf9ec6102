package org.waqai.time;

import java.util.List;

/** A text as the grammars see it: its words and phrases with their senses, numbers and symbols. */
final class Terms {
  /** What writers put between two names of a month, two days or two years. */
  static final String JOINTS = "/-\u2013\\";

  // The value of the sense day-part for words of night.
  private static final int NIGHT = 1;

  private final List<Term> list;

  Terms(List<Term> list) {
    this.list = list;
  }

  int size() {
    return list.size();
  }

  /** The term at {@code index}, an empty one outside the text. */
  Term at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : Term.NONE;
  }

  /** Whether the term has the sense, whatever is attached to it. */
  boolean has(int index, Sense sense) {
    return at(index).has(sense);
  }

  /** Whether the term has the sense and stands without conjunction and preposition. */
  boolean is(int index, Sense sense) {
    Term term = at(index);
    return term.has(sense) && !term.clitics().isProclitic();
  }

  /** As {@link #is}, and with the article. */
  boolean isDefinite(int index, Sense sense) {
    return is(index, sense) && at(index).clitics().article();
  }

  int value(int index, Sense sense) {
    return at(index).senses().get(sense);
  }

  /** Whether the term has this sense and value. */
  boolean is(int index, Sense sense, int value) {
    return is(index, sense) && value(index, sense) == value;
  }

  /** The unit of a term that has one of the senses of units. */
  Unit unit(int index, Sense sense) {
    return Unit.ofCode(value(index, sense));
  }

  /** Whether the term is the singular of {@code unit}, with whatever is attached to it. */
  boolean isUnit(int index, Unit unit) {
    return has(index, Sense.UNIT_ONE) && value(index, Sense.UNIT_ONE) == unit.code();
  }

  /** Whether the term is the dual of {@code unit} before what it counts: يومي, عامي. */
  boolean isHeads(int index, Unit unit) {
    return has(index, Sense.UNIT_HEADS) && value(index, Sense.UNIT_HEADS) == unit.code();
  }

  boolean isSymbol(int index, char symbol) {
    return at(index).isSymbol(symbol);
  }

  /** Whether the term is one of the characters of {@code symbols}. */
  boolean isSymbolOf(int index, String symbols) {
    Term term = at(index);
    return term.type() == Token.Type.SYMBOL && symbols.indexOf(term.written().charAt(0)) >= 0;
  }

  /** Whether the term is a word for night, which may belong to two days. */
  boolean isNight(int index) {
    return has(index, Sense.DAY_PART) && value(index, Sense.DAY_PART) == NIGHT;
  }

  /** The index after the term if it has the sense, else {@code index}. */
  int skip(int index, Sense sense) {
    return is(index, sense) ? index + 1 : index;
  }

  /** Whether a number stands here that is no part of a larger one (2,015), a score or a share. */
  boolean isPlainNumber(int index) {
    Term term = at(index);
    return term.isNumber() && !isFraction(index) && !isSymbol(index + 1, '%');
  }

  /** Whether the number goes on a row of numbers such as 5352/1/1433 or 7/2015. */
  boolean isInRow(int index) {
    return at(index).glued()
        && isSymbolOf(index - 1, JOINTS)
        && at(index - 1).glued()
        && at(index - 2).isNumber();
  }

  private boolean isFraction(int index) {
    boolean before =
        at(index).glued()
            && isDecimal(index - 1)
            && at(index - 1).glued()
            && at(index - 2).isNumber();
    boolean after =
        isDecimal(index + 1)
            && at(index + 1).glued()
            && at(index + 2).glued()
            && at(index + 2).isNumber();
    return before || after;
  }

  private boolean isDecimal(int index) {
    return isSymbol(index, '.')
        || isSymbol(index, ',')
        || isSymbol(index, '\u066B')
        || isSymbol(index, '\u066C');
  }
}
