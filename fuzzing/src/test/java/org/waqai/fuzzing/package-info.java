/**
 * What the fuzz tests share. The tests stand in the packages of what they try, since much of that
 * is nobody else's concern; what they find becomes an ordinary test beside the code.
 */
package org.waqai.fuzzing;
