package org.waqai.annotate.segment.decoder;

import java.util.List;

/**
 * The best labels of a stretch's units, given the first and the last of them.
 *
 * @param first label of the first unit
 * @param last label of the last unit
 * @param score of all labels, but for what the units beyond the boundaries say
 * @param segments that the labels cut, by offsets in UTF-16 units
 */
record Path(int first, int last, double score, List<Segment> segments) {}
