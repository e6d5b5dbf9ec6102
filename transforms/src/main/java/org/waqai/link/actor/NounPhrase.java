package org.waqai.link.actor;

import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.schemas.ActorRole;

/**
 * A noun phrase that may name an actor, by its parts. Positions count {@link ReadWords}.
 *
 * @param start first position
 * @param offset UTF-16 units of proclitics in the first word
 * @param end position after the last
 * @param preposition written together with the first word, or {@link WordReading#NONE}
 * @param head what the phrase is about
 * @param counted whether a number or amount stands before it
 * @param numbered whether a number after the head says which of several it is
 * @param definite whether the head has the article
 * @param possessed whether a pronoun on the head points to someone named before
 * @param anchored whether a place or portfolio says which office or body is meant
 * @param nation the first demonym among the adjectives
 * @param complement what the head belongs to or is made of
 * @param loyal whether the head only sides with the complement
 * @param person the holder of the office or title that the head names, or the office of the person
 *     that it names
 * @param others joined by conjunctions
 */
record NounPhrase(
    int start,
    int offset,
    int end,
    char preposition,
    Head head,
    boolean counted,
    boolean numbered,
    boolean definite,
    boolean possessed,
    boolean anchored,
    List<Adjective> adjectives,
    Optional<Nation> nation,
    Optional<NounPhrase> complement,
    boolean loyal,
    Optional<NounPhrase> person,
    List<NounPhrase> others) {

  /** What a phrase is about. */
  sealed interface Head {
    /** One of the entries that share a name. */
    record Listed(List<Actor> entries) implements Head {
      boolean isSameAs(Listed other) {
        return entries.stream()
            .anyMatch(
                entry -> other.entries.stream().anyMatch(same -> same.id().equals(entry.id())));
      }
    }

    record Country(Nation nation) implements Head {}

    /**
     * A common noun, or one with an unlisted name.
     *
     * @param word the bare words of the noun as written, folded
     */
    record Common(Noun noun, String word, boolean named) implements Head {}

    /**
     * The name of a person.
     *
     * @param start position of its first word
     * @param end position after its last word
     */
    record Person(int start, int end) implements Head {}

    record Organisation() implements Head {}
  }

  boolean isPerson() {
    return head instanceof Head.Person
        || (head instanceof Head.Listed listed && listed.entries().get(0).person());
  }

  boolean isCountry() {
    return head instanceof Head.Country;
  }

  boolean isOfCountry() {
    return complement.filter(NounPhrase::isCountry).isPresent();
  }

  boolean isOffice() {
    return head instanceof Head.Common common && common.noun().kind() == Noun.Kind.OFFICE;
  }

  Optional<ActorRole> adjectiveRole() {
    return adjectives.stream().flatMap(adjective -> adjective.role().stream()).findFirst();
  }

  /** The ISO3 code of the demonym in the phrase or in what it belongs to. */
  Optional<String> nationality() {
    return nation.map(Nation::iso3).or(() -> complement.flatMap(NounPhrase::nationality));
  }

  String written(ReadWords words) {
    return words.written(start, offset, end);
  }

  /** A person's name without the office or nationality around it. */
  String personalName(ReadWords words) {
    return head instanceof Head.Person name
        ? words.written(name.start(), name.start() == start ? offset : 0, name.end())
        : written(words);
  }
}
