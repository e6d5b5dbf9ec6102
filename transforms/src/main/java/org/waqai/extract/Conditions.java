package org.waqai.extract;

import java.util.List;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.Word;

/** Finds who is threatened where only the condition of the threat says so: if / X / attacks. */
final class Conditions {
  private static final String IF = "\u0625\u0646"; // in
  private static final int REACH = 4; // chunks from the condition's particle to its verb

  private final RoleSyntax syntax;

  Conditions(RoleSyntax syntax) {
    this.syntax = syntax;
  }

  void find(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    for (int i = sentence.sentence().start(); i < sentence.sentence().end(); i++) {
      int particle = particle(i, sentence.sentence().end());
      if (particle > 0) {
        subject(sentence, i + particle, found);
      }
    }
  }

  /** How many words open a condition at this one: "if", "in case"; 0 where none does. */
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
        Word verb = syntax.text().word(chunk.words().start());
        sentence
            .verb(verb.index())
            .subject()
            .map(Chunk::phrase)
            .filter(phrase -> !phrase.isEmpty() && syntax.article().acts(phrase))
            .ifPresent(phrase -> found.add(new Found(phrase, "subject of the condition")));
        return;
      }
    }
  }
}
