/**
 * The rule language: packs of YAML in seeds/rules become rules with an index of the word forms that
 * trigger them. It knows how rules are written and how their words inflect, and nothing of articles
 * or of how the roles that a rule names are found.
 */
package org.waqai.rules;
