package org.waqai.annotate.segment.decoder;

import java.util.List;

/**
 * One word of a line, or several, with all labels that can be the best ones, whatever stands beyond
 * the boundaries around it. Immutable.
 *
 * @param first its first unit
 * @param last its last unit
 * @param isBounded whether the label of the unit before it is {@link Label#BOUNDARY} in the best
 *     labels of every line, if there is another word before it
 * @param paths at least one
 */
record Stretch(Unit first, Unit last, boolean isBounded, List<Path> paths) {}
