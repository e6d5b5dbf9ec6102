package org.waqai.pipeline.stream;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.waqai.pipeline.UserException;

/**
 * The folder of a stream: for each batch what was received ({@code 000001.avro}), the run that it
 * became ({@code 000001/}), and a mark once its events were sent on ({@code 000001.done}).
 */
final class StreamFolder implements AutoCloseable {
  private static final String LOCK = ".waqai-stream";
  private static final String SPOOL = "\\d{6,}\\.avro";

  private final Path folder;
  private final FileChannel lock;

  private StreamFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * The folder, for this process alone.
   *
   * @throws UserException when another works on it, it cannot be written, or holds something else
   */
  static StreamFolder lock(String path) {
    Path folder = Path.of(path);
    try {
      Files.createDirectories(folder);
      if (Files.exists(folder.resolve("manifest.json"))) {
        throw new UserException(path + ": holds a finished run, no stream; name another folder");
      }
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new UserException(path + ": another process works on this stream; end it first");
      }
      return new StreamFolder(folder, channel);
    } catch (OverlappingFileLockException e) {
      throw new UserException(path + ": this process works on this stream already", e);
    } catch (IOException e) {
      throw new UserException(path + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** The numbers of all batches, in order. */
  List<Integer> batches() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(SPOOL))
          .map(name -> Integer.valueOf(name.substring(0, name.indexOf('.'))))
          .sorted()
          .toList();
    }
  }

  Spool spool(int batch) {
    return new Spool(folder.resolve(name(batch) + ".avro"));
  }

  /** Where the batch's run goes. */
  Path run(int batch) {
    return folder.resolve(name(batch));
  }

  boolean isDone(int batch) {
    return Files.exists(done(batch));
  }

  void setDone(int batch) throws IOException {
    Files.write(done(batch), new byte[0]);
  }

  private Path done(int batch) {
    return folder.resolve(name(batch) + ".done");
  }

  private static String name(int batch) {
    return "%06d".formatted(batch);
  }

  /** Lets others work on it. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
