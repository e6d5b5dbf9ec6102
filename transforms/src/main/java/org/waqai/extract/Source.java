package org.waqai.extract;

import org.waqai.text.CharSpan;

/**
 * Who reports an act.
 *
 * @param person whether it is a person with a name
 * @param known whether the lexicon knows it
 */
record Source(CharSpan span, boolean person, boolean known) {}
