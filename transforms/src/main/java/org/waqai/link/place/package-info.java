/**
 * Places: the gazetteer, and which of its entries a text means. An annotated text comes in, places
 * with ids, countries and coordinates go out; it never decides what happened there.
 *
 * <p>{@link org.waqai.link.place.PlaceResolver} reads an article in four steps: names are found in
 * the gazetteer, each is judged by what stands around it and what the article is about, places
 * without a listed name are added, and the names grow to the phrases that they are part of.
 */
package org.waqai.link.place;
