/**
 * The job: articles in, annotations, events and dead letters out, and last of all a manifest that
 * says what became of every input. It wires the stages and counts what passes between them; what a
 * stage does is the stage's own.
 */
package org.waqai.pipeline.job;
