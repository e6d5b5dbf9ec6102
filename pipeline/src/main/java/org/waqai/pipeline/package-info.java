/**
 * The command line: one class a command, each turning options into a call of the packages below it.
 * Every mistake a user can make leaves through {@link org.waqai.pipeline.UserException} as one line
 * and exit status 2; nothing here knows Arabic or holds a rule.
 */
package org.waqai.pipeline;
