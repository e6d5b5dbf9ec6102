package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.NounPhrase.Head;

/** Heads that are a country, its people, or a person whose nationality stands before the name. */
final class CountryHeads {
  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final PersonNames persons;
  private final NameHeads names;

  CountryHeads(ActorLexicon lexicon, ReadWords words, PersonNames persons, NameHeads names) {
    this.lexicon = lexicon;
    this.words = words;
    this.persons = persons;
    this.names = names;
  }

  /** The country or its people; after a count a demonym in the singular is a head too. */
  Optional<Draft> parse(int at, WordReading reading, int limit, boolean counted) {
    return lexicon
        .countries
        .names
        .longest(words, at, reading, limit)
        .filter(match -> match.first().form() != Nation.Form.DEMONYM || counted)
        .filter(match -> match.end() > at + 1 || !words.isVerb(at))
        .filter(
            match -> match.first().isDemonym() || !persons.goesOn(at, reading, limit, match.end()))
        .map(
            match -> new Draft(at, reading, match.end(), new Head.Country(match.first()), counted));
  }

  /** A person whose nationality stands before the name. */
  Optional<Draft> national(int at, WordReading reading, int limit) {
    if (!reading.definite()) {
      return Optional.empty();
    }
    return lexicon
        .countries
        .names
        .longest(words, at, reading, limit)
        .filter(match -> match.first().form() == Nation.Form.DEMONYM && match.end() < limit)
        .flatMap(
            match ->
                names
                    .parse(match.end(), limit, WordReading::whole)
                    .filter(Draft::isPerson)
                    .filter(name -> PersonNames.isFull(name.start, name.end))
                    .map(name -> national(at, reading, name, match.first())));
  }

  private static Draft national(int at, WordReading reading, Draft name, Nation nation) {
    Draft draft = new Draft(at, reading, name.end, name.head, /* counted= */ false);
    draft.nation = Optional.of(nation);
    return draft;
  }
}
