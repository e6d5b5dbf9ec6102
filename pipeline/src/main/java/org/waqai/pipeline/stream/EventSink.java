package org.waqai.pipeline.stream;

import java.io.IOException;

/** Where the events and dead letters of a finished batch are sent on to. */
interface EventSink extends AutoCloseable {
  /** For who wants the folder alone. */
  EventSink NONE =
      new EventSink() {
        @Override
        public long send(String events, String deadLetters) {
          return 0;
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
   * @return how many were left out, being larger than can be sent
   * @throws org.waqai.pipeline.UserException when others could not be sent
   */
  long send(String events, String deadLetters) throws IOException;

  @Override
  void close();
}
