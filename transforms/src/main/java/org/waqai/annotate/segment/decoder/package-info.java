/**
 * CoreNLP's Arabic segmenter, decoded with arrays. A line of text comes in; its clitic segments go
 * out, the same that {@code ArabicSegmenter} finds with the same model file, many times faster. It
 * knows no articles, sentences or tags, and trains nothing.
 *
 * <p>The model is a conditional random field over characters (Monroe, Green and Manning 2014, "Word
 * segmentation of informal Arabic with domain adaptation"): it weighs each label given the
 * characters around it, and each two and three neighbouring labels given their characters. CoreNLP
 * writes every feature as a string and looks its weights up by that. Here the weights of news are
 * added up once, when the model is read, and found by the characters' numbers.
 *
 * <p>Viterbi's algorithm picks the best labels, first inside each word, then over words. Inside a
 * word it is run once for all lines that the word stands in: what a neighbour can say beyond the
 * boundary is bounded, so that most words are left with one path or two. A path holds the segments
 * that come out of it. The words are kept, in a cache of a fixed size.
 */
package org.waqai.annotate.segment.decoder;
