/**
 * CoreNLP's maximum-entropy tagger for Arabic, decoded with arrays. The segments of a sentence come
 * in; one part-of-speech tag each goes out, the same that {@code MaxentTagger} gives them with the
 * same model file, many times faster. It knows no clitics, offsets or names, and trains nothing.
 *
 * <p>The model (Toutanova, Klein, Manning and Singer 2003, "Feature-rich part-of-speech tagging
 * with a cyclic dependency network", here with dependencies to the left only) gives each tag of a
 * word a probability, given the words up to two places around, the tag before, and, where the word
 * is rare, its first and last letters. CoreNLP puts every feature's text together for every tag
 * that the word before may have. Here a word is looked up once for all its places, and the
 * probabilities are normalised only where that can change which tags are the best.
 */
package org.waqai.annotate.segment.tagger;
