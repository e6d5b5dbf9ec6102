package org.waqai.link.actor;

import java.util.Optional;
import java.util.function.Predicate;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.EntityLabel;

/** Heads that are a name of no list: entities of the recogniser, names of persons. */
final class NameHeads {
  private final ReadWords words;
  private final NameWords names;
  private final PersonNames persons;

  NameHeads(ReadWords words, NameWords names, PersonNames persons) {
    this.words = words;
    this.names = names;
    this.persons = persons;
  }

  /** The person or organisation that begins at {@code at} in one of the readings allowed. */
  Optional<Draft> parse(int at, int limit, Predicate<WordReading> allowed) {
    Optional<EntityLabel> label = words.entityAt(at);
    if (label.isPresent() && label.get() == EntityLabel.PER) {
      int end = Math.min(limit, words.entityEnd(at));
      return entity(at, end, new Head.Person(at, end), allowed);
    }
    if (label.isPresent() && label.get() == EntityLabel.ORG) {
      int end = Math.min(limit, words.entityEnd(at));
      return entity(at, end, new Head.Organisation(), allowed);
    }
    for (WordReading reading : words.readings(at)) {
      int end = allowed.test(reading) ? persons.end(at, reading, limit) : at;
      if (end > at) {
        return Optional.of(person(at, reading, end));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> entity(int at, int end, Head head, Predicate<WordReading> allowed) {
    int proclitics = words.proclitics(at);
    return words.readings(at).stream()
        .filter(reading -> reading.offset() == proclitics && allowed.test(reading))
        .findFirst()
        .map(reading -> new Draft(at, reading, end, head, /* counted= */ false));
  }

  /** A run of words that only the tagger knows as names. */
  Optional<Draft> properNoun(int at, int limit) {
    int end = at;
    while (end < limit && end < at + PersonNames.LONGEST_NAME && names.isProperNoun(end, limit)) {
      end++;
    }
    return end == at ? Optional.empty() : Optional.of(person(at, words.whole(at), end));
  }

  private static Draft person(int at, WordReading reading, int end) {
    return new Draft(at, reading, end, new Head.Person(at, end), /* counted= */ false);
  }
}
