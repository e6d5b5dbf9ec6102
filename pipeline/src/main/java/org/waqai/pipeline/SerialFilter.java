package org.waqai.pipeline;

import java.io.ObjectInputFilter;
import java.util.ServiceLoader;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.runner.RunnerSetup;

/**
 * Which classes Java's deserialisation may make in this process. CoreNLP's models are serialised
 * objects, and Beam copies steps that way; a file in a model's place could otherwise make objects
 * of any class there is, some of which do harm as they are made (see JEP 290).
 */
final class SerialFilter {
  /** Java's own values and collections, Beam, CoreNLP and we; nothing else. */
  private static final String ALLOWED =
      "maxdepth=200;java.base/java.lang.*;java.base/java.lang.invoke.SerializedLambda;"
          + "java.base/java.math.*;java.base/java.net.URI;java.base/java.time.**;"
          + "java.base/java.util.**;edu.stanford.nlp.**;org.apache.avro.**;org.apache.beam.**;"
          + "org.joda.time.**;org.waqai.**;com.fasterxml.jackson.**;!*";

  private SerialFilter() {}

  static ObjectInputFilter filter() {
    return ObjectInputFilter.Config.createFilter(ALLOWED);
  }

  /**
   * Other runners send classes of their own about; the administrator of a cluster sets a filter.
   */
  static void install() {
    boolean alone =
        ServiceLoader.load(RunnerSetup.class).stream()
            .allMatch(setup -> setup.get().runner() == Runner.DIRECT);
    if (alone && ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(filter());
    }
  }
}
