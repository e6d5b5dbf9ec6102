package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.EntityLabel;

/**
 * Adds what follows a head as its attribute: adjectives, demonyms, the number of a unit. An Arabic
 * adjective is definite where its noun is.
 */
final class Attributes {
  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final LinkWords links;
  private final CountryHeads countries;

  Attributes(ActorLexicon lexicon, ReadWords words, LinkWords links, CountryHeads countries) {
    this.lexicon = lexicon;
    this.words = words;
    this.links = links;
    this.countries = countries;
  }

  void addTo(Draft draft, int limit) {
    if (draft.person.isPresent() || draft.head instanceof Head.Person || draft.isPlace()) {
      return;
    }
    while (draft.end < limit && addNext(draft, limit)) {}
  }

  private boolean addNext(Draft draft, int limit) {
    int at = draft.end;
    WordReading word = words.whole(at);
    if (words.isNumber(at)) {
      return addUnitNumber(draft);
    }
    if (words.isPunctuation(at) || (!word.definite() && links.is(at, Link.PLACEHEAD))) {
      return false;
    }
    Optional<PhraseTrie.Match<Nation>> nation = demonym(draft, at, word, limit);
    if ((draft.isSingular() || isListedBody(draft)) && isPersonalPlural(word.key(), nation)) {
      return false;
    }
    if (word.definite() != draft.isDefinite()) {
      return false;
    }
    return nation.isPresent()
        ? addNation(draft, nation.get(), word, limit)
        : addAdjective(draft, word, limit);
  }

  /** "The armed forces", of which no adjective in the plural of persons can be said. */
  private boolean isListedBody(Draft draft) {
    return draft.head instanceof Head.Listed
        && draft.isBody()
        && !Inflection.isSoundPlural(words.key(draft.start));
  }

  /**
   * "The (American) journalist / N.N." after a body, which the lexicon knows as the adjective of
   * the press.
   */
  private boolean isTitle(Draft draft, int end, int limit, WordReading word) {
    return draft.isBody()
        && word.definite()
        && (isPerson(end, limit) || isPerson(afterNationality(end, limit), limit));
  }

  private int afterNationality(int at, int limit) {
    return at >= limit
        ? at
        : lexicon
            .countries
            .names
            .longest(words, at, words.whole(at), limit)
            .filter(match -> match.first().form() == Nation.Form.DEMONYM)
            .map(PhraseTrie.Match::end)
            .orElse(at);
  }

  private boolean isPerson(int at, int limit) {
    return at < limit && words.entityAt(at).filter(EntityLabel.PER::equals).isPresent();
  }

  /** "The 4th Division" by a figure behind the noun. */
  private static boolean addUnitNumber(Draft draft) {
    if (!draft.isGroup() || draft.named) {
      return false;
    }
    draft.end++;
    draft.numbered = true;
    return true;
  }

  private Optional<PhraseTrie.Match<Nation>> demonym(
      Draft draft, int at, WordReading word, int limit) {
    return lexicon
        .countries
        .names
        .longest(words, at, word, limit)
        .filter(
            match ->
                match.first().isDemonym() || isFeminineAdjective(draft, word.key(), match.first()));
  }

  /** Syria's name is also the feminine of its adjective. */
  private static boolean isFeminineAdjective(Draft draft, String key, Nation nation) {
    return Inflection.isFeminineNisba(key)
        && !draft.isDefinite()
        && !draft.construct()
        && nation.form() == Nation.Form.NAME
        && draft.head instanceof Head.Common;
  }

  private static boolean isPersonalPlural(String key, Optional<PhraseTrie.Match<Nation>> nation) {
    return Inflection.isSoundPlural(key)
        || nation.filter(match -> match.first().form() == Nation.Form.PEOPLE).isPresent();
  }

  private boolean addNation(
      Draft draft, PhraseTrie.Match<Nation> nation, WordReading word, int limit) {
    boolean ofNext =
        (draft.nation.isPresent() || draft.isBody())
            && countries.national(draft.end, word, limit).isPresent();
    if (ofNext) {
      return false;
    }
    draft.nation = draft.nation.or(() -> Optional.of(nation.first()));
    boolean origin = nation.end() < limit && links.is(nation.end(), Link.ORIGIN);
    draft.end = nation.end() + (origin ? 1 : 0);
    return true;
  }

  private boolean addAdjective(Draft draft, WordReading word, int limit) {
    Optional<PhraseTrie.Match<Adjective>> adjective =
        lexicon.adjectives.longest(words, draft.end, word, limit);
    if (adjective.isEmpty() || isTitle(draft, adjective.get().end(), limit, word)) {
      return false;
    }
    draft.adjectives.add(adjective.get().first());
    draft.end = adjective.get().end();
    return true;
  }
}
