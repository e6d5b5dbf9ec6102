package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesCommandTest {
  // The nineteen columns of a GeoNames dump; the places are made up.
  private static final String TOWN = dumpLine("1", "Alpha", "ألفا,Alfa", "PPL");
  private static final String WITHOUT_ARABIC = dumpLine("2", "Beta", "Beta", "PPL");
  private static final String HOTEL = dumpLine("3", "Gamma", "فندق", "HTL");

  @TempDir private Path directory;

  @Test
  void writesThePlacesOfADump() throws IOException {
    Path dump = Files.writeString(directory.resolve("IQ.txt"), TOWN + WITHOUT_ARABIC + HOTEL);
    Path output = directory.resolve("mine.tsv.gz");

    CommandRun run = CommandRun.of("places", "import", "--output=" + output, dump);

    assertEquals(0, run.status(), run.err());
    assertEquals(List.of("written to " + output + "; places: 1"), run.lines());
    List<String> lines = unzipped(output);
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.get(1).startsWith("gn:1\t"), lines.get(1));
    assertTrue(lines.get(1).endsWith("\tألفا"), lines.get(1));
  }

  @Test
  void namesTheLineOfAMistake() throws IOException {
    Path dump = Files.writeString(directory.resolve("IQ.txt"), TOWN + "4\tonly three\tcolumns\n");
    Path output = directory.resolve("mine.tsv.gz");

    assertRefused("IQ.txt, line 2", "import", "--output=" + output, dump);
    assertFalse(Files.exists(output));
  }

  @Test
  void refusesMistakesInOneLine() throws IOException {
    Path dump = Files.writeString(directory.resolve("IQ.txt"), TOWN);
    String output = "--output=" + directory.resolve("mine.tsv.gz");

    assertRefused("say what to do: import");
    assertRefused("--output=FILE", "import", dump);
    assertRefused("SOURCE", "import", output);
    assertRefused("none.txt: cannot be read", "import", output, directory.resolve("none.txt"));
    assertRefused("cannot be written", "import", "--output=" + directory, dump);
  }

  private static List<String> unzipped(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static String dumpLine(String id, String name, String alternates, String feature) {
    return String.join(
            "\t",
            id,
            name,
            name,
            alternates,
            "33.5",
            "44.5",
            "P",
            feature,
            "IQ",
            "",
            "01",
            "",
            "",
            "",
            "900",
            "",
            "30",
            "Asia/Baghdad",
            "2020-01-01")
        + "\n";
  }

  private static void assertRefused(String message, Object... arguments) {
    Object[] words = Stream.concat(Stream.of("places"), Stream.of(arguments)).toArray();
    CommandRun run = CommandRun.of(words);
    assertEquals(2, run.status(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
