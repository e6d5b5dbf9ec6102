package org.waqai.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * The plain part of YAML that seeds are written in: one document of UTF-8, no key twice, and no
 * anchors, whose copies could grow without bounds and whose lines would tell nothing.
 */
final class YamlText {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final byte[] bytes;

  private YamlText(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * The text of a seed file, known to be such YAML.
   *
   * @throws SeedException that names file, line and what was expected
   */
  static String read(Seeds seeds, String path) {
    try (InputStream stream = seeds.open(path)) {
      YamlText yaml = new YamlText("seeds/" + path, stream.readAllBytes());
      String text = yaml.decoded();
      yaml.check(text);
      return text;
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
  }

  private String decoded() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(left, text, true);
    text.flip();
    if (result.isError()) {
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      throw mistake(line, "the file is not UTF-8; save it as UTF-8");
    }
    String decoded = text.toString();
    return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
  }

  private void check(String text) throws IOException {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      int documents = 0;
      while (parser.nextToken() != null) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
          throw mistake(
              line(parser), "anchors (&) and aliases (*) are not used here; write it out");
        }
        documents += startsDocument(parser) ? 1 : 0;
        if (documents > 1) {
          throw mistake(line(parser), "a second document (---); a file holds one");
        }
      }
      if (documents == 0) {
        throw mistake(1, "the file is empty");
      }
    } catch (JsonProcessingException e) {
      throw YamlSyntaxError.of(file, e);
    }
  }

  private static boolean startsDocument(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT, START_ARRAY -> parser.getParsingContext().getParent().inRoot();
      case END_OBJECT, END_ARRAY -> false;
      default -> parser.getParsingContext().inRoot();
    };
  }

  private static long line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private SeedException mistake(long line, String what) {
    return new SeedException(file + ":" + line + ": " + what);
  }
}
