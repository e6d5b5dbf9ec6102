package org.waqai.syntax;

import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/** Finds the whole that "of" names after some of it: "ten of the soldiers", "leaders of Fatah". */
final class Partitives {
  private static final String OF = "\u0645\u0646"; // min

  private final AnnotatedText text;
  private final Units units;
  private final NamedWords names;
  private final Nominals nominals;

  Partitives(AnnotatedText text, Units units, NamedWords names, Nominals nominals) {
    this.text = text;
    this.units = units;
    this.names = names;
    this.nominals = nominals;
  }

  boolean isOf(int word) {
    return text.word(word).form().equals(OF);
  }

  /** Whether "of" with a whole stands where the phrase, some of the whole, ends so far. */
  boolean follows(int start, int end, int limit) {
    int whole = end + 1;
    return isOf(end)
        && isPart(start, end)
        && whole < limit
        && nominals.startsPhrase(whole)
        && !nominals.isPreposition(text.word(whole))
        && (nominals.counts(start) || (isWhole(whole) && !Tags.hasArticle(text.word(end - 1))))
        && Tags.procliticPreposition(text.word(whole)).isEmpty()
        && units.timeEnd(whole) == 0;
  }

  /** Whether the phrase so far counts, or names people, of whom what follows "of" is the whole. */
  private boolean isPart(int start, int end) {
    Word last = text.word(end - 1);
    boolean definite = Tags.hasArticle(text.word(start)) && !Tags.isNumber(text.word(start));
    if (definite || Tags.isProperName(last) || !last.enclitics().isEmpty()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (nominals.counts(i) || units.actorEnd(i) > 0 || nominals.isCarrier(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows "of" can be what people are of: a body, a group, things counted. */
  private boolean isWhole(int index) {
    Word word = text.word(index);
    return Tags.hasArticle(word)
        || Tags.isProperName(word)
        || Tags.isPlural(word)
        || Tags.isNumber(word)
        || names.isNamed(index)
        || !word.enclitics().isEmpty()
        || units.numberEnd(index) > 0
        || units.actorEnd(index) > 0;
  }
}
