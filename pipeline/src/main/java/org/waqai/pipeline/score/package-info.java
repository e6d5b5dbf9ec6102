/**
 * Measures extracted events against gold annotation: precision, recall and F1 of each slot, by the
 * rules that the gold came with. Works on events as JSON; runs no extraction and changes nothing.
 */
package org.waqai.pipeline.score;
