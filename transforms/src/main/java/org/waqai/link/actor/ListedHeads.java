package org.waqai.link.actor;

import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.NounPhrase.Head;

/** Heads that are the name of a listed actor. */
final class ListedHeads {
  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final NamedActors named;
  private final CountryEvidence evidence;
  private final PersonNames persons;

  ListedHeads(
      ActorLexicon lexicon,
      ReadWords words,
      NamedActors named,
      CountryEvidence evidence,
      PersonNames persons) {
    this.lexicon = lexicon;
    this.words = words;
    this.named = named;
    this.evidence = evidence;
    this.persons = persons;
  }

  Optional<Draft> parse(int at, WordReading reading, int limit, boolean counted) {
    return match(at, reading, limit)
        .filter(match -> match.end() > at + 1 || !isGivenName(at, reading, limit, match))
        .filter(match -> isHere(match.first(), at) || !lexicon.isAnyones(match, words, at, reading))
        .map(
            match ->
                new Draft(at, reading, match.end(), new Head.Listed(match.meanings()), counted));
  }

  /** The longest listed name from {@code at}, unless it is only a common word here. */
  Optional<PhraseTrie.Match<Actor>> match(int at, WordReading reading, int limit) {
    return lexicon
        .actors
        .names
        .longest(words, at, reading, limit)
        .filter(match -> named.means(match, words, at, reading));
  }

  /** Whether a person's listed name is only the first word of another person's. */
  private boolean isGivenName(
      int at, WordReading reading, int limit, PhraseTrie.Match<Actor> match) {
    return match.first().person() && persons.goesOn(at, reading, limit, match.end());
  }

  /** Whether the article speaks of a country where the actor is or acts, or of none at all. */
  private boolean isHere(Actor actor, int at) {
    Set<String> spoken = evidence.around(words.sentence(at)).keySet();
    return spoken.isEmpty()
        || actor.countries().isEmpty()
        || actor.countries().contains(Countries.INTERNATIONAL)
        || actor.countries().stream().anyMatch(spoken::contains)
        || actor.theatre().stream().anyMatch(spoken::contains);
  }
}
