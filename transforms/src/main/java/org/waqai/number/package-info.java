/**
 * Numbers in normalised Arabic text, in words and digits, and the counts of people harmed. Text
 * comes in, spans with bounds go out; it knows no events, no actors and no syntax tree.
 *
 * <p>{@link org.waqai.number.NumberTagger} reads numbers by the grammar of Arabic numerals. {@link
 * org.waqai.number.CasualtyTagger} ties them, or nouns that are counts themselves, to the words of
 * harm around them. All words come from seeds/number.
 */
package org.waqai.number;
