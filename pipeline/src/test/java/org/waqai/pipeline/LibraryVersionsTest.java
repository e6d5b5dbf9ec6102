package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.apache.avro.Schema;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.commons.lang3.StringUtils;
import org.joda.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.w3c.dom.Document;

/**
 * Beam and CoreNLP ask for different versions of the same libraries, and Maven takes the nearest.
 * Those that Beam was built and tested with have to win; its own POMs, inside its jars, say which.
 */
class LibraryVersionsTest {

  @ParameterizedTest
  @CsvSource({
    "org.slf4j, slf4j-api",
    "joda-time, joda-time",
    "org.apache.commons, commons-lang3",
  })
  void areThoseOfBeam(String group, String artifact) throws Exception {
    Class<?> member =
        switch (artifact) {
          case "slf4j-api" -> Logger.class;
          case "joda-time" -> Instant.class;
          default -> StringUtils.class;
        };
    assertEquals(
        askedFor(Pipeline.class, "beam-sdks-java-core", artifact),
        onClassPath(member, group, artifact));
  }

  @Test
  void avroIsThatOfBeamsExtension() throws Exception {
    assertEquals(
        askedFor(AvroCoder.class, "beam-sdks-java-extensions-avro", "avro"),
        onClassPath(Schema.class, "org.apache.avro", "avro"));
  }

  @Test
  void versionsAreWrittenDownByTheBuild() throws Exception {
    assertEquals(
        onClassPath(Pipeline.class, "org.apache.beam", "beam-sdks-java-core"),
        new Versions().all().get("beam"));
    assertEquals(
        onClassPath(Schema.class, "org.apache.avro", "avro"), new Versions().all().get("avro"));
  }

  private static String askedFor(Class<?> member, String beamArtifact, String artifact)
      throws Exception {
    String pom = "META-INF/maven/org.apache.beam/" + beamArtifact + "/pom.xml";
    try (JarFile jar = jarOf(member);
        InputStream stream = jar.getInputStream(jar.getEntry(pom))) {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
      return XPathFactory.newInstance()
          .newXPath()
          .evaluate(
              "/project/dependencies/dependency[artifactId='" + artifact + "']/version", document);
    }
  }

  private static String onClassPath(Class<?> member, String group, String artifact)
      throws IOException {
    String entry = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (JarFile jar = jarOf(member);
        InputStream stream = jar.getInputStream(jar.getEntry(entry))) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    }
  }

  private static JarFile jarOf(Class<?> member) {
    try {
      return new JarFile(
          Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
