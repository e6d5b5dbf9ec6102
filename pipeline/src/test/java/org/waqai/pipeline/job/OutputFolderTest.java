package org.waqai.pipeline.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.pipeline.UserException;

/** Two runs that would fill one folder. */
class OutputFolderTest {
  @TempDir private Path directory;

  @Test
  void aRunWhoseFolderWasTakenOverDoesNotFinish() throws IOException {
    OutputFolder first = OutputFolder.at(directory.toString());
    OutputFolder second = OutputFolder.at(directory.toString());
    first.prepare(List.of(), false);
    second.prepare(List.of(), true);

    UserException refused =
        assertThrows(UserException.class, () -> first.finish("first".getBytes(UTF_8)));
    assertTrue(refused.getMessage().contains("took this folder over"), refused.getMessage());
    second.finish("second".getBytes(UTF_8));

    assertEquals("second", Files.readString(directory.resolve("manifest.json")));
    try (var files = Files.list(directory)) {
      assertEquals(1, files.count(), "the claim goes with the run");
    }
  }

  @Test
  void anUnfinishedRunIsReplacedOnlyWhereAskedFor() {
    OutputFolder.at(directory.toString()).prepare(List.of(), false);
    OutputFolder next = OutputFolder.at(directory.toString());

    UserException refused = assertThrows(UserException.class, () -> next.prepare(List.of(), false));

    assertTrue(refused.getMessage().contains("holds an unfinished run"), refused.getMessage());
  }
}
