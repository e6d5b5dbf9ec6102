package org.waqai.pipeline.stream;

import java.io.IOException;

/** Where the events and dead letters of a finished batch are sent on to. */
interface EventSink extends AutoCloseable {
  /** For who wants the folder alone. */
  EventSink NONE =
      new EventSink() {
        @Override
        public void send(String events, String deadLetters) {
          // They are in the folder.
        }

        @Override
        public void close() {
          // Nothing was opened.
        }
      };

  /**
   * Sends all of a batch, and returns once they have arrived.
   *
   * @param events a folder of Avro files
   * @param deadLetters another
   */
  void send(String events, String deadLetters) throws IOException;

  @Override
  void close();
}
