package org.waqai.link.actor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;

/**
 * Adds what a linking word makes a head part of, or ties it to: "soldiers of the army", "militias
 * loyal to the government", "forces backed by Turkey", "a coalition led by Saudi Arabia".
 */
final class Affiliations {
  private static final int LONGEST_PREPOSITION_WITH_PRONOUN = 3;
  private static final Set<Noun.Kind> WITH_MEMBERS =
      EnumSet.of(
          Noun.Kind.PEOPLE, Noun.Kind.MEMBER, Noun.Kind.FORCE, Noun.Kind.OFFICE, Noun.Kind.ASSET);

  private final ReadWords words;
  private final LinkWords links;
  private final NestedPhrases nested;

  Affiliations(ReadWords words, LinkWords links, NestedPhrases nested) {
    this.words = words;
    this.links = links;
    this.nested = nested;
  }

  void addTo(Draft draft, int limit, int depth) {
    addWholeOfMembers(draft, limit, depth);
    if (draft.end >= limit || draft.head instanceof Head.Country) {
      return;
    }
    if (links.is(draft.end, Link.BELONGING) || links.is(draft.end, Link.LOYAL)) {
      addOwner(draft, limit, depth);
    } else if (links.is(draft.end, Link.BACKED)) {
      addBacker(draft, limit, depth);
    } else if (links.is(draft.end, Link.LED)) {
      nested.at(draft.end + 1, limit, depth).ifPresent(leader -> draft.end = leader.end);
    }
  }

  /** A partitive: soldiers of the army. */
  private void addWholeOfMembers(Draft draft, int limit, int depth) {
    if (!links.is(draft.end, Link.OF)
        || (draft.isDefinite() && !draft.counted)
        || draft.kind().filter(WITH_MEMBERS::contains).isEmpty()) {
      return;
    }
    nested.at(draft.end + 1, limit, depth).filter(Draft::isCollective).ifPresent(draft::belongTo);
  }

  private void addOwner(Draft draft, int limit, int depth) {
    int next = draft.end + 1;
    Optional<Draft> owner =
        nested
            .behind(WordReading.LAM, next, limit, depth)
            .or(() -> behindWord(Link.INSIDE, next, limit, depth));
    if (owner.isPresent()) {
      draft.loyal |= links.is(draft.end, Link.LOYAL);
      draft.belongTo(owner.get());
    } else if (next < limit && isPrepositionWithPronoun(next)) {
      draft.possessed = true;
      draft.end = next + 1;
    }
  }

  /** Nothing else behind such a word is as short: "loyal to him". */
  private boolean isPrepositionWithPronoun(int at) {
    return words.key(at).length() <= LONGEST_PREPOSITION_WITH_PRONOUN && !links.is(at, Link.OF);
  }

  private void addBacker(Draft draft, int limit, int depth) {
    int next = draft.end + 1;
    nested
        .behind(WordReading.BEH, next, limit, depth)
        .or(() -> behindWord(Link.OF, next, limit, depth))
        .ifPresent(backer -> draft.end = backer.end);
  }

  private Optional<Draft> behindWord(Link preposition, int at, int limit, int depth) {
    return links.is(at, preposition) ? nested.at(at + 1, limit, depth) : Optional.empty();
  }
}
