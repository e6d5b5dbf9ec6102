package org.waqai.link.actor;

import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.ActorRole;
import org.waqai.text.AnnotatedText;

/** Says who the noun phrases of one article mean, given those that came before. */
final class Interpreter {
  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final CountryEvidence evidence;
  private final Coreference coreference;
  private final EntryLinker entries;
  private final NounInterpreter nouns;

  Interpreter(ActorLexicon lexicon, AnnotatedText text, ReadWords words, CountryEvidence evidence) {
    this.lexicon = lexicon;
    this.words = words;
    this.evidence = evidence;
    this.coreference = new Coreference(lexicon, words);
    this.entries = new EntryLinker(lexicon, text, words, evidence);
    this.nouns = new NounInterpreter(lexicon, words, evidence, coreference, entries);
  }

  /** Interprets a phrase that later ones may refer to. */
  Meaning tell(NounPhrase phrase) {
    Meaning meaning = interpret(phrase);
    coreference.add(phrase, meaning);
    return meaning;
  }

  Meaning interpret(NounPhrase phrase) {
    if (phrase.head() instanceof Head.Listed listed) {
      return entries.named(phrase, listed.entries());
    }
    if (phrase.head() instanceof Head.Country country) {
      return country(phrase, country.nation());
    }
    if (phrase.head() instanceof Head.Common common) {
      return common(phrase, common);
    }
    return phrase.head() instanceof Head.Person ? person(phrase) : organisation(phrase);
  }

  private static Meaning country(NounPhrase phrase, Nation nation) {
    ActorRole role =
        switch (nation.form()) {
          case NAME, CAPITAL -> ActorRole.GOV;
          case PLACE, PEOPLE -> ActorRole.CVL;
          // An attack or a visit is said to be a country's by its adjective alone.
          case DEMONYM -> phrase.counted() ? ActorRole.CVL : ActorRole.MIL;
        };
    return Meaning.unlisted(
        role == ActorRole.CVL && nation.isDemonym()
            ? nation.adjective() + " people"
            : nation.name(),
        Optional.of(nation.iso3()),
        phrase.adjectiveRole().orElse(role),
        true);
  }

  private Meaning common(NounPhrase phrase, Head.Common common) {
    return coreference
        .antecedent(phrase, common)
        .orElseGet(
            () ->
                nouns.interpret(
                    phrase, common, complement(phrase), phrase.person().map(this::interpret)));
  }

  /** What stands behind the last of several nouns belongs to all: "officers and soldiers of". */
  private Optional<Meaning> complement(NounPhrase phrase) {
    return phrase
        .complement()
        .or(
            () ->
                phrase.others().stream().flatMap(other -> other.complement().stream()).findFirst())
        .map(this::interpret);
  }

  private Meaning person(NounPhrase phrase) {
    Optional<Meaning> listed = entries.person(phrase);
    if (listed.isPresent()) {
      return listed.get();
    }
    String name = phrase.personalName(words);
    Optional<Meaning> office = phrase.person().map(this::interpret);
    if (office.isPresent()) {
      return Meaning.unlisted(name, office.get().country(), office.get().role(), true);
    }
    if (phrase.nation().isPresent()) {
      return Meaning.unlisted(name, phrase.nation().map(Nation::iso3), ActorRole.CVL, false);
    }
    return coreference
        .namesake(phrase, name)
        .orElseGet(
            () -> Meaning.unlisted(name, countryAround(phrase.start()), ActorRole.CVL, false));
  }

  private Meaning organisation(NounPhrase phrase) {
    return Meaning.unlisted(
        phrase.written(words),
        phrase.nationality().or(() -> countryAround(phrase.start())),
        phrase.adjectiveRole().or(() -> roleInName(phrase)).orElse(ActorRole.UNK),
        false);
  }

  /** The role that a word of the name gives away. */
  private Optional<ActorRole> roleInName(NounPhrase phrase) {
    return IntStream.range(phrase.start(), phrase.end())
        .mapToObj(at -> lexicon.adjectives.get(words.key(at)))
        .flatMap(adjectives -> adjectives.stream().flatMap(a -> a.role().stream()))
        .findFirst();
  }

  /** Where the sentence of a word plays. */
  Optional<String> countryAround(int word) {
    return evidence.best(words.sentence(word));
  }
}
