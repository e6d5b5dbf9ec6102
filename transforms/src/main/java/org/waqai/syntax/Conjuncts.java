package org.waqai.syntax;

import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/** Finds nouns that "and" or "or" joins to a noun phrase: "soldiers and policemen". */
final class Conjuncts {
  private static final String AND = "\u0648"; // wa-, mostly written together with the word after it
  private static final String OR = "\u0623\u0648"; // aw, a word of its own

  private final AnnotatedText text;
  private final Units units;
  private final NamedWords names;

  Conjuncts(AnnotatedText text, Units units, NamedWords names) {
    this.text = text;
    this.units = units;
    this.names = names;
  }

  /**
   * The word that heads the conjunct after a phrase, -1 where there is none.
   *
   * @param start where the phrase starts
   * @param part where the last part of it starts, after "of"
   * @param end where it ends so far
   */
  int after(int start, int part, int end, int limit) {
    Word word = text.word(end);
    if (word.form().equals(OR) || (part == start && joinsCounts(start, end))) {
      return end + 1 < limit && canJoin(start, part, end, end + 1) ? end + 1 : -1;
    }
    boolean and = Tags.isConjoined(word) && word.hasProclitic(AND);
    return and && canJoin(start, part, end, end) ? end : -1;
  }

  /** "4 soldiers / and / 11 gunmen": before a figure "and" stands alone. */
  private boolean joinsCounts(int start, int and) {
    return text.word(and).form().equals(AND)
        && units.numberEnd(start) > 0
        && and + 1 < text.words().size()
        && units.numberEnd(and + 1) > 0;
  }

  /** Whether a noun is a conjunct of the phrase: both are definite, or neither is. */
  private boolean canJoin(int start, int part, int end, int index) {
    Word word = text.word(index);
    return Tags.procliticPreposition(word).isEmpty()
        && Tags.isNominal(word)
        && (!Tags.isAdjective(word) || units.actorEnd(index) > 0)
        && units.timeEnd(index) == 0
        && isVerbal(start) == isVerbal(index)
        && (isAsDefinite(start, part, end, index)
            || (units.actorEnd(part) > 0 && isDefiniteActor(index)))
        && !(units.bodyEnd(index) > 0 && !holdsActor(start, end));
  }

  /** Whether the tagger takes it for a nominal that keeps the force of its verb. */
  private boolean isVerbal(int index) {
    return text.word(index).stemTag().equals("VN");
  }

  private boolean isAsDefinite(int start, int part, int end, int index) {
    boolean definite = Tags.hasArticle(text.word(index));
    return definite == Tags.hasArticle(text.word(start))
        || definite == Tags.hasArticle(text.word(part))
        || (definite && Tags.hasArticle(text.word(end - 1)));
  }

  /**
   * Who needs no article to be definite: a name ("the Houthis and Saleh"), a state that acts ("the
   * United States and Britain"), an actor of several words.
   */
  private boolean isDefiniteActor(int index) {
    int actorEnd = units.actorEnd(index);
    boolean name = Tags.isProperName(text.word(index));
    return (name && !units.startsPlace(index))
        || units.bodyEnd(index) == index + 1
        || actorEnd > index + 1;
  }

  /** An act is not joined to who acts: "protests and the army". */
  private boolean holdsActor(int start, int end) {
    for (int i = start; i < end; i++) {
      if (units.actorEnd(i) > 0 || units.startsPlace(i) || names.isNamed(i)) {
        return true;
      }
    }
    return false;
  }
}
