/**
 * Access to the knowledge that comes as data: rules, lexicons, places and models of the seeds
 * module, or a user's own in their stead. It opens files and knows nothing of what they mean.
 */
package org.waqai.seeds;
