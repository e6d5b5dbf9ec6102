package org.waqai.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import picocli.CommandLine.IVersionProvider;

/** The versions that this program was built with, as the build wrote them down. */
public final class Versions implements IVersionProvider {
  private static final String RESOURCE = "versions.properties";

  /** By name ({@code waqai}, {@code beam}, {@code corenlp}, {@code avro}), and {@code java}'s. */
  public Map<String, String> all() {
    Properties built = new Properties();
    try (InputStream stream = Versions.class.getResourceAsStream(RESOURCE)) {
      built.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> versions = new TreeMap<>();
    built.stringPropertyNames().forEach(name -> versions.put(name, built.getProperty(name)));
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }

  @Override
  public String[] getVersion() {
    Map<String, String> versions = all();
    return new String[] {
      "waqai %s (Beam %s, CoreNLP %s, Avro %s, Java %s)"
          .formatted(
              versions.get("waqai"),
              versions.get("beam"),
              versions.get("corenlp"),
              versions.get("avro"),
              versions.get("java"))
    };
  }
}
