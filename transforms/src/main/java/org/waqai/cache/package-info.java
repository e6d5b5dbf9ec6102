/**
 * Caches of a fixed size for what an engine would work out again and again. It knows nothing of
 * what is in them, and never changes a result: what is not there is made anew.
 */
package org.waqai.cache;
