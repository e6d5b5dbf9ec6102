/**
 * Named entities: finds persons, places, organisations and other names in a sentence with a
 * conditional random field, and trains and evaluates its model. Segmented words come in, labelled
 * runs of words go out. It knows no articles and does not say which person or place is meant.
 */
package org.waqai.annotate.ner;
