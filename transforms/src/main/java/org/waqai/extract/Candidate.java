package org.waqai.extract;

import org.waqai.text.WordSpan;

/** A phrase that may fill a role, and the relation that it was found by. */
record Candidate(WordSpan phrase, String why) {}
