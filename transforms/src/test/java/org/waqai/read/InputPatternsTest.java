package org.waqai.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPatternsTest {
  @TempDir Path dir;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(dir.resolve("b.txt"), "12345");
    Files.writeString(dir.resolve("a.jsonl"), "");
    Files.writeString(dir.resolve("README.md"), "");
    Files.writeString(dir.resolve(".hidden.txt"), "");
    Files.createDirectory(dir.resolve("sub"));
  }

  @Test
  void takesTheKnownFilesOfADirectoryOnceEach() {
    List<InputFile> files = InputPatterns.resolve(List.of(dir.toString(), dir + "/*.txt"));

    assertEquals(List.of(dir + "/a.jsonl", dir + "/b.txt"), paths(files));
    assertEquals(5, files.get(1).sizeBytes());
  }

  @Test
  void takesADirectoryWhoseNameLooksLikeAGlob() throws IOException {
    Path odd = Files.createDirectory(dir.resolve("[2021]"));
    Files.writeString(odd.resolve("c.txt"), "");

    assertEquals(List.of(odd + "/c.txt"), paths(InputPatterns.resolve(List.of(odd + "/"))));
  }

  @Test
  void refusesAPatternThatMatchesNothing() {
    assertEquals(
        dir + "/none*.txt: matches no file; correct the path or pattern",
        refusal(dir + "/none*.txt"));
    assertEquals(
        dir + "/gone.txt: matches no file; correct the path or pattern",
        refusal(dir + "/gone.txt"));
  }

  @Test
  void refusesADirectoryWithoutArticles() {
    assertEquals(
        dir + "/sub: no file here that Waqai reads (" + InputFormat.known() + ")",
        refusal(dir + "/sub"));
  }

  @Test
  void refusesAnUnknownFormat() {
    assertEquals(
        dir
            + "/README.md: not a format that Waqai reads by its name; it reads "
            + InputFormat.known(),
        refusal(dir + "/*"));
  }

  @Test
  void refusesAFileSystemThatIsNotThere() {
    assertEquals(
        "nowhere://bucket/a.txt: cannot be looked up (No filesystem found for scheme nowhere);"
            + " correct the path or pattern",
        refusal("nowhere://bucket/a.txt"));
  }

  /** A socket: there, but not to be opened as a file, not even by a user who may read all. */
  @Test
  void refusesAFileThatCannotBeOpened() throws IOException {
    Path file = dir.resolve("socket.txt");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(file));

      String message = refusal(file.toString());

      assertTrue(message.startsWith(file + ": cannot be opened ("), message);
      assertTrue(message.endsWith("); check its permissions"), message);
    }
  }

  private static String refusal(String pattern) {
    return assertThrows(InputException.class, () -> InputPatterns.resolve(List.of(pattern)))
        .getMessage();
  }

  private static List<String> paths(List<InputFile> files) {
    return files.stream().map(InputFile::path).toList();
  }
}
