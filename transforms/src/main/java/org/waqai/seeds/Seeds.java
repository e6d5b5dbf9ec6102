package org.waqai.seeds;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The seed files by their paths under seeds/, such as {@code rules/assault.yaml}. Top folders can
 * be replaced as a whole by a user's own; their contents then travel inside this object, so that
 * workers on other machines see the same.
 */
public final class Seeds implements Serializable {
  private static final String ROOT = "org/waqai/seeds/";

  /** The earliest that ZIP knows: when a file was written says nothing about what it says. */
  private static final LocalDateTime ARCHIVE_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  // By path; a top folder with an entry here hides the bundled one.
  private final TreeMap<String, byte[]> replaced;

  private Seeds(SortedMap<String, byte[]> replaced) {
    this.replaced = new TreeMap<>(replaced);
  }

  /** The seeds that come with the program. */
  public static Seeds bundled() {
    return new Seeds(Collections.emptySortedMap());
  }

  /**
   * These seeds with the top folder {@code folder} (such as {@code rules}) read from {@code
   * directory} instead.
   *
   * @throws SeedException when the directory cannot be read or holds no file
   */
  public Seeds replacing(String folder, Path directory) {
    TreeMap<String, byte[]> files = new TreeMap<>(replaced);
    files.keySet().removeIf(path -> path.startsWith(folder + "/"));
    try (Stream<Path> found = Files.walk(directory)) {
      List<Path> regular = found.filter(Files::isRegularFile).sorted().toList();
      if (regular.isEmpty()) {
        throw new SeedException(directory + ": no files here to use as " + folder);
      }
      for (Path file : regular) {
        String relative = directory.relativize(file).toString().replace('\\', '/');
        files.put(folder + "/" + relative, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new SeedException(directory + ": cannot be read as a folder of " + folder, e);
    }
    return new Seeds(files);
  }

  /**
   * Opens a seed file; one whose path ends in {@code .gz} is decompressed.
   *
   * @throws SeedException when there is none
   */
  public InputStream open(String path) {
    try {
      InputStream stream = openStored(path);
      return path.endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
  }

  /** Opens a seed file of UTF-8 text. */
  public BufferedReader reader(String path) {
    return new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8));
  }

  /**
   * The rows of a tab-separated seed file: its lines without comments ({@code #} at the start of a
   * line) and empty lines, each split at the tabs, empty trailing fields kept.
   */
  public List<String[]> rows(String path) {
    List<String> lines = lines(path);
    List<String[]> rows = new ArrayList<>(lines.size());
    for (String line : lines) {
      rows.add(line.split("\t", -1));
    }
    return rows;
  }

  /** Those rows before they are split. */
  List<String> lines(String path) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = reader(path)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
    return lines;
  }

  /** Whether there is such a file. */
  public boolean has(String path) {
    return isReplaced(path)
        ? replaced.containsKey(path)
        : Seeds.class.getClassLoader().getResource(ROOT + path) != null;
  }

  /**
   * Writes these folders, as they are stored, into a ZIP archive: the same seeds give the same
   * bytes.
   */
  public void archive(Collection<String> folders, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String folder : folders) {
      for (String path : list(folder, "")) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ARCHIVE_TIME);
        zip.putNextEntry(entry);
        try (InputStream content = openStored(path)) {
          content.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  /** The bundled seeds, with those top folders in their stead that {@link #archive} wrote. */
  public static Seeds archived(InputStream in) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      files.put(entry.getName(), zip.readAllBytes());
    }
    return new Seeds(files);
  }

  /** Paths of the files directly or deeper in {@code folder} that end in {@code suffix}, sorted. */
  public List<String> list(String folder, String suffix) {
    List<String> paths = isReplaced(folder) ? listReplaced(folder) : listBundled(folder);
    return paths.stream().filter(path -> path.endsWith(suffix)).sorted().toList();
  }

  /** Opens a seed file as it is stored, compressed or not. */
  public InputStream openStored(String path) throws IOException {
    if (isReplaced(path)) {
      byte[] content = replaced.get(path);
      if (content == null) {
        throw new SeedException("seeds/" + path + ": not in the folder given in its stead");
      }
      return new ByteArrayInputStream(content);
    }
    URL url = Seeds.class.getClassLoader().getResource(ROOT + path);
    if (url == null) {
      throw new SeedException("seeds/" + path + ": no such file");
    }
    return url.openStream();
  }

  /** Whether a file is stored in other seeds byte by byte as in these; false where one has none. */
  public boolean storesAlike(String path, Seeds other) {
    if (!has(path) || !other.has(path)) {
      return false;
    }
    try (InputStream ours = openStored(path);
        InputStream theirs = other.openStored(path)) {
      return Arrays.equals(ours.readAllBytes(), theirs.readAllBytes());
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
  }

  private boolean isReplaced(String path) {
    String top = path.substring(0, (path + "/").indexOf('/')) + "/";
    Map.Entry<String, byte[]> entry = replaced.ceilingEntry(top);
    return entry != null && entry.getKey().startsWith(top);
  }

  private List<String> listReplaced(String folder) {
    return replaced.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
  }

  private static List<String> listBundled(String folder) {
    URL url = Seeds.class.getClassLoader().getResource(ROOT + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        // Opened by its own path, not by URI: the URI's file system is shared and must not close.
        String jar = uri.getSchemeSpecificPart();
        Path archive = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
        try (FileSystem files = FileSystems.newFileSystem(archive)) {
          return walk(files.getPath(ROOT), files.getPath(ROOT + folder));
        }
      }
      Path directory = Path.of(uri);
      Path root = directory;
      for (int i = 0; i < Path.of(folder).getNameCount(); i++) {
        root = root.getParent();
      }
      return walk(root, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> walk(Path root, Path directory) throws IOException {
    try (Stream<Path> found = Files.walk(directory)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
