package org.waqai.annotate.segment.decoder;

import java.util.List;
import java.util.Optional;

/**
 * One word of a line, or several, with all labels that can be the best ones, whatever stands beyond
 * the boundaries around it. Immutable.
 *
 * @param first its first unit
 * @param ending its last units
 * @param doubt empty if the unit before it carries the label {@link Label#BOUNDARY} in the best
 *     labels of every line, or if there is no word before it; else how to find out
 * @param paths at least one
 */
record Stretch(Unit first, Ending ending, Optional<BoundaryProof> doubt, List<Path> paths) {}
