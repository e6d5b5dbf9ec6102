package org.waqai.pipeline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ErrorStreamTest {
  @Test
  void leavesOutNothingButWhatCoreNlpDoesNotKnow() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(ErrorStream.over(written));
    try {
      ArabicTokenizer.factory().getTokenizer(new StringReader("\u0001 نص")).tokenize();
      System.err.printf("Untokenizable %s%n", "too");
      System.err.println("غارة");
    } finally {
      System.setErr(before);
    }

    assertEquals("Untokenizable too\nغارة\n", written.toString(StandardCharsets.UTF_8));
  }
}
