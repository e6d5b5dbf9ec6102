package org.waqai.extract;

import java.util.OptionalInt;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.rules.Rule;
import org.waqai.rules.Trigger;
import org.waqai.text.WordSpan;

/**
 * A trigger of a rule found in a sentence.
 *
 * @param head the word that inflects
 * @param words the trigger's words where they stand together, else the head alone
 * @param last the last word of the trigger, its preposition aside
 * @param preposition index of the word with the preposition that ends the trigger, if one does
 */
record TriggerMatch(
    Rule rule,
    Trigger trigger,
    int sentence,
    int head,
    WordSpan words,
    int last,
    OptionalInt preposition) {

  boolean isVerb() {
    return trigger.kind() == Trigger.Kind.VERB;
  }

  /** "Clashes between X and Y": each side does it to the other; both may be of one name. */
  boolean isMutual() {
    return rule.looksFor(Role.ACTOR, Relation.BETWEEN_FIRST);
  }
}
