package org.waqai.extract;

import org.waqai.text.WordSpan;

/**
 * A phrase that may fill a role.
 *
 * @param why the relation that it was found by
 * @param isAdjective whether it is an adjective of the trigger, not a phrase of its own
 */
record Candidate(WordSpan phrase, String why, boolean isAdjective) {

  Candidate(WordSpan phrase, String why) {
    this(phrase, why, false);
  }
}
