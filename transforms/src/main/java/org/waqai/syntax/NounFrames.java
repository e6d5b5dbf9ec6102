package org.waqai.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.syntax.NounFrame.Function;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** Finds what belongs to the nouns of a sentence, and the verbs that govern them. */
final class NounFrames {
  private static final String OF = "\u0644"; // li-, before the object of a verbal noun
  private static final int REACH = 24; // chunks to look at for a verb on either side
  private static final int CLAUSE = 3; // chunks in which a relative pronoun has its verb

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;
  private final ChunkRow row;
  private final Parentheses parentheses;
  private final VerbFrames verbs;

  NounFrames(
      AnnotatedText text,
      WordKeys keys,
      Grammar grammar,
      ChunkRow row,
      Parentheses parentheses,
      VerbFrames verbs) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
    this.row = row;
    this.parentheses = parentheses;
    this.verbs = verbs;
  }

  NounFrame of(int word) {
    int at = row.indexOf(word);
    Chunk own = row.get(at);
    int limit = own.words().end();
    List<Integer> adjectives = new ArrayList<>();
    int next = word + 1;
    while (next < limit
        && isAdjective(next)
        && !annexes(word, next)
        && !(next == word + 1 && isPeople(word, next))) {
      adjectives.add(next);
      next++;
    }
    int shared = adjectives.isEmpty() ? afterJoined(next, limit) : next;
    Optional<WordSpan> genitive =
        adjectives.isEmpty() && shared < limit && text.word(word).enclitics().isEmpty()
            ? Optional.of(new WordSpan(shared, limit))
            : Optional.empty();
    Optional<VerbFrame> governor = Optional.empty();
    Function function = Function.NONE;
    if (heads(own, word)) {
      for (int i : governorCandidates(at)) {
        Function found = function(verbs.at(i), own);
        if (found != Function.NONE) {
          governor = Optional.of(verbs.at(i));
          function = found;
          break;
        }
      }
    }
    return new NounFrame(
        word, genitive, adjectives, complementsAfter(at), clauseAfter(at), governor, function);
  }

  /**
   * The object of a verbal noun that stands after the noun's genitive, bare or with li-, quotation
   * marks aside.
   */
  Optional<Chunk> objectAfter(int noun) {
    for (int i = row.indexOf(noun) + 1; i < row.size(); i++) {
      Chunk chunk = row.get(i);
      if (chunk.is(Kind.NOUN_PHRASE)) {
        return chunk.conjoined() ? Optional.empty() : Optional.of(chunk);
      }
      if (chunk.is(Kind.PREPOSITIONAL_PHRASE) && chunk.marker().equals(OF)) {
        return row.hasPhrase(i) ? Optional.of(chunk) : Optional.empty();
      }
      boolean passable =
          chunk.is(Kind.TIME) || row.isMark(i) || (chunk.is(Kind.COMMA) && parentheses.end(i) == i);
      if (!passable) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the word heads the phrase, apart from nouns that carry it: "responsibility for". */
  private boolean heads(Chunk chunk, int word) {
    for (int i = chunk.phrase().start(); i < word; i++) {
      if (!keys.matches(i, grammar.words(WordClass.CARRIER_NOUNS))
          && !Tags.isNumber(text.word(i))) {
        return false;
      }
    }
    return chunk.phrase().contains(word);
  }

  private boolean isAdjective(int word) {
    return (Tags.isAdjective(text.word(word))
            && !keys.matches(word, grammar.words(WordClass.COMPARATIVES)))
        || keys.matches(word, grammar.words(WordClass.PLAIN_ADJECTIVES));
  }

  /** A noun and a word after it that is definite where the noun is not, or the other way round. */
  private boolean annexes(int noun, int adjective) {
    return text.word(noun).enclitics().isEmpty()
        ? !Tags.hasArticle(text.word(noun)) && Tags.hasArticle(text.word(adjective))
        : Tags.isAdjective(text.word(adjective)) && !Tags.hasArticle(text.word(adjective));
  }

  /** "The torture / and killing / of hostages": two bare nouns share the genitive of the second. */
  private int afterJoined(int next, int limit) {
    return next + 1 < limit
            && isBare(next - 1)
            && isBare(next)
            && Tags.isConjoined(text.word(next))
            && !Tags.isAdjective(text.word(next + 1))
        ? next + 1
        : next;
  }

  private boolean isBare(int word) {
    return text.word(word).stemTag().equals("NN") && text.word(word).enclitics().isEmpty();
  }

  /** "The firing of / gunmen": people in the plural do not describe an act in the singular. */
  private boolean isPeople(int noun, int adjective) {
    return !Tags.hasArticle(text.word(noun))
        && !Tags.isPlural(text.word(noun))
        && Tags.isSoundPlural(text.word(adjective))
        && text.word(adjective).stemIndex() == 0;
  }

  private static Function function(VerbFrame frame, Chunk chunk) {
    if (frame.subject().filter(chunk::equals).isPresent()) {
      return Function.SUBJECT;
    }
    if (frame.object().filter(chunk::equals).isPresent()) {
      return Function.OBJECT;
    }
    return frame.complements().contains(chunk) ? Function.COMPLEMENT : Function.NONE;
  }

  /** The verbs around a chunk, nearest first, those before it before those after it. */
  private List<Integer> governorCandidates(int at) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = at - 1; i >= 0 && i > at - REACH && !row.is(i, Kind.STOP); i--) {
      if (row.is(i, Kind.VERB)) {
        candidates.add(i);
        break;
      }
    }
    for (int i = at + 1; i < row.size() && i < at + REACH && !row.is(i, Kind.STOP); i++) {
      if (row.is(i, Kind.VERB)) {
        candidates.add(i);
        break;
      }
    }
    return candidates;
  }

  private List<Chunk> complementsAfter(int at) {
    List<Chunk> complements = new ArrayList<>();
    for (int i = at + 1; i < row.size(); i++) {
      Chunk chunk = row.get(i);
      if (chunk.is(Kind.PREPOSITIONAL_PHRASE)) {
        complements.add(chunk);
      } else if (!isPassable(i)) {
        break;
      }
    }
    return complements;
  }

  private boolean isPassable(int chunk) {
    return row.is(chunk, Kind.TIME)
        || row.is(chunk, Kind.OTHER)
        || (row.is(chunk, Kind.NOUN_PHRASE) && row.isListed(chunk))
        || (row.is(chunk, Kind.COMMA)
            && (parentheses.end(chunk) > chunk || parentheses.start(chunk) >= 0));
  }

  /** A verb right after the phrase (or after prepositional phrases of it) speaks about it. */
  Optional<VerbFrame> clauseAfter(int at) {
    for (int i = at + 1; i < row.size(); i++) {
      Chunk chunk = row.get(i);
      if (chunk.is(Kind.RELATIVE)) {
        return nextVerb(i + 1);
      }
      if (chunk.is(Kind.VERB) && !chunk.conjoined()) {
        return Optional.of(verbs.at(i));
      }
      boolean passable =
          chunk.is(Kind.PREPOSITIONAL_PHRASE)
              || chunk.is(Kind.TIME)
              || chunk.is(Kind.OTHER)
              || (chunk.is(Kind.COMMA) && row.is(i + 1, Kind.RELATIVE));
      if (!passable) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<VerbFrame> nextVerb(int from) {
    for (int i = from; i < row.size() && i < from + CLAUSE; i++) {
      if (row.is(i, Kind.VERB) && !row.isAuxiliary(i)) {
        return Optional.of(verbs.at(i));
      }
    }
    return Optional.empty();
  }
}
