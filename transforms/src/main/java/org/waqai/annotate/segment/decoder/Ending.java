package org.waqai.annotate.segment.decoder;

/**
 * The last two units of a stretch, or the last one and what is before the stretch.
 *
 * @param last the last unit
 * @param lastLabels its possible labels, a bit for each by its number
 * @param previous the unit before it
 * @param previousLabels its possible labels
 */
record Ending(Unit last, int lastLabels, Unit previous, int previousLabels) {}
