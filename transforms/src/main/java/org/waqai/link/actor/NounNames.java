package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;

/** What to call those whom a common noun names: their own name or a description in English. */
final class NounNames {
  private final ActorLexicon lexicon;
  private final ReadWords words;

  NounNames(ActorLexicon lexicon, ReadWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * The name that the article itself has: of who holds an office, or of a unit.
   *
   * @param whole who the complement is
   */
  Optional<String> properName(NounPhrase phrase, Head.Common common, Optional<Meaning> whole) {
    if (phrase.person().isPresent()) {
      return Optional.of(phrase.person().get().personalName(words));
    }
    boolean ofUnlisted = whole.filter(meaning -> meaning.actorId().isEmpty()).isPresent();
    boolean afterName =
        common.noun().kind() == Noun.Kind.GROUP
            && phrase.complement().filter(name -> !name.isCountry()).isPresent()
            && whole.filter(meaning -> meaning.description().isEmpty()).isPresent();
    return common.named() || (ofUnlisted && (afterName || isUnit(common.noun())))
        ? Optional.of(phrase.written(words))
        : Optional.empty();
  }

  private static boolean isUnit(Noun noun) {
    return noun.kind() == Noun.Kind.GROUP && !noun.weak() && NounRole.isArmed(noun.role());
  }

  /**
   * @param whole who the complement is
   */
  Description description(NounPhrase phrase, Head.Common common, Optional<Meaning> whole) {
    boolean ofCountry = phrase.isOfCountry();
    boolean national = ofCountry || phrase.nation().isPresent();
    Description own =
        Description.of(
            common.noun(),
            isPlural(common),
            national ? Description.Origin.NATIONAL : Description.Origin.OPEN);
    if (phrase.complement().isEmpty() || whole.isEmpty() || ofCountry) {
      return own;
    }
    boolean ofPerson = phrase.complement().get().isPerson();
    return whole
        .get()
        .description()
        .map(own::under)
        .orElseGet(() -> own.under(whole.get().name(), ofPerson));
  }

  /** Whether the noun only says what kind of thing the name behind it is: "the movement Hamas". */
  boolean onlyIntroducesName(NounPhrase phrase, Head.Common common) {
    return common.noun().kind() == Noun.Kind.GROUP
        && !isPlural(common)
        && phrase
            .complement()
            .map(NounPhrase::head)
            .filter(head -> head instanceof Head.Listed)
            .map(head -> ((Head.Listed) head).entries().get(0))
            .filter(actor -> !actor.person())
            .filter(actor -> common.noun().weak() || common.noun().role() == actor.role())
            .isPresent();
  }

  private boolean isPlural(Head.Common common) {
    String first = common.word().split(" ", 2)[0];
    return lexicon.links.get(first).contains(Link.PLURAL)
        || Inflection.singularOfSoundPlural(first)
            .filter(singular -> lexicon.nouns.get(singular).contains(common.noun()))
            .isPresent();
  }
}
