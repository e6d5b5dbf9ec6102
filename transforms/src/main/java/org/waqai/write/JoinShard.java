package org.waqai.write;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.KV;
import org.waqai.seeds.Sha256;

/**
 * The pieces of each shard into one file, in the order of their names, compressed blocks as they
 * are; gives its name. Trying again writes the same file again.
 */
final class JoinShard<T extends SpecificRecord>
    extends DoFn<KV<Integer, Iterable<String>>, String> {
  /** Stands for no piece, in a shard that has none. */
  static final String NONE = "";

  private final Class<T> type;
  private final String directory;
  private final String prefix;
  private final int shards;

  JoinShard(Class<T> type, String directory, String prefix, int shards) {
    this.type = type;
    this.directory = directory;
    this.prefix = prefix;
    this.shards = shards;
  }

  @ProcessElement
  public void join(@Element KV<Integer, Iterable<String>> shard, OutputReceiver<String> files)
      throws IOException {
    String name = "%s-%05d-of-%05d.avro".formatted(prefix, shard.getKey(), shards);
    ResourceId file =
        FileSystems.matchNewResource(directory, true)
            .resolve(name, StandardResolveOptions.RESOLVE_FILE);
    try (DataFileWriter<T> writer = new DataFileWriter<>(new SpecificDatumWriter<>(type))) {
      List<String> pieces = new ArrayList<>();
      shard.getValue().forEach(pieces::add);
      pieces.removeIf(NONE::equals);
      Collections.sort(pieces);
      writer.setCodec(CodecFactory.snappyCodec());
      writer.setMeta(JoinPieces.ORDER, order(pieces));
      writer.create(
          SpecificData.get().getSchema(type),
          Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY)));
      for (String piece : pieces) {
        append(piece, writer);
      }
    }
    files.output(file.toString());
  }

  private static String order(List<String> pieces) {
    MessageDigest digest = Sha256.digest();
    for (String piece : pieces) {
      digest.update((JoinPieces.name(piece) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void append(String piece, DataFileWriter<T> writer) throws IOException {
    ResourceId file = FileSystems.matchNewResource(piece, false);
    try (DataFileStream<T> records =
        new DataFileStream<>(
            Channels.newInputStream(FileSystems.open(file)), new SpecificDatumReader<>(type))) {
      writer.appendAllFrom(records, false);
    }
  }
}
