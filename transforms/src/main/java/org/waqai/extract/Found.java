package org.waqai.extract;

import org.waqai.text.WordSpan;

/** A phrase that stands in a relation to a trigger, and the relation in words. */
record Found(WordSpan phrase, String why) {}
