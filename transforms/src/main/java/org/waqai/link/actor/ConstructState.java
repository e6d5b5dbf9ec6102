package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;

/**
 * Adds what follows a common noun directly, as the second term of an idafa or as its name: "the
 * minister of defence", "the commander of the army", "the people of Aleppo", "Ahrar brigade".
 */
final class ConstructState {
  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final LinkWords links;
  private final UnlistedNames names;
  private final NestedPhrases nested;

  ConstructState(
      ActorLexicon lexicon,
      ReadWords words,
      LinkWords links,
      UnlistedNames names,
      NestedPhrases nested) {
    this.lexicon = lexicon;
    this.words = words;
    this.links = links;
    this.names = names;
    this.nested = nested;
  }

  void addTo(Draft draft, Head.Common common, int limit, int depth) {
    addPortfolio(draft, common.noun(), limit);
    addComplement(draft, common.noun(), limit, depth);
    addPlace(draft, limit);
    addName(draft, common, limit);
  }

  private void addPortfolio(Draft draft, Noun noun, int limit) {
    boolean takesOne = noun.kind() == Noun.Kind.OFFICE || noun.kind() == Noun.Kind.BODY;
    if (!takesOne || draft.definite || draft.end >= limit || draft.complement.isPresent()) {
      return;
    }
    int end = links.end(Link.PORTFOLIO, draft.end, words.whole(draft.end), limit);
    draft.anchored |= end > draft.end;
    draft.end = end;
  }

  private void addComplement(Draft draft, Noun noun, int limit, int depth) {
    if (!draft.construct() || draft.end >= limit || words.isPunctuation(draft.end)) {
      return;
    }
    Optional<Draft> found = nested.at(draft.end, limit, depth);
    if (found.isEmpty()) {
      return;
    }
    NounPhrase complement = found.get().phrase();
    if (complement.isPerson() && noun.kind() == Noun.Kind.OFFICE) {
      draft.person = Optional.of(complement);
    } else {
      draft.complement = Optional.of(complement);
    }
    draft.end = complement.end();
  }

  /** The town or region that an office, force or people is of, where no rule has read it. */
  private void addPlace(Draft draft, int limit) {
    boolean takesOne =
        draft.kind().filter(kind -> kind != Noun.Kind.TITLE && kind != Noun.Kind.GROUP).isPresent();
    if (!takesOne || !draft.construct()) {
      return;
    }
    int at = draft.end;
    while (at < limit && links.is(at, Link.PLACEHEAD)) {
      at++;
    }
    Optional<PhraseTrie.Match<Nation>> country = country(at, limit);
    int end =
        country
            .map(PhraseTrie.Match::end)
            .orElse(names.placeEnd(at, limit, /* announced= */ at > draft.end));
    if (end > at) {
      draft.nation = country.map(PhraseTrie.Match::first);
      draft.anchored = true;
      draft.end = end;
    }
  }

  private Optional<PhraseTrie.Match<Nation>> country(int at, int limit) {
    return at < limit && !words.isPunctuation(at)
        ? lexicon
            .countries
            .names
            .longest(words, at, words.whole(at), limit)
            .filter(match -> !match.first().isDemonym())
        : Optional.empty();
  }

  /** The unlisted name of a unit or organisation. */
  private void addName(Draft draft, Head.Common common, int limit) {
    if (!draft.isGroup()
        || draft.complement.isPresent()
        || draft.definite
        || !draft.adjectives.isEmpty()
        || draft.end >= limit) {
      return;
    }
    int end = names.groupEnd(draft.end, limit);
    if (end > draft.end) {
      draft.end = end;
      draft.named = true;
      draft.head = new Head.Common(common.noun(), common.word(), true);
    }
  }
}
