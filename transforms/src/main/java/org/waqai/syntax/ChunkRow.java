package org.waqai.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Clitics;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** The chunks of a sentence in order, with what verbs and nouns ask about their surroundings. */
final class ChunkRow {
  /** How many chunks may stand between two commas that set something off. */
  private static final int PARENTHESIS = 6;

  /** How many chunks a relative clause may have that its main clause goes on after. */
  private static final int ASIDE = 8;

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;
  private final Units units;
  private final Agreement agreement;
  private final List<Chunk> chunks;

  ChunkRow(
      AnnotatedText text,
      WordKeys keys,
      Grammar grammar,
      Units units,
      Agreement agreement,
      List<Chunk> chunks) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
    this.units = units;
    this.agreement = agreement;
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

  /** Whether the chunk goes on with a place that the one before it began: "in the capital / X". */
  boolean continuesPlace(int chunk) {
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

  /** The nearest chunk at {@code from} or before it that is no particle or auxiliary verb. */
  int skipParticles(int from) {
    int i = from;
    while (i >= 0 && (is(i, Kind.OTHER) || (is(i, Kind.VERB) && isAuxiliary(i)))) {
      i--;
    }
    return i;
  }

  /**
   * Where a comma sets something off, a time, circumstance or part of those named, that the clause
   * goes on after: the comma that closes it, or the comma itself before or after a time. Else -1.
   */
  int parenthesisEnd(int comma) {
    for (int i = comma + 1; i < size() && i <= comma + PARENTHESIS; i++) {
      if (is(i, Kind.COMMA)) {
        return i > comma + 1 ? i : -1;
      }
      if (!canBeSetOff(i)) {
        break;
      }
    }
    return is(comma - 1, Kind.TIME) || is(comma + 1, Kind.TIME) ? comma : -1;
  }

  /** As {@link #parenthesisEnd}, for a comma that closes what is set off. */
  int parenthesisStart(int comma) {
    for (int i = comma - 1; i >= 0 && i >= comma - PARENTHESIS; i--) {
      if (is(i, Kind.COMMA)) {
        return i < comma - 1 ? i : -1;
      }
      if (!canBeSetOff(i)) {
        break;
      }
    }
    return is(comma - 1, Kind.TIME) || is(comma + 1, Kind.TIME) ? comma : -1;
  }

  /**
   * The last chunk before the phrase that the clause goes on with after a relative clause, commas
   * and times: "struck / the planes / that X leads / , / on Sunday / , / a camp". Else -1.
   */
  int asideEnd(int relative) {
    int i = relative + 1;
    while (i < size() && i <= relative + ASIDE && !is(i, Kind.COMMA)) {
      if (is(i, Kind.STOP) || is(i, Kind.OPENER) || is(i, Kind.RELATIVE)) {
        return -1;
      }
      i++;
    }
    while (is(i, Kind.COMMA) || is(i, Kind.TIME)) {
      i++;
    }
    return is(i, Kind.NOUN_PHRASE) && !get(i).conjoined() ? i - 1 : -1;
  }

  private boolean canBeSetOff(int chunk) {
    return is(chunk, Kind.TIME)
        || is(chunk, Kind.OTHER)
        || isDefiniteParticiple(chunk)
        || isAge(chunk)
        || isState(chunk)
        || (is(chunk, Kind.PREPOSITIONAL_PHRASE) && !get(chunk).conjoined())
        || (is(chunk, Kind.NOUN_PHRASE) && isListed(chunk));
  }

  /** "Of the town / belonging to X": a definite participle that says more of a phrase before it. */
  boolean isAttribute(int chunk) {
    return is(chunk, Kind.NOUN_PHRASE)
        && !get(chunk).conjoined()
        && isDefiniteParticiple(chunk)
        && hasPhrase(chunk - 1)
        && is(chunk + 1, Kind.PREPOSITIONAL_PHRASE);
  }

  /** ", / supported / by Y / ,": an adjective without article that tells how somebody acts. */
  private boolean isState(int chunk) {
    return is(chunk, Kind.NOUN_PHRASE)
        && get(chunk).words().length() == 1
        && is(chunk - 1, Kind.COMMA)
        && is(chunk + 1, Kind.PREPOSITIONAL_PHRASE)
        && Tags.isAdjective(first(chunk))
        && !Tags.hasArticle(first(chunk))
        && first(chunk).stemIndex() == 0;
  }

  /** "X / ( / Y / )": another name of what was named before the bracket. */
  boolean isBracketed(int chunk) {
    return is(chunk - 1, Kind.OTHER)
        && first(chunk - 1).form().equals("(")
        && is(chunk + 1, Kind.OTHER)
        && first(chunk + 1).form().equals(")");
  }

  /** "Aged / of years / 32". */
  private boolean isAge(int chunk) {
    return is(chunk, Kind.NOUN_PHRASE)
        && startsNumber(get(chunk))
        && is(chunk - 1, Kind.PREPOSITIONAL_PHRASE)
        && isDefiniteParticiple(chunk - 2);
  }

  /** "At a time / when X carries on": what follows describes no thing. */
  boolean isPointInTime(int chunk) {
    return is(chunk, Kind.PREPOSITIONAL_PHRASE)
        && hasPhrase(chunk)
        && keys.matches(get(chunk).phrase().start(), grammar.words(WordClass.POINTS_IN_TIME));
  }

  private boolean isDefiniteParticiple(int chunk) {
    return is(chunk, Kind.NOUN_PHRASE)
        && get(chunk).words().length() == 1
        && Tags.isParticiple(first(chunk))
        && first(chunk).stem().startsWith(Clitics.ARTICLE);
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

  /** What a relative pronoun describes. */
  Optional<Chunk> antecedent(int relative) {
    return described(relative, Agreement.ofRelative(first(relative)));
  }

  /**
   * What a clause that opens at this chunk describes: the nearest phrase before it with a noun of
   * this form, or where none has it the nearest.
   */
  Optional<Chunk> described(int clause, Agreement.Form form) {
    Optional<Chunk> nearest = Optional.empty();
    for (int i = clause - 1; i >= 0; i--) {
      if (hasPhrase(i)) {
        if (agreement.canBeDescribed(form, get(i).phrase())) {
          return Optional.of(get(i));
        }
        nearest = nearest.isPresent() ? nearest : Optional.of(get(i));
      } else if (!is(i, Kind.COMMA) && !is(i, Kind.TIME) && !is(i, Kind.OTHER)) {
        return nearest;
      }
    }
    return nearest;
  }
}
