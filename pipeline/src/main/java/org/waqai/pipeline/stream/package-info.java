/**
 * Articles that keep coming: from files that appear in a folder, or from a topic of Kafka. What
 * comes in is gathered into batches; each is first kept as it was received, then becomes a run like
 * any other in a folder of its own, then its events are sent on, and only then is it acknowledged.
 * Wherever that is broken off, it is taken up there again: nothing is lost, and nothing counts
 * twice. How articles become events is not known here.
 */
package org.waqai.pipeline.stream;
