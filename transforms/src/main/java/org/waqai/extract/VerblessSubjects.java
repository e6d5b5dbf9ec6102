package org.waqai.extract;

import static org.waqai.extract.RoleSyntax.add;

import java.util.List;
import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.WordSpan;

/**
 * Finds who acts where the tagger took the verb for a noun: unvowelled, most verbs of the past are
 * spelled as their verbal noun. After "that it", or right after the phrase that opens a clause
 * without a verb, an indefinite verbal noun with an object can only be a verb.
 */
final class VerblessSubjects {
  private static final String IN = "\u0641\u064A"; // fi

  private final RoleSyntax syntax;

  VerblessSubjects(RoleSyntax syntax) {
    this.syntax = syntax;
  }

  void find(NounFrame noun, List<Found> found) {
    SentenceSyntax sentence = syntax.around(noun.noun());
    int at = sentence.chunkOf(noun.noun());
    Chunk own = sentence.chunks().get(at);
    subjectWithin(own, noun.noun(), found);
    if (own.is(Chunk.Kind.PREPOSITIONAL_PHRASE) && own.marker().equals(IN)) {
      stateOf(sentence, at, found);
    }
    boolean canBeVerb =
        own.is(Chunk.Kind.NOUN_PHRASE)
            && own.phrase().start() == noun.noun()
            && !own.conjoined()
            && noun.genitive().isPresent()
            && !Tags.hasArticle(syntax.text().word(noun.noun()));
    if (!canBeVerb || at == 0) {
      return;
    }
    Chunk before = sentence.chunks().get(at - 1);
    carrier(before, found);
    if (before.is(Chunk.Kind.OPENER) && hasPronoun(before)) {
      sentence.subjectsOfPronoun(before.words().end() - 1).stream()
          .findFirst()
          .ifPresent(subject -> add(Optional.of(subject), "whom the pronoun means", found));
    } else if (before.is(Chunk.Kind.NOUN_PHRASE)
        && at > 1
        && sentence.chunks().get(at - 2).is(Chunk.Kind.OPENER)
        && syntax.article().acts(before.phrase())) {
      add(Optional.of(before), "subject of the clause", found);
    }
  }

  /** "[Carries on] the army / the shelling of": a light verb taken for a noun of its subject. */
  private void carrier(Chunk before, List<Found> found) {
    WordSpan phrase = before.phrase();
    if (before.is(Chunk.Kind.NOUN_PHRASE)
        && phrase.length() > 1
        && syntax.is(phrase.start(), WordClass.LIGHT_VERBS)) {
      WordSpan subject = new WordSpan(phrase.start() + 1, phrase.end());
      if (syntax.article().acts(subject)) {
        found.add(new Found(subject, "subject of " + syntax.form(phrase.start())));
      }
    }
  }

  /** "The group / has threatened", the verb taken for one more name: nothing annexes it. */
  private void subjectWithin(Chunk own, int noun, List<Found> found) {
    boolean last =
        own.is(Chunk.Kind.NOUN_PHRASE)
            && own.phrase().end() == noun + 1
            && noun > own.phrase().start()
            && Tags.isProperName(syntax.text().word(noun));
    if (last) {
      WordSpan before = new WordSpan(own.phrase().start(), noun);
      if (syntax.article().acts(before)) {
        found.add(new Found(before, "subject of " + syntax.form(noun)));
      }
    }
  }

  /** "That / the army / is in / a state of alert": who the clause without a verb is about. */
  private void stateOf(SentenceSyntax sentence, int at, List<Found> found) {
    for (int i = at - 1; i >= 0; i--) {
      Chunk chunk = sentence.chunks().get(i);
      boolean opens = i == 0 || sentence.chunks().get(i - 1).is(Chunk.Kind.OPENER);
      if (chunk.is(Chunk.Kind.NOUN_PHRASE) && opens && syntax.article().acts(chunk.phrase())) {
        add(Optional.of(chunk), "who the clause is about", found);
        return;
      }
      boolean passable =
          chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
              || chunk.is(Chunk.Kind.TIME)
              || (chunk.is(Chunk.Kind.NOUN_PHRASE)
                  && Tags.isParticiple(syntax.text().word(chunk.phrase().start())));
      if (!passable) {
        return;
      }
    }
  }

  private boolean hasPronoun(Chunk opener) {
    return !syntax.text().word(opener.words().end() - 1).enclitics().isEmpty();
  }
}
