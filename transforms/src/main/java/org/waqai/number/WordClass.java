package org.waqai.number;

/**
 * Classes of words between numbers, harms and victims; seeds/number/words.tsv says what each is.
 */
enum WordClass implements Sense {
  PREPOSITION,
  PARTITIVE,
  CLAUSE,
  RELATIVE,
  AUXILIARY,
  TIME,
  RESUMPTIVE,
  SUBSET,
  ADDITION,
  OTHER,
  ONE_OTHER,
  TWO_OTHERS,
  ONE_OF,
  ONE_OF_THEM,
  JOINT,
  LABEL,
  TOLL,
  RISING,
  FREED,
  TAKING,
  ATTEMPT,
  SENTENCED,
  NEGATION,
  OCCURRING,
  FROM,
  BETWEEN,
  TO,
  PERCENT,
  COLLECTIVE,
  NEUTRAL,
  NOT_PEOPLE,
  NO_WOUNDED,
  NO_KILLED
}
