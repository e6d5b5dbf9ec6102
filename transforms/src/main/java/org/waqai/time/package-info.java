/**
 * Dates and times in normalised Arabic text, resolved against a publication date. Text comes in,
 * spans with ISO intervals go out; it knows no words, sentences or records.
 */
package org.waqai.time;
