/**
 * Reading: files in, articles out, and a dead letter for every record that is none.
 *
 * <p>In come files of text, JSON lines, HTML, web archives or Avro (articles, or the dead letters
 * of an earlier run), chosen by extension on any Beam file system; out go {@link
 * org.waqai.schemas.Article}s with their text exactly as received. This package never normalises,
 * never drops an input without a dead letter, and never takes an identity or a date from the order
 * of the input or from the clock.
 */
package org.waqai.read;
