package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.NounPhrase.Head;

/**
 * Finds those whom a noun names a second time by a nationality alone: "the American / and the
 * Russian / presidents", which Arabic writes with the noun first, in the dual or plural.
 */
final class JoinedNationalities {
  private final ActorLexicon lexicon;
  private final ReadWords words;

  JoinedNationalities(ActorLexicon lexicon, ReadWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Who the nationality joined at {@code at} is, of the noun of an earlier phrase that ends in one.
   *
   * @param at position right after the phrase, or after the nationality joined to it last
   * @param limit position where the sentence ends
   */
  Optional<NounPhrase> at(int at, NounPhrase phrase, int limit) {
    if (at >= limit || phrase.person().isPresent() || !isDemonym(phrase.end() - 1, phrase.end())) {
      return Optional.empty();
    }
    boolean definite = words.whole(phrase.end() - 1).definite();
    return words.readings(at).stream()
        .filter(reading -> reading.conjunction() && reading.preposition() == WordReading.NONE)
        .filter(reading -> reading.definite() == definite)
        .flatMap(reading -> ofNation(phrase, at, reading, limit).stream())
        .findFirst();
  }

  private boolean isDemonym(int at, int end) {
    return nation(at, words.whole(at), end).isPresent();
  }

  private Optional<PhraseTrie.Match<Nation>> nation(int at, WordReading reading, int limit) {
    return lexicon
        .countries
        .names
        .longest(words, at, reading, limit)
        .filter(match -> match.first().form() == Nation.Form.DEMONYM);
  }

  private Optional<NounPhrase> ofNation(NounPhrase phrase, int at, WordReading reading, int limit) {
    return nation(at, reading, limit).flatMap(nation -> of(phrase, at, reading, nation));
  }

  private Optional<NounPhrase> of(
      NounPhrase phrase, int at, WordReading reading, PhraseTrie.Match<Nation> nation) {
    return noun(phrase)
        .map(
            head ->
                new NounPhrase(
                    at,
                    reading.offset(),
                    nation.end(),
                    WordReading.NONE,
                    head,
                    /* counted= */ false,
                    /* numbered= */ false,
                    reading.definite(),
                    /* possessed= */ false,
                    phrase.anchored(),
                    phrase.adjectives(),
                    Optional.of(nation.first()),
                    phrase.complement(),
                    phrase.loyal(),
                    /* person= */ Optional.empty(),
                    phrase.others()));
  }

  /** The noun; that of a listed body ("the Iraqi army") is the first of its words. */
  private Optional<Head.Common> noun(NounPhrase phrase) {
    if (phrase.head() instanceof Head.Common common) {
      return Optional.of(common);
    }
    return words.readings(phrase.start()).stream()
        .filter(reading -> reading.offset() == phrase.offset())
        .flatMap(
            reading ->
                lexicon.nouns.longest(words, phrase.start(), reading, phrase.end() - 1).stream())
        .map(PhraseTrie.Match::first)
        .map(noun -> new Head.Common(noun, noun.lemma(), /* named= */ false))
        .findFirst();
  }
}
