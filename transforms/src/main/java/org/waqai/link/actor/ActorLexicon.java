package org.waqai.link.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;
import org.waqai.text.Word;

/** All that seeds/actors knows, looked up by phrase. */
final class ActorLexicon {
  final Countries countries;
  final PhraseTrie<Noun> nouns;
  final PhraseTrie<Adjective> adjectives;
  final PhraseTrie<Link> links = new PhraseTrie<>();

  /** Phrases that begin like an actor and are none. */
  final PhraseTrie<Boolean> blocked = new PhraseTrie<>();

  final Set<String> givenNames = new HashSet<>();
  final Set<String> nameParts = new HashSet<>();
  final ActorEntries actors;

  /** As they are written: folded, some are spelt like a noun or name. */
  private final Set<String> particles = new HashSet<>();

  private ActorLexicon(Seeds seeds) {
    countries = Countries.load(seeds);
    nouns = InflectedWords.nouns(seeds);
    adjectives = InflectedWords.adjectives(seeds);
    SeedRow.read(seeds, "actors/words/links.tsv", 2).forEach(this::addLinks);
    for (SeedRow row : SeedRow.read(seeds, "actors/words/not_actors.tsv", 1)) {
      row.list(0, '|').forEach(phrase -> blocked.put(phrase, true));
    }
    SeedRow.read(seeds, "actors/words/names.tsv", 2).forEach(this::addNames);
    actors = ActorEntries.load(seeds, countries);
  }

  /**
   * @throws SeedException when a file under seeds/actors is missing or wrong
   */
  static ActorLexicon load(Seeds seeds) {
    return new ActorLexicon(seeds);
  }

  private void addLinks(SeedRow row) {
    Link link = row.constant(0, Link.class);
    List<String> phrases = row.list(1, '|');
    phrases.forEach(phrase -> links.put(phrase, link));
    if (link == Link.STOP) {
      particles.addAll(phrases);
    }
  }

  private void addNames(SeedRow row) {
    Set<String> names =
        switch (row.field(0)) {
          case "given" -> givenNames;
          case "part" -> nameParts;
          default -> throw row.error("is neither given nor part: " + row.field(0));
        };
    row.list(1, '|').forEach(name -> names.add(ArabicFold.fold(name)));
  }

  /** Whether the word, as it is written, is only a particle. */
  boolean isParticle(Word word) {
    return particles.contains(word.form());
  }

  /** Whether the name may be another's elsewhere: "the occupation forces", "the 4th Division". */
  boolean isAnyones(
      PhraseTrie.Match<Lexeme.Actor> match, ReadWords words, int at, WordReading reading) {
    return !match.first().theatre().isEmpty()
        || nouns
            .longest(words, at, reading, match.end())
            .filter(noun -> noun.end() == match.end() && !noun.first().kind().isPersonal())
            .isPresent();
  }
}
