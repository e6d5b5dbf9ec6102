/**
 * Places: the gazetteer, and which of its entries a text means. An annotated text comes in, places
 * with ids, countries and coordinates go out; it never decides what happened there.
 */
package org.waqai.link.place;
