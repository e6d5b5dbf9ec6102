package org.waqai.link.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Actor;

/**
 * The actors that an article names beyond doubt. A name that is a common word too means the actor
 * only where the tagger takes it for a name, or the actor or one of its kin is named so.
 */
final class NamedActors {
  private final ActorLexicon lexicon;
  private final Set<String> ids = new HashSet<>();

  private NamedActors(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  static NamedActors of(ActorLexicon lexicon, ReadWords words) {
    NamedActors named = new NamedActors(lexicon);
    for (int at = 0; at < words.size(); at++) {
      for (WordReading reading : words.readings(at)) {
        Optional<PhraseTrie.Match<Actor>> match =
            lexicon.actors.names.longest(words, at, reading, words.size());
        if (match.isPresent() && !named.isAmbiguous(match.get(), at, reading)) {
          match.get().meanings().forEach(named::add);
        }
      }
    }
    return named;
  }

  boolean means(PhraseTrie.Match<Actor> match, ReadWords words, int at, WordReading reading) {
    return !isAmbiguous(match, at, reading)
        || words.isName(at)
        || match.meanings().stream().anyMatch(actor -> ids.contains(actor.id()));
  }

  private boolean isAmbiguous(PhraseTrie.Match<Actor> match, int at, WordReading reading) {
    return match.end() == at + 1 && lexicon.actors.isAmbiguous(reading.key());
  }

  private void add(Actor actor) {
    if (ids.add(actor.id())) {
      actor.parent().map(lexicon.actors::byId).ifPresent(parents -> parents.forEach(this::add));
    }
  }
}
