/**
 * How far an event is to be believed: a number from 0 to 1 that says how often events with the same
 * evidence were right in annotated articles. It weighs an event's own slots by weights that were
 * fitted beforehand, and changes nothing about the event.
 */
package org.waqai.confidence;
