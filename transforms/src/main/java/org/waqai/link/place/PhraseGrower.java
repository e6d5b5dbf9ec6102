package org.waqai.link.place;

import java.util.Optional;
import org.waqai.link.place.ArticleWords.Reading;
import org.waqai.link.place.PlaceLexicon.Role;

/** Grows a place name over the words that belong to it: type, side, distance, qualities. */
final class PhraseGrower {
  private final ArticleWords words;
  private final PlaceLexicon lexicon;
  private final Countries countries;

  PhraseGrower(ArticleWords words, PlaceLexicon lexicon, Countries countries) {
    this.words = words;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  /**
   * Grows the phrase as far as its words go.
   *
   * @param from first word that is free
   * @param to after the last word that is free
   */
  void grow(Phrase phrase, int from, int to) {
    growRight(phrase, to);
    while (phrase.cut() == 0 && phrase.start() > from && growLeft(phrase, from)) {
      // Word by word.
    }
  }

  private void growRight(Phrase phrase, int to) {
    for (int word = phrase.end(); word < to && words.sameSentence(phrase.start(), word); word++) {
      String exact = words.exact(word);
      boolean adjective = Spelling.hasArticle(exact);
      boolean side = adjective && lexicon.is(Role.DIRECTION, exact);
      if (side && surroundedBefore(phrase)) {
        phrase.face(lexicon.bearing(exact).orElseThrow());
      }
      boolean demonym =
          adjective
              && countries.iso3OfDemonym(Spelling.key(exact)).equals(phrase.place().country());
      if (!side && !demonym && !lexicon.is(Role.QUALIFIER, exact)) {
        return;
      }
      phrase.growRight(word + 1);
    }
  }

  private boolean surroundedBefore(Phrase phrase) {
    int before = phrase.start() - 1;
    if (phrase.cut() > 0 || !words.sameSentence(phrase.start(), before)) {
      return false;
    }
    boolean type = as(before, Role.TYPE).isPresent();
    return as(type ? before - 1 : before, Role.SURROUNDINGS).isPresent();
  }

  private boolean growLeft(Phrase phrase, int from) {
    int before = phrase.start() - 1;
    if (!words.sameSentence(phrase.start(), before)) {
      return false;
    }
    return growOverType(phrase, before)
        || growOverSurroundings(phrase, before)
        || growOverSide(phrase, before, from)
        || growOverDistance(phrase, before, from);
  }

  private boolean growOverType(Phrase phrase, int before) {
    Optional<Reading> type = as(before, Role.TYPE).or(() -> as(before, Role.CAPITAL));
    // "The west of the town of X" grows over the type first; a type before a side is another name.
    if (type.isEmpty() || (phrase.isFacing() && !phrase.isSurroundings())) {
      return false;
    }
    phrase.growLeft(before, type.get().cut());
    return true;
  }

  private boolean growOverSurroundings(Phrase phrase, int before) {
    Optional<Reading> land = as(before, Role.SURROUNDINGS);
    land.ifPresent(
        reading -> {
          phrase.growLeft(before, reading.cut());
          phrase.surround(lexicon.number(Role.SURROUNDINGS, reading.exact()).orElseThrow());
        });
    return land.isPresent();
  }

  /** Over "north (of)" or "the north-west of"; with the article only before a preposition. */
  private boolean growOverSide(Phrase phrase, int before, int from) {
    boolean linked = before > from && lexicon.is(Role.LINK, words.exact(before));
    int word = linked ? before - 1 : before;
    Optional<Reading> side = as(word, Role.DIRECTION);
    boolean bareBeforeName =
        side.isPresent() && !Spelling.hasArticle(side.get().exact()) && !linked;
    boolean inLinkedPhrase = side.isPresent() && (linked || phrase.isFacing());
    if (!bareBeforeName && !inLinkedPhrase) {
      return false;
    }
    phrase.face(lexicon.bearing(side.get().exact()).orElseThrow());
    phrase.growLeft(word, side.get().cut());
    return true;
  }

  /** Over "30 km" before a side. */
  private boolean growOverDistance(Phrase phrase, int before, int from) {
    if (!phrase.isFacing()) {
      return false;
    }
    int unitWord = lexicon.is(Role.LINK, words.exact(before)) ? before - 1 : before;
    if (unitWord <= from) {
      return false;
    }
    Optional<Double> unit = lexicon.number(Role.DISTANCE, words.exact(unitWord));
    Optional<Double> number = unit.flatMap(u -> number(unitWord - 1));
    number.ifPresent(
        n -> {
          phrase.goAway(n * unit.get());
          phrase.growLeft(unitWord - 1, 0);
        });
    return false;
  }

  private Optional<Double> number(int word) {
    String exact = words.exact(word);
    if (!exact.isEmpty() && exact.chars().allMatch(Character::isDigit) && exact.length() < 5) {
      return Optional.of(Double.valueOf(exact));
    }
    return lexicon.number(Role.NUMBER, exact);
  }

  private Optional<Reading> as(int word, Role role) {
    if (word < 0) {
      return Optional.empty();
    }
    return words.readings(word).stream().filter(r -> lexicon.is(role, r.exact())).findFirst();
  }
}
