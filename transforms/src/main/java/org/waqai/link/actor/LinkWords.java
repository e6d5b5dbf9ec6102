package org.waqai.link.actor;

import org.waqai.link.actor.Lexeme.Link;

/** Where in an article the words stand that hold a noun phrase together or end it. */
final class LinkWords {
  private final ActorLexicon lexicon;
  private final ReadWords words;

  LinkWords(ActorLexicon lexicon, ReadWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Whether the whole word at {@code at} is such a link; none stands behind the last word. */
  boolean is(int at, Link link) {
    return at < words.size() && lexicon.links.get(words.key(at)).contains(link);
  }

  /** Whether this reading of a word is such a link. */
  boolean is(WordReading reading, Link link) {
    return lexicon.links.get(reading.key()).contains(link);
  }

  /** Where the link that begins with this reading of a word ends; {@code at} if none does. */
  int end(Link link, int at, WordReading reading, int limit) {
    return lexicon
        .links
        .longest(words, at, reading, limit)
        .filter(match -> match.meanings().contains(link))
        .map(PhraseTrie.Match::end)
        .orElse(at);
  }
}
