/**
 * Text and where its parts came from: spans, alignments and the word view of an annotated article.
 *
 * <p>Two kinds of offsets meet here and are never mixed. Records count Unicode code points of the
 * article's body as received ({@link org.waqai.schemas.Span}); engines work on normalised strings
 * and count UTF-16 units of those ({@link org.waqai.text.CharSpan}). Only {@link
 * org.waqai.text.Alignment} and {@link org.waqai.text.AnnotatedText} go from one to the other.
 */
package org.waqai.text;
