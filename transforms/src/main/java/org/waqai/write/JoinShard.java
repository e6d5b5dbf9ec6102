package org.waqai.write;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collections;
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
      writer.setCodec(CodecFactory.snappyCodec());
      writer.create(
          SpecificData.get().getSchema(type),
          Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY)));
      List<String> pieces = new ArrayList<>();
      shard.getValue().forEach(pieces::add);
      Collections.sort(pieces);
      for (String piece : pieces) {
        if (!piece.equals(NONE)) {
          append(piece, writer);
        }
      }
    }
    files.output(file.toString());
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
