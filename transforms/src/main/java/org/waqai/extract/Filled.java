package org.waqai.extract;

/** What fills a slot, and why. */
record Filled<T>(T value, String why) {}
