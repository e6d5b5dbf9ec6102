package org.waqai.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.schemas.PayloadFormat;

/** The formats of input, each known by the ends of its files' names. */
enum InputFormat {
  TEXT(".txt", PayloadFormat.TEXT),
  JSON_LINES(".jsonl", PayloadFormat.JSON),
  JSON_LINES_GZIP(".jsonl.gz", PayloadFormat.GZIP),
  AVRO(".avro", PayloadFormat.AVRO),
  HTML(".html .htm", PayloadFormat.HTML),
  WARC(".warc.gz .warc", PayloadFormat.WARC);

  private final String extensions;
  private final PayloadFormat payloadFormat;

  /**
   * @param extensions separated by spaces
   */
  InputFormat(String extensions, PayloadFormat payloadFormat) {
    this.extensions = extensions;
    this.payloadFormat = payloadFormat;
  }

  ArticleReader reader() {
    return switch (this) {
      case TEXT -> new TextReader();
      case JSON_LINES -> new JsonLinesReader();
      case JSON_LINES_GZIP -> new GzipReader(new JsonLinesReader());
      case AVRO -> new AvroReader();
      case HTML -> new HtmlReader();
      case WARC -> new WarcArchiveReader();
    };
  }

  /** How a whole file of this format, as the payload of a dead letter, is read again. */
  PayloadFormat payloadFormat() {
    return payloadFormat;
  }

  static Optional<InputFormat> of(String path) {
    String name = FileName.base(path).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions().anyMatch(name::endsWith))
        .findFirst();
  }

  /** All extensions, for messages. */
  static String known() {
    return Arrays.stream(values())
        .flatMap(InputFormat::extensions)
        .collect(Collectors.joining(", "));
  }

  private Stream<String> extensions() {
    return Stream.of(extensions.split(" ", -1));
  }
}
