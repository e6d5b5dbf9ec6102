/**
 * Normalisation: an article's body as received comes in; the text that the models read goes out,
 * with an {@link org.waqai.text.Alignment} to the raw code points and the words that were put
 * together again after in-word evasion.
 *
 * <p>{@link org.waqai.normalize.Normalizer} first rewrites characters one by one ({@code
 * CharacterPass}: compatibility forms, invisible controls, diacritics, look-alike letters, digits,
 * white space), then repairs words ({@code EvasionRepair}). Whether letters on both sides of a
 * separator are one word is decided by the costs in {@code Separator} and the word frequencies in
 * seeds/normalize. It never changes a hamza carrier, teh marbuta or alef maqsura that was written
 * as such, and never throws, whatever the Unicode.
 */
package org.waqai.normalize;
