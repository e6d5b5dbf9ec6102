package org.waqai.pipeline.job;

import java.util.Locale;

/** The kinds of records that a run leaves behind, each in a folder of its own. */
enum Part {
  ANNOTATIONS,
  INDEX,
  EVENTS,
  DEADLETTERS,
  TOMBSTONES;

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
