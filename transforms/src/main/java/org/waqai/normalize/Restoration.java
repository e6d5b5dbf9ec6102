package org.waqai.normalize;

import org.waqai.text.CharSpan;

/**
 * A word put together again after in-word evasion.
 *
 * @param span where it stands in the normalised text, in UTF-16 units
 * @param rawStart raw code-point offset of its first letter
 * @param rawEnd raw code-point offset after its last letter; the separators lie between the two
 * @param form the word as restored
 */
public record Restoration(CharSpan span, int rawStart, int rawEnd, String form) {}
