package org.waqai.rules;

/** A mode that an event gets when one of the cues stands by its trigger. */
public record ModeCue(String mode, Cues cues) {}
