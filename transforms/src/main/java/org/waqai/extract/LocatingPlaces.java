package org.waqai.extract;

import java.util.stream.IntStream;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.PlacePrecision;

/** Tells the places that only say where another lies. */
final class LocatingPlaces {
  /** How many words may stand between a place and one that says where it lies. */
  private static final int LOCATING_GAP = 2;

  private static final String IN = "\u0641\u064A";

  /** "The far (north)". */
  private static final String FARTHEST = "\u0623\u0642\u0635\u0649"; // aqsa

  private static final String AND = "\u0648";

  private final ArticleContext context;
  private final Grammar grammar;

  LocatingPlaces(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  /** "The town of X in the north of Y": what only says where the place before it lies. */
  boolean locatesAnother(PlaceMention place) {
    return context.places().stream()
        .filter(other -> other.words().end() <= place.words().start())
        .anyMatch(
            other -> (isFiner(other, place) && isBeside(other, place)) || isNear(other, place));
  }

  /** A province is finer than a side of the country. */
  private boolean isFiner(PlaceMention fine, PlaceMention coarse) {
    int difference = fine.precision().compareTo(coarse.precision());
    return difference < 0
        || (difference == 0 && !opensWithDirection(fine) && opensWithDirection(coarse));
  }

  /** "The town of X near / the port of Y". */
  private boolean isNear(PlaceMention first, PlaceMention next) {
    int from = first.words().end();
    int to = next.words().start();
    return first.precision() != PlacePrecision.COUNTRY
        && to - from >= 1
        && to - from <= LOCATING_GAP
        && context.text().sentenceOf(from) == context.text().sentenceOf(to)
        && context.syntax().keys().matches(from, grammar.words(WordClass.NEARNESS));
  }

  /** Whether nothing but "in" and marks stand between two places, which "and" does not join. */
  private boolean isBeside(PlaceMention first, PlaceMention next) {
    int from = first.words().end();
    int to = next.words().start();
    return to - from <= LOCATING_GAP
        && context.text().sentenceOf(from - 1) == context.text().sentenceOf(to)
        && !context.text().word(to).form().startsWith(AND)
        && IntStream.range(from, to)
            .mapToObj(context.text()::word)
            .allMatch(
                word ->
                    word.isPunctuation() || word.form().equals(IN) || word.form().equals(FARTHEST));
  }

  /** "East of X" says where, be it of an actor. */
  boolean opensWithDirection(PlaceMention place) {
    return context
        .syntax()
        .keys()
        .matches(place.words().start(), grammar.words(WordClass.PREPOSITIONS));
  }
}
