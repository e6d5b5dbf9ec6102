package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.ActorRole;

/**
 * Says who a phrase means whose head is a common noun: who is named with it, a listed body of its
 * country, or those whom it describes.
 */
final class NounInterpreter {
  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final CountryEvidence evidence;
  private final Coreference coreference;
  private final EntryLinker entries;
  private final NounNames names;

  NounInterpreter(
      ActorLexicon lexicon,
      ReadWords words,
      CountryEvidence evidence,
      Coreference coreference,
      EntryLinker entries) {
    this.lexicon = lexicon;
    this.words = words;
    this.evidence = evidence;
    this.coreference = coreference;
    this.entries = entries;
    this.names = new NounNames(lexicon, words);
  }

  /**
   * @param complement who the phrase's complement, or a conjunct's, is
   * @param holder who holds the office or title
   */
  Meaning interpret(
      NounPhrase phrase,
      Head.Common common,
      Optional<Meaning> complement,
      Optional<Meaning> holder) {
    if (holder.filter(person -> person.actorId().isPresent()).isPresent()) {
      return holder.get();
    }
    Noun noun = common.noun();
    Optional<Meaning> owner = coreference.owner(phrase);
    ActorRole role =
        NounRole.of(
            phrase, noun, complement.or(() -> owner.filter(whole -> takesRoleOfOwner(noun))));
    Optional<String> country =
        role == ActorRole.IGO
            ? Optional.of(Countries.INTERNATIONAL)
            : country(phrase, noun, complement, owner);
    if (complement.isPresent()) {
      if (noun.kind().standsForWhole() && !phrase.isOfCountry() && !phrase.loyal()) {
        return complement.get().in(country, role);
      }
      if (phrase.person().isEmpty() && names.onlyIntroducesName(phrase, common)) {
        return complement.get();
      }
    } else if (phrase.person().isEmpty()) {
      Optional<Meaning> body = entries.body(phrase, common, country);
      if (body.isPresent()) {
        return body.get();
      }
    }
    return unlisted(phrase, common, complement, country, role);
  }

  /** The families of fighters are no fighters. */
  private static boolean takesRoleOfOwner(Noun noun) {
    return noun.kind() != Noun.Kind.PEOPLE || noun.role() == ActorRole.UNK;
  }

  private Optional<String> country(
      NounPhrase phrase, Noun noun, Optional<Meaning> complement, Optional<Meaning> owner) {
    return phrase
        .nation()
        .map(Nation::iso3)
        .or(() -> complement.flatMap(Meaning::country))
        .or(() -> owner.flatMap(Meaning::country))
        .or(() -> playsIn(phrase, noun));
  }

  /** Where the article plays; a state can be any. */
  private Optional<String> playsIn(NounPhrase phrase, Noun noun) {
    return noun.kind() == Noun.Kind.STATE
        ? Optional.empty()
        : evidence.best(words.sentence(phrase.start()));
  }

  private Meaning unlisted(
      NounPhrase phrase,
      Head.Common common,
      Optional<Meaning> complement,
      Optional<String> country,
      ActorRole role) {
    boolean sure = !common.noun().weak();
    Optional<String> named = names.properName(phrase, common, complement);
    if (named.isPresent()) {
      return Meaning.unlisted(named.get(), country, role, sure);
    }
    Description description = names.description(phrase, common, complement);
    String name = description.in(country.flatMap(lexicon.countries::get), role);
    return Meaning.described(description, name, country, role, sure);
  }
}
