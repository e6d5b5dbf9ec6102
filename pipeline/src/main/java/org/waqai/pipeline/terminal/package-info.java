/**
 * What the user sees: standard streams in UTF-8 whatever the locale, and tables that keep their
 * columns with right-to-left text in them. Knows nothing of events.
 */
package org.waqai.pipeline.terminal;
