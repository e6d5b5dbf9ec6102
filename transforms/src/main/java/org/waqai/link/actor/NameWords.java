package org.waqai.link.actor;

import org.waqai.link.actor.Lexeme.Nation;

/** Which single words of an article may belong to a name that no list has as a whole. */
final class NameWords {
  private static final int SHORTEST_WORD = 3;

  private final ActorLexicon lexicon;
  private final ReadWords words;

  NameWords(ActorLexicon lexicon, ReadWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  boolean isGiven(int at) {
    return lexicon.givenNames.contains(words.key(at));
  }

  /** A given name, or a part such as "Abu" or "bin". */
  boolean isListed(int at, int limit) {
    return at < limit && (isGiven(at) || lexicon.nameParts.contains(words.key(at)));
  }

  /** A nisba or other definite word that nothing else is known of. */
  boolean isSurname(int at, int limit) {
    return at < limit
        && words.whole(at).definite()
        && !words.isCommonDefinite(at)
        && isUnknown(at, limit)
        && lexicon.countries.names.get(words.key(at)).stream().allMatch(Nation::isDemonym);
  }

  /** A name for the tagger, whatever common noun it may be elsewhere. */
  boolean isTagged(int at) {
    return words.isName(at)
        && !words.isPunctuation(at)
        && words.proclitics(at) == 0
        && lexicon.links.get(words.key(at)).isEmpty()
        && isNoNation(at);
  }

  /** A name for the tagger that is nothing else for the lexicon. */
  boolean isProperNoun(int at, int limit) {
    return isUnknown(at, limit) && words.isName(at) && words.proclitics(at) == 0 && isNoNation(at);
  }

  boolean isNoNation(int at) {
    return lexicon.countries.names.get(words.key(at)).isEmpty();
  }

  /** Neither a verb or particle nor a noun, adjective or link of the lexicon. */
  boolean isUnknown(int at, int limit) {
    if (at >= limit || words.isPunctuation(at) || words.isNumber(at)) {
      return false;
    }
    String key = words.key(at);
    return key.length() >= SHORTEST_WORD
        && !words.isVerb(at)
        && !words.isParticle(at)
        && lexicon.links.get(key).isEmpty()
        && lexicon.nouns.get(key).isEmpty()
        && lexicon.adjectives.get(key).isEmpty();
  }
}
