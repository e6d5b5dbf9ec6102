package org.waqai.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A verb with the chunks around it that fill its relations.
 *
 * @param verb index of the word
 * @param passive tagged as passive
 * @param subject of a passive verb, what is acted upon
 * @param object the direct object, where written as a phrase or standing before a relative clause
 * @param pronounObject whether a pronoun is written together with the verb
 * @param complements prepositional phrases after the verb, in order
 * @param relative whether the verb opens a relative clause; {@code subject} or {@code object} may
 *     then be its antecedent
 */
public record VerbFrame(
    int verb,
    boolean passive,
    Optional<Chunk> subject,
    Optional<Chunk> object,
    boolean pronounObject,
    List<Chunk> complements,
    boolean relative) {

  /** Whether the subject is only that of a relative clause: "the force that / X / leads". */
  boolean hasSubjectInRelative() {
    return relative && subject.filter(chunk -> chunk.words().start() > verb).isPresent();
  }
}
