/**
 * For tests that need the real command in a process of its own: it is started, watched, killed, and
 * what it leaves behind is read. Nothing here knows what is right; the tests say that.
 */
package org.waqai.testing;
