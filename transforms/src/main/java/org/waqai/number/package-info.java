/**
 * Numbers in normalised Arabic text, in words and digits, and the counts of people harmed. Text
 * comes in, spans with bounds go out; it knows no events.
 */
package org.waqai.number;
