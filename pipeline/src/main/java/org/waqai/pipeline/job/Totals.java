package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Sums that a job itself makes of its elements and leaves in a folder, each in a hidden file. They
 * count each element once on every runner, which metrics do not.
 */
final class Totals {
  private final String folder;

  Totals(String folder) {
    this.folder = folder;
  }

  /** Adds up what each element counts for. */
  <T> void add(Count count, PCollection<T> elements, SerializableFunction<T, Long> size) {
    elements
        .apply("Size" + count, MapElements.into(TypeDescriptors.longs()).via(size))
        .setCoder(VarLongCoder.of())
        .apply("Sum" + count, Sum.longsGlobally())
        .apply("Write" + count, ParDo.of(new WriteTotal(file(count).toString())));
  }

  /** The sum, once the job is done. */
  long read(Count count) throws IOException {
    try (InputStream stream = Channels.newInputStream(FileSystems.open(file(count)))) {
      return Long.parseLong(new String(stream.readAllBytes(), StandardCharsets.US_ASCII));
    }
  }

  private ResourceId file(Count count) {
    return FileSystems.matchNewResource(folder, true)
        .resolve(".total-" + count, StandardResolveOptions.RESOLVE_FILE);
  }

  private static final class WriteTotal extends DoFn<Long, Void> {
    private final String file;

    WriteTotal(String file) {
      this.file = file;
    }

    @ProcessElement
    public void write(@Element Long total) throws IOException {
      try (OutputStream stream =
          Channels.newOutputStream(
              FileSystems.create(FileSystems.matchNewResource(file, false), MimeTypes.TEXT))) {
        stream.write(total.toString().getBytes(StandardCharsets.US_ASCII));
      }
    }
  }
}
