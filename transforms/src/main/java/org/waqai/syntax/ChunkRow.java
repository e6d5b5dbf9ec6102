package org.waqai.syntax;

import java.util.List;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** The chunks of a sentence in order, with what verbs and nouns ask about their surroundings. */
final class ChunkRow {
  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;
  private final Units units;
  private final List<Chunk> chunks;

  ChunkRow(AnnotatedText text, WordKeys keys, Grammar grammar, Units units, List<Chunk> chunks) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
    this.units = units;
    this.chunks = List.copyOf(chunks);
  }

  List<Chunk> all() {
    return chunks;
  }

  int size() {
    return chunks.size();
  }

  Chunk get(int chunk) {
    return chunks.get(chunk);
  }

  /** The index of the chunk that holds a word of the sentence. */
  int indexOf(int word) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chunks.get(middle).words().end() > word) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  boolean is(int chunk, Kind kind) {
    return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(kind);
  }

  /** Whether it is of this kind and has no conjunction. */
  boolean isUnjoined(int chunk, Kind kind) {
    return is(chunk, kind) && !chunks.get(chunk).conjoined();
  }

  /** Whether it is of this kind and has a conjunction. */
  boolean isJoined(int chunk, Kind kind) {
    return is(chunk, kind) && chunks.get(chunk).conjoined();
  }

  /** A place, a time or a particle: what may stand between a verb and its subject or object. */
  boolean isCircumstance(int chunk) {
    return is(chunk, Kind.PREPOSITIONAL_PHRASE) || is(chunk, Kind.TIME) || is(chunk, Kind.OTHER);
  }

  boolean hasPhrase(int chunk) {
    return chunk >= 0 && chunk < chunks.size() && !chunks.get(chunk).phrase().isEmpty();
  }

  Word first(int chunk) {
    return text.word(chunks.get(chunk).words().start());
  }

  Word last(int chunk) {
    return text.word(chunks.get(chunk).words().end() - 1);
  }

  boolean opensWith(int chunk, WordClass name) {
    return keys.matches(chunks.get(chunk).words().start(), grammar.words(name));
  }

  boolean startsPlace(int chunk) {
    return units.startsPlace(get(chunk).words().start());
  }

  boolean startsActor(Chunk chunk) {
    return units.actorEnd(chunk.phrase().start()) > 0;
  }

  boolean startsNumber(Chunk chunk) {
    return !chunk.phrase().isEmpty() && units.numberEnd(chunk.phrase().start()) > 0;
  }

  /** "48 hours": a number of units of time. */
  boolean isDuration(int chunk) {
    WordSpan phrase = get(chunk).phrase();
    int number = phrase.isEmpty() ? 0 : units.numberEnd(phrase.start());
    return number > 0
        && number <= phrase.end()
        && keys.matchesAny(
            new WordSpan(number - 1, Math.min(number + 1, phrase.end())),
            grammar.words(WordClass.DURATIONS));
  }

  /** A bare name right after a prepositional phrase goes on with it: "in the triangle of X / Y". */
  boolean continuesPrepositional(int chunk) {
    return is(chunk - 1, Kind.PREPOSITIONAL_PHRASE)
        && hasPhrase(chunk - 1)
        && (Tags.isProperName(first(chunk)) || continuesPlace(chunk));
  }

  /** Whether the chunk goes on with a place that the one before it began: "in the capital / X". */
  private boolean continuesPlace(int chunk) {
    int word = get(chunk).words().start();
    WordSpan before = get(chunk - 1).words();
    return IntStream.range(before.start(), before.end())
        .anyMatch(start -> units.placeEnd(start) > word);
  }

  boolean isAuxiliary(int chunk) {
    return opensWith(chunk, WordClass.AUXILIARIES);
  }

  /** A punctuation mark that is neither comma nor stop: most are quotation marks. */
  boolean isMark(int chunk) {
    return is(chunk, Kind.OTHER) && first(chunk).isPunctuation();
  }

  /** Whether the other chunk is the next after this one, marks aside. */
  boolean isNext(int chunk, Chunk other) {
    int next = chunk + 1;
    while (isMark(next)) {
      next++;
    }
    return next < size() && get(next).equals(other);
  }

  /** The nearest chunk at {@code from} or before it that is no particle or auxiliary verb. */
  int skipParticles(int from) {
    int i = from;
    while (i >= 0 && (is(i, Kind.OTHER) || (is(i, Kind.VERB) && isAuxiliary(i)))) {
      i--;
    }
    return i;
  }

  /** "Of the town / belonging to X": a definite participle that says more of a phrase before it. */
  boolean isAttribute(int chunk) {
    return isUnjoined(chunk, Kind.NOUN_PHRASE)
        && isDefiniteParticiple(chunk)
        && !startsActor(get(chunk))
        && hasPhrase(chunk - 1)
        && is(chunk + 1, Kind.PREPOSITIONAL_PHRASE);
  }

  /** "X / ( / Y / )": another name of what was named before the bracket. */
  boolean isBracketed(int chunk) {
    return is(chunk - 1, Kind.OTHER)
        && first(chunk - 1).form().equals("(")
        && is(chunk + 1, Kind.OTHER)
        && first(chunk + 1).form().equals(")");
  }

  /** "At a time / when X carries on": what follows describes no thing. */
  boolean isPointInTime(int chunk) {
    return is(chunk, Kind.PREPOSITIONAL_PHRASE)
        && hasPhrase(chunk)
        && keys.matches(get(chunk).phrase().start(), grammar.words(WordClass.POINTS_IN_TIME));
  }

  /** "Belonging", "named": one word, a participle with an article. */
  boolean isDefiniteParticiple(int chunk) {
    return is(chunk, Kind.NOUN_PHRASE)
        && get(chunk).words().length() == 1
        && Tags.isParticiple(first(chunk))
        && Tags.hasArticle(first(chunk));
  }

  /** "During / the army's combing / of the town": the object of the verbal noun before it. */
  boolean isOfVerbalNoun(int chunk) {
    if (!is(chunk - 1, Kind.PREPOSITIONAL_PHRASE) || get(chunk - 1).phrase().length() < 2) {
      return false;
    }
    WordSpan phrase = get(chunk - 1).phrase();
    return units.actorEnd(phrase.start() + 1) == phrase.end()
        && units.actorEnd(phrase.start()) == 0
        && !startsActor(get(chunk));
  }

  /** Whether the phrase names some of those spoken of: "among them / a child". */
  boolean isListed(int chunk) {
    if (is(chunk - 1, Kind.NOUN_PHRASE) && Tags.isProperName(first(chunk))) {
      return isListed(chunk - 1); // "among them / the capital / X"
    }
    return is(chunk - 1, Kind.PREPOSITIONAL_PHRASE)
        && !last(chunk - 1).enclitics().isEmpty()
        && keys.matches(last(chunk - 1).index(), grammar.words(WordClass.PARTITIVES));
  }

  /** Whether no phrase stands before this one in its clause, unless it is joined to that. */
  boolean opensClause(int chunk) {
    for (int i = chunk - 1; i >= 0; i--) {
      switch (get(i).kind()) {
        case OTHER, TIME -> {}
        case VERB -> {
          return isAuxiliary(i);
        }
        case NOUN_PHRASE, PREPOSITIONAL_PHRASE, RELATIVE -> {
          return get(chunk).conjoined();
        }
        default -> {
          return true;
        }
      }
    }
    return true;
  }
}
