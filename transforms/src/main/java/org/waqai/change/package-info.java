/**
 * What a change of rules and lexicons can touch. In come two states of the seeds and the words that
 * articles hold; out goes whether an article's events can differ between the two. It extracts
 * nothing, and where it cannot tell, it says that they can.
 */
package org.waqai.change;
