package org.waqai.syntax;

import java.util.List;
import java.util.Optional;
import org.waqai.text.WordSpan;

/**
 * A noun, usually one that names an act, with what belongs to it.
 *
 * @param noun index of the word
 * @param genitive the phrase annexed to it
 * @param adjectives words after it that qualify it
 * @param complements prepositional phrases after it, in order
 * @param clause the relative clause about it, with or without a relative pronoun
 * @param governor the verb of which it is subject, object or complement
 * @param function what it is to that verb
 */
public record NounFrame(
    int noun,
    Optional<WordSpan> genitive,
    List<Integer> adjectives,
    List<Chunk> complements,
    Optional<VerbFrame> clause,
    Optional<VerbFrame> governor,
    Function function) {

  /** The relation of a noun to the verb that governs it. */
  public enum Function {
    SUBJECT,
    OBJECT,
    COMPLEMENT,
    NONE
  }
}
