package org.waqai.confidence;

/** How likely an event was said to be right, and whether it was. */
public record Forecast(double probability, boolean right) {}
