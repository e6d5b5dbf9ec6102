package org.waqai.annotate.segment;

import java.util.List;

/**
 * A word's clitic segments, at least one, and their part-of-speech tags, one each.
 *
 * @param segments as the segmenter writes them
 * @param tags of the Arabic Treebank's reduced set
 */
public record SegmentedWord(List<String> segments, List<String> tags) {}
