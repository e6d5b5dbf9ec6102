package org.waqai.extract;

import static org.waqai.extract.RoleSyntax.add;

import java.util.List;
import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.VerbFrame;

/**
 * Finds who takes part in what is named as an occasion: "said / the minister / after a meeting
 * with", "during a visit to X, / the president / said".
 */
final class Occasions {
  private static final String IN = "\u0641\u064A"; // fi
  private static final String ON = "\u0639\u0644\u064A"; // ala, folded

  private final RoleSyntax syntax;

  Occasions(RoleSyntax syntax) {
    this.syntax = syntax;
  }

  void find(NounFrame noun, List<Found> found) {
    SentenceSyntax sentence = syntax.around(noun.noun());
    int at = sentence.chunkOf(noun.noun());
    if (!isOccasion(sentence.chunks().get(at), noun.noun())) {
      return;
    }
    Optional<VerbFrame> verb = noun.governor();
    if (verb.isEmpty() && opens(sentence, at)) {
      verb = after(sentence, at);
    }
    verb.filter(frame -> !frame.passive())
        .flatMap(VerbFrame::subject)
        .filter(subject -> syntax.article().acts(subject.phrase()))
        .ifPresent(subject -> add(Optional.of(subject), "whose occasion it was", found));
  }

  private boolean isOccasion(Chunk chunk, int noun) {
    if (syntax.grammar().words(WordClass.CIRCUMSTANTIALS).contains(chunk.marker())) {
      return chunk.phrase().start() == noun;
    }
    return (chunk.marker().equals(IN) || chunk.marker().equals(ON))
        && chunk.phrase().length() > 1
        && noun == chunk.phrase().start() + 1
        && syntax.is(chunk.phrase().start(), WordClass.OCCASION_PARTS);
  }

  /** Whether no verb stands before the phrase. */
  private static boolean opens(SentenceSyntax sentence, int at) {
    return sentence.chunks().subList(0, at).stream().noneMatch(c -> c.is(Chunk.Kind.VERB));
  }

  private static Optional<VerbFrame> after(SentenceSyntax sentence, int at) {
    return sentence.chunks().stream()
        .skip(at + 1L)
        .filter(chunk -> chunk.is(Chunk.Kind.VERB))
        .map(chunk -> sentence.verb(chunk.words().start()))
        .filter(frame -> !frame.relative())
        .findFirst();
  }
}
