package org.waqai.pipeline.stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.waqai.pipeline.UserException;
import org.waqai.schemas.DeadLetter;

/**
 * A file of what was received, and where its source stood afterwards. It is there whole or not at
 * all, and {@code waqai run} reads it like any other input.
 */
final class Spool {
  private static final String POSITION = "waqai.position";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path file;

  Spool(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /**
   * Keeps what was received.
   *
   * @throws UserException when there is no room for it
   */
  void write(List<DeadLetter> letters, Map<String, String> position) {
    try {
      writeWhole(letters, position);
    } catch (IOException e) {
      throw new UserException(
          file + ": cannot be written: " + e.getMessage() + "; make room, and start again", e);
    }
  }

  private void writeWhole(List<DeadLetter> letters, Map<String, String> position)
      throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName());
    try (DataFileWriter<DeadLetter> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(DeadLetter.class))) {
      writer.setCodec(CodecFactory.snappyCodec());
      writer.setMeta(POSITION, MAPPER.writeValueAsString(position));
      writer.create(DeadLetter.getClassSchema(), unfinished.toFile());
      for (DeadLetter letter : letters) {
        writer.append(letter);
      }
      writer.fSync();
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  Instant writtenAt() throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  List<DeadLetter> letters() throws IOException {
    List<DeadLetter> letters = new ArrayList<>();
    try (DataFileReader<DeadLetter> reader = reader()) {
      reader.forEachRemaining(letters::add);
    }
    return letters;
  }

  Map<String, String> position() throws IOException {
    try (DataFileReader<DeadLetter> reader = reader()) {
      return MAPPER.readValue(
          reader.getMetaString(POSITION), new TypeReference<Map<String, String>>() {});
    }
  }

  private DataFileReader<DeadLetter> reader() throws IOException {
    return new DataFileReader<>(file.toFile(), new SpecificDatumReader<>(DeadLetter.class));
  }
}
