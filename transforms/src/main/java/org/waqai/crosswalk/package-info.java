/**
 * Other code books: what an event of Waqai is called in ACLED and in CAMEO, by the tables in
 * seeds/crosswalk. Events come in, codes go out; it reads the event's own slots only and knows
 * nothing of articles.
 */
package org.waqai.crosswalk;
