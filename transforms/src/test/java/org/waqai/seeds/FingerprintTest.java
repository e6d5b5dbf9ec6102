package org.waqai.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path folder;

  @Test
  void countsWhatYamlSaysAndNotHow() throws IOException {
    String first = fingerprint("a.yaml", "type: X\nrules: [1, 2]\n");
    assertEquals(first, fingerprint("a.yaml", "# a comment\nrules:\n  - 1\n  - 2\ntype: X\n"));
    assertNotEquals(first, fingerprint("a.yaml", "type: X\nrules: [1, 3]\n"));
  }

  @Test
  void countsRowsOfTablesInAnyOrder() throws IOException {
    String first = fingerprint("a.tsv", "# heading\na\t1\nb\t2\n");
    assertEquals(first, fingerprint("a.tsv", "b\t2\n\na\t1\n"));
    assertNotEquals(first, fingerprint("a.tsv", "a\t1\nb\t3\n"));
  }

  @Test
  void countsTheNamesOfFiles() throws IOException {
    String first = fingerprint("a.tsv", "a\t1\n");
    Files.delete(folder.resolve("a.tsv"));
    assertNotEquals(first, fingerprint("b.tsv", "a\t1\n"));
  }

  private String fingerprint(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return Fingerprint.of(Seeds.bundled().replacing("rules", folder), List.of("rules"));
  }
}
