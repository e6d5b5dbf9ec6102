package org.waqai.link.actor;

import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.Lexeme.Noun;

/** Finds the noun of a word that ends in a pronoun: "his forces". */
final class PossessedNouns {
  private static final int SHORTEST_STEM = 3;
  private static final char ALEF = '\u0627';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final char HAMZA = '\u0621';
  // Pronouns that are written together with a noun: them both, them, her, them, us, him.
  private static final List<String> ENCLITICS =
      List.of(
          "\u0647\u0645\u0627",
          "\u0647\u0645",
          "\u0647\u0627",
          "\u0647\u0646",
          "\u0646\u0627",
          "\u0647");

  private final PhraseTrie<Noun> nouns;

  PossessedNouns(PhraseTrie<Noun> nouns) {
    this.nouns = nouns;
  }

  /**
   * @param key the folded word
   */
  Optional<Noun> find(String key) {
    for (String enclitic : ENCLITICS) {
      if (key.length() >= enclitic.length() + SHORTEST_STEM && key.endsWith(enclitic)) {
        Optional<Noun> noun = beforePronoun(key.substring(0, key.length() - enclitic.length()));
        if (noun.isPresent()) {
          return noun;
        }
      }
    }
    return Optional.empty();
  }

  /** Before a pronoun teh marbuta opens to teh, and hamza takes a carrier. */
  private Optional<Noun> beforePronoun(String stem) {
    char last = stem.charAt(stem.length() - 1);
    String begin = stem.substring(0, stem.length() - 1);
    List<Noun> found = nouns.get(stem);
    if (found.isEmpty() && last == TEH) {
      found = nouns.get(begin + HEH);
    } else if (found.isEmpty() && last == YEH && begin.charAt(begin.length() - 1) == ALEF) {
      found = nouns.get(begin + HAMZA);
    }
    return found.stream().findFirst();
  }
}
