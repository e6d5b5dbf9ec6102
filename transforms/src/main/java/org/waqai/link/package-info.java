/**
 * Resolves mentions: which place, which actor. An annotated text comes in, mentions with ids,
 * coordinates, countries and roles go out; it never decides what happened.
 */
package org.waqai.link;
