package org.waqai.extract;

import org.waqai.rules.RoleSource;
import org.waqai.text.WordSpan;

/**
 * A phrase that may fill a role.
 *
 * @param source of the rule by which it was found
 * @param why the relation, in words
 */
record Candidate(WordSpan phrase, RoleSource source, String why) {

  /** Why it fills the role: the relation, and the source that asked for it. */
  String reason() {
    return why + ", by source " + source;
  }
}
