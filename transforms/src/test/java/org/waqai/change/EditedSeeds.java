package org.waqai.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.waqai.seeds.Seeds;

/** The bundled seeds with one file rewritten, as a researcher would. */
final class EditedSeeds {
  private EditedSeeds() {}

  /**
   * Copies the top folder of {@code path} into {@code scratch} and edits the file there.
   *
   * @param path of a text file under seeds/
   */
  static Seeds of(Seeds seeds, Path scratch, String path, UnaryOperator<String> edit)
      throws IOException {
    String top = path.substring(0, path.indexOf('/'));
    for (String file : seeds.list(top, "")) {
      Path copy = scratch.resolve(file);
      Files.createDirectories(copy.getParent());
      try (InputStream content = seeds.openStored(file)) {
        Files.write(copy, content.readAllBytes());
      }
    }
    Path edited = scratch.resolve(path);
    String before = Files.readString(edited);
    String after = edit.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("the edit changes nothing in " + path);
    }
    Files.writeString(edited, after);
    return seeds.replacing(top, scratch.resolve(top));
  }
}
