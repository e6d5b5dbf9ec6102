package org.waqai.text;

import org.waqai.schemas.EntityLabel;

/** A named entity of an {@link AnnotatedText}. */
public record EntityMention(WordSpan words, EntityLabel label) {}
