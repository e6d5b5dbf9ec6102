package org.waqai.extract;

import org.waqai.schemas.Span;

/**
 * A word that could have set a rule off, in a sentence that gave no event.
 *
 * @param sentence its place in the article, counted from 0
 * @param missed what was wanting, for people
 */
public record NearMiss(int sentence, Span word, String ruleId, String missed) {}
