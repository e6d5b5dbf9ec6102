package org.waqai.number;

/** A phrase such as "a number of": at least so many. */
record VagueAmount(int min) implements Sense {}
