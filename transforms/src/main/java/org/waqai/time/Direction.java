package org.waqai.time;

/** What the adjective after a date says: the last, the running, the next one, or nothing. */
enum Direction {
  NONE,
  PAST,
  CURRENT,
  FUTURE
}
