/**
 * What two runs say differently. Events of both come in, paired by their ids; out go the events
 * that only one has and the slots in which a common one differs, and a report of them for people.
 * It judges neither side.
 */
package org.waqai.pipeline.diff;
