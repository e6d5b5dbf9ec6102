package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;

/** Heads that are a common noun, with or without a pronoun at its end. */
final class NounHeads {
  private static final char HEH = '\u0647';
  private static final char TEH_MARBUTA = '\u0629';

  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final ListedHeads listed;
  private final PossessedNouns possessed;

  NounHeads(ActorLexicon lexicon, ReadWords words, ListedHeads listed) {
    this.lexicon = lexicon;
    this.words = words;
    this.listed = listed;
    this.possessed = new PossessedNouns(lexicon.nouns);
  }

  Optional<Draft> parse(int at, WordReading reading, int limit, boolean counted) {
    Optional<PhraseTrie.Match<Noun>> match = lexicon.nouns.longest(words, at, reading, limit);
    boolean phrase = match.filter(found -> found.end() > at + 1).isPresent();
    if (!phrase && isNoNoun(at, reading)) {
      return Optional.empty();
    }
    if (phrase && splitsName(at, match.get().end(), limit)) {
      match = lexicon.nouns.longest(words, at, reading, at + 1);
      phrase = false;
    }
    // Folded, a pronoun at the end looks like the feminine ending of a listed noun.
    boolean pronoun = words.endsIn(at, HEH) && words.hasPronoun(at);
    if (match.isPresent() && (phrase || !pronoun)) {
      return match.map(found -> draft(at, reading, found.end(), found.first(), counted));
    }
    return words.endsIn(at, TEH_MARBUTA)
        ? Optional.empty()
        : possessed
            .find(reading.key())
            .map(
                noun -> {
                  Draft draft = draft(at, reading, at + 1, noun, counted);
                  draft.possessed = true;
                  return draft;
                });
  }

  private boolean isNoNoun(int at, WordReading reading) {
    return words.isVerb(at) || (reading.whole() && lexicon.isParticle(words.word(at)));
  }

  /** Whether a listed name that begins inside the words up to {@code end} goes beyond them. */
  private boolean splitsName(int at, int end, int limit) {
    return listed
        .match(at + 1, words.whole(at + 1), limit)
        .filter(match -> match.end() > end && !isNationality(end, match.end()))
        .isPresent();
  }

  private boolean isNationality(int start, int end) {
    return lexicon
        .countries
        .names
        .longest(words, start, words.whole(start), end)
        .filter(match -> match.first().isDemonym() && match.end() == end)
        .isPresent();
  }

  private Draft draft(int at, WordReading reading, int end, Noun noun, boolean counted) {
    Head head = new Head.Common(noun, bareWords(at, reading, end), /* named= */ false);
    Draft draft = new Draft(at, reading, end, head, counted);
    draft.definite |= end > at + 1 && words.whole(end - 1).definite();
    // The construct state drops the noon of the sound plural and the dual.
    draft.construct =
        !Inflection.isSoundPlural(words.key(end - 1))
            && !Inflection.isDual(WordReading.bare(reading.key()), noun.lemma());
    return draft;
  }

  private String bareWords(int at, WordReading reading, int end) {
    StringBuilder joined = new StringBuilder(WordReading.bare(reading.key()));
    for (int word = at + 1; word < end; word++) {
      joined.append(' ').append(WordReading.bare(words.key(word)));
    }
    return joined.toString();
  }
}
