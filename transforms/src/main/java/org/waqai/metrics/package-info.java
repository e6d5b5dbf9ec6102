/**
 * What the steps of a job measure beside counting. Only Beam transforms use it; engines know no
 * clock.
 */
package org.waqai.metrics;
