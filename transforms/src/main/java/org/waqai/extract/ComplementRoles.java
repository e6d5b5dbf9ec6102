package org.waqai.extract;

import java.util.List;
import java.util.Set;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.RoleSource;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.ArabicFold;
import org.waqai.text.WordSpan;

/** Finds roles in prepositional phrases: agents, sides, whatever a preposition governs. */
final class ComplementRoles {
  private static final String BETWEEN = "\u0628\u064A\u0646"; // bayna

  private static final String WITH = "\u0628"; // bi-

  /** The article and the prefix of participles. */
  private static final String PARTICIPLE = "\u0627\u0644\u0645";

  private final RoleSyntax syntax;

  ComplementRoles(RoleSyntax syntax) {
    this.syntax = syntax;
  }

  /** What the trigger's own preposition governs. */
  void ofTrigger(TriggerMatch match, List<Found> found) {
    if (match.preposition().isEmpty()) {
      return;
    }
    int index = match.preposition().getAsInt();
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    Chunk chunk = sentence.chunks().get(sentence.chunkOf(index));
    if (!chunk.phrase().isEmpty()) {
      found.add(new Found(chunk.phrase(), "governed by " + syntax.form(index)));
    } else if (!namesPerson(match.head())) {
      syntax.pronoun(match.sentence(), index, found);
    }
  }

  /** "Those released": a definite participle means who its pronoun means. */
  private boolean namesPerson(int word) {
    return Tags.hasArticle(syntax.text().word(word))
        && syntax.text().word(word).stem().startsWith(PARTICIPLE);
  }

  /** The agent of a passive; its phrase may hold the noun that the preposition forms it with. */
  void by(List<Chunk> complements, List<Found> found) {
    for (Chunk chunk : complements) {
      int agent = agent(chunk);
      if (agent >= 0) {
        WordSpan by = new WordSpan(chunk.words().start(), agent);
        found.add(
            new Found(
                new WordSpan(agent, chunk.words().end()), "agent after " + syntax.text().text(by)));
        return;
      }
    }
  }

  /** Where the agent starts that a prepositional phrase names, -1 where it names none. */
  private int agent(Chunk chunk) {
    WordSpan words = chunk.words();
    int phrase =
        syntax
            .keys()
            .longest(
                words.start(), words.end() - 1, syntax.grammar().phrases(WordClass.AGENT_PHRASES));
    return phrase == 0 ? -1 : words.start() + phrase;
  }

  /** One of the two sides after "between". */
  void between(List<Chunk> complements, RoleSource source, List<Found> found) {
    boolean first = source.relation() == Relation.BETWEEN_FIRST;
    for (Chunk chunk : complements) {
      if (!chunk.marker().equals(BETWEEN)) {
        continue;
      }
      if (chunk.phrase().isEmpty()) {
        ofPronoun(chunk, first, found);
        return;
      }
      int and = conjunct(chunk.phrase());
      if (and < 0) {
        ofJoinedChunks(chunk, first, found);
      } else if (first) {
        found.add(new Found(new WordSpan(chunk.phrase().start(), and), side(true)));
      } else {
        found.add(new Found(new WordSpan(and, chunk.phrase().end()), side(false)));
      }
      return;
    }
  }

  /** "Between them and / the rebels". */
  private void ofPronoun(Chunk chunk, boolean first, List<Found> found) {
    int word = chunk.words().start();
    if (first) {
      syntax.pronoun(syntax.text().sentenceOf(word), word, found);
    } else {
      ofJoinedChunks(chunk, false, found);
    }
  }

  private void ofJoinedChunks(Chunk chunk, boolean first, List<Found> found) {
    SentenceSyntax sentence = syntax.around(chunk.words().start());
    int next = afterAttribute(sentence, sentence.chunkOf(chunk.words().end() - 1) + 1);
    boolean more =
        next < sentence.chunks().size()
            && sentence.chunks().get(next).conjoined()
            && !sentence.chunks().get(next).phrase().isEmpty();
    if (first) {
      found.add(new Found(chunk.phrase(), side(true)));
    } else if (more) {
      found.add(new Found(sentence.chunks().get(next).phrase(), side(false)));
    }
  }

  /** "Forces of the government / recognized / as such / and X": the chunk after the attribute. */
  private int afterAttribute(SentenceSyntax sentence, int next) {
    int i = next;
    while (i < sentence.chunks().size() && isAttribute(sentence.chunks().get(i))) {
      i++;
    }
    return i;
  }

  private boolean isAttribute(Chunk chunk) {
    return !chunk.conjoined()
        && ((chunk.is(Chunk.Kind.NOUN_PHRASE)
                && chunk.phrase().length() == 1
                && namesPerson(chunk.phrase().start()))
            || (chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE) && chunk.phrase().isEmpty())
            || chunk.is(Chunk.Kind.OTHER));
  }

  private static String side(boolean first) {
    return (first ? "first" : "second") + " side after between";
  }

  private int conjunct(WordSpan phrase) {
    for (int i = phrase.start() + 1; i < phrase.end(); i++) {
      if (syntax.text().word(i).stemIndex() > 0
          && syntax.text().word(i).tags().get(0).equals("CC")) {
        return i;
      }
    }
    return -1;
  }

  /** What the source's preposition, or prepositional phrase, governs. */
  void prepositions(List<Chunk> complements, RoleSource source, List<Found> found) {
    for (Chunk chunk : complements) {
      boolean other = !isOf(chunk, source.prepositions());
      if (other || isAttendance(chunk) || (agent(chunk) >= 0 && source.following().isEmpty())) {
        continue;
      }
      int start = chunk.phrase().start() + source.following().size();
      if (start < chunk.phrase().end()
          && syntax.keys().matches(chunk.phrase().start(), start, source.following())) {
        found.add(
            new Found(
                new WordSpan(start, chunk.phrase().end()), "governed by " + marker(chunk, start)));
      } else if (chunk.phrase().isEmpty() && source.following().isEmpty()) {
        int word = chunk.words().start();
        syntax.pronoun(syntax.text().sentenceOf(word), word, found);
      }
    }
  }

  /** "Under the presidency / of X": not who is met. */
  private boolean isAttendance(Chunk chunk) {
    return chunk.marker().equals(WITH)
        && chunk.phrase().length() > 1
        && syntax.is(chunk.phrase().start(), WordClass.ATTENDANCE);
  }

  /** By its marker, also with the preposition written together with it: "against", bi-haqq. */
  private boolean isOf(Chunk chunk, Set<String> prepositions) {
    String marker = ArabicFold.fold(chunk.marker());
    return prepositions.contains(marker)
        || (prepositions.contains(WITH + marker)
            && Tags.hasProclitic(syntax.text().word(chunk.words().start()), WITH));
  }

  private String marker(Chunk chunk, int start) {
    return start == chunk.phrase().start()
        ? chunk.marker()
        : syntax.text().text(new WordSpan(chunk.words().start(), start));
  }
}
