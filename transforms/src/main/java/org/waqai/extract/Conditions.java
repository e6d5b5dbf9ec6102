package org.waqai.extract;

import java.util.List;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;

/**
 * Finds who is threatened where only the condition of the threat says so, as the subject of its
 * verb: if / X / attacks.
 */
final class Conditions {
  private static final String IF = "\u0625\u0646"; // in
  private static final int REACH = 4; // chunks from the condition's particle to its verb

  private final RoleSyntax syntax;

  Conditions(RoleSyntax syntax) {
    this.syntax = syntax;
  }

  void find(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    int end = sentence.sentence().end();
    int word = sentence.sentence().start();
    while (word < end) {
      int particle = particle(word, end);
      word += Math.max(1, particle);
      if (particle > 0 && word < end) {
        subject(sentence, word, found);
      }
    }
  }

  /** How many words open a condition at this one: "if", "in case", "in"; 0 where none does. */
  private int particle(int index, int limit) {
    int length =
        syntax.keys().longest(index, limit, syntax.grammar().phrases(WordClass.CONDITIONS));
    boolean opensPast =
        length == 0
            && syntax.form(index).equals(IF)
            && index + 1 < limit
            && Tags.isPast(syntax.text().word(index + 1));
    return opensPast ? 1 : length;
  }

  private void subject(SentenceSyntax sentence, int start, List<Found> found) {
    int first = sentence.chunkOf(start);
    for (int i = first; i < sentence.chunks().size() && i < first + REACH; i++) {
      Chunk chunk = sentence.chunks().get(i);
      if (chunk.is(Chunk.Kind.VERB)) {
        sentence
            .verb(chunk.words().start())
            .subject()
            .map(Chunk::phrase)
            .filter(phrase -> !phrase.isEmpty() && syntax.article().acts(phrase))
            .ifPresent(phrase -> found.add(new Found(phrase, "subject of the condition")));
        return;
      }
    }
  }
}
