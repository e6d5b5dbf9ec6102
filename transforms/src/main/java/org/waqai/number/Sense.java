package org.waqai.number;

/** What a word or phrase of the seeds means to the number and casualty engines. */
sealed interface Sense permits Cardinal, VagueAmount, Bound, PersonForm, HarmTerm, WordClass {}
