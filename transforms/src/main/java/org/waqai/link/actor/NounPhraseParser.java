package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;

/**
 * Reads the noun phrase that begins at a word: counts, head, adjectives, what it belongs to, the
 * name of who holds the office, and conjuncts. Relative clauses are left out.
 */
final class NounPhraseParser implements NestedPhrases {
  private static final int DEEPEST = 5;

  private final ReadWords words;
  private final PersonNames persons;
  private final CountWords counts;
  private final HeadParser heads;
  private final Attributes attributes;
  private final ConstructState construct;
  private final Affiliations affiliations;
  private final PrepositionalPhrases prepositional;
  private final Appositions appositions;

  NounPhraseParser(
      ActorLexicon lexicon, ReadWords words, NamedActors named, CountryEvidence evidence) {
    this.words = words;
    LinkWords links = new LinkWords(lexicon, words);
    NameWords nameWords = new NameWords(lexicon, words);
    this.persons = new PersonNames(lexicon, words, nameWords);
    NameHeads names = new NameHeads(words, nameWords, persons);
    CountryHeads countries = new CountryHeads(lexicon, words, persons, names);
    ListedHeads listed = new ListedHeads(lexicon, words, named, evidence, persons);
    this.heads = new HeadParser(lexicon, words, links, listed, countries, names);
    this.counts = new CountWords(words, links);
    this.attributes = new Attributes(lexicon, words, links, countries);
    UnlistedNames unlisted = new UnlistedNames(words, nameWords);
    this.construct = new ConstructState(lexicon, words, links, unlisted, this);
    this.affiliations = new Affiliations(words, links, this);
    this.prepositional = new PrepositionalPhrases(links, this);
    this.appositions = new Appositions(words, names, this);
  }

  /** The phrase that begins at {@code at}, proclitics aside, and ends at {@code limit} at most. */
  Optional<NounPhrase> parse(int at, int limit) {
    int core = counts.end(at, limit);
    boolean counted = core > at;
    Optional<Draft> head = heads.parse(core, limit, counted, /* nested= */ counted);
    if (counted) {
      head = head.filter(draft -> counts.canCount(draft, core));
      head.ifPresent(draft -> counts.putBefore(draft, at));
    }
    return head.flatMap(draft -> extended(draft, limit, 0)).map(Draft::phrase);
  }

  /** Lets the name of a person in the phrase be known by its last word. */
  void remember(NounPhrase phrase) {
    if (phrase.head() instanceof Head.Person) {
      persons.remember(phrase);
    }
    phrase.person().ifPresent(this::remember);
  }

  @Override
  public Optional<Draft> at(int at, int limit, int depth) {
    if (at >= limit || depth >= DEEPEST) {
      return Optional.empty();
    }
    return heads
        .parse(at, limit, /* counted= */ false, /* nested= */ true)
        .flatMap(draft -> extended(draft, limit, depth + 1));
  }

  @Override
  public Optional<Draft> behind(char preposition, int at, int limit, int depth) {
    if (at >= limit || depth >= DEEPEST) {
      return Optional.empty();
    }
    return heads
        .parseBehind(preposition, at, limit)
        .flatMap(draft -> extended(draft, limit, depth + 1));
  }

  /** The whole phrase around a head. */
  private Optional<Draft> extended(Draft draft, int limit, int depth) {
    attributes.addTo(draft, limit);
    if (draft.head instanceof Head.Common common) {
      construct.addTo(draft, common, limit, depth);
      attributes.addTo(draft, limit);
    }
    addLinked(draft, limit, depth);
    appositions.addPerson(draft, limit, depth);
    appositions.addOffice(draft, limit, depth);
    addConjuncts(draft, limit, depth);
    boolean titleAlone =
        draft.kind().filter(Noun.Kind.TITLE::equals).isPresent() && draft.person.isEmpty();
    return titleAlone ? Optional.empty() : Optional.of(draft);
  }

  private void addLinked(Draft draft, int limit, int depth) {
    int before = -1;
    while (draft.end > before && draft.end < limit && !words.isPunctuation(draft.end)) {
      before = draft.end;
      affiliations.addTo(draft, limit, depth);
      prepositional.addTo(draft, limit, depth);
    }
  }

  private void addConjuncts(Draft draft, int limit, int depth) {
    while (draft.end < limit && draft.isGeneric()) {
      Optional<Draft> conjunct =
          heads
              .parseConjunct(draft.end, limit)
              .filter(Draft::isGeneric)
              .filter(other -> other.definite == draft.definite || draft.construct())
              .flatMap(other -> extended(other, limit, depth + 1))
              .filter(other -> other.agreesWith(draft));
      if (conjunct.isEmpty()) {
        return;
      }
      draft.others.add(conjunct.get().phrase());
      draft.end = conjunct.get().end;
    }
  }
}
