package org.waqai.pipeline.job;

/** What is counted between the stages. */
enum Count {
  ARTICLES_READ,
  ARTICLES_ANNOTATED,
  EVENTS_EXTRACTED
}
