package org.waqai.normalize;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.waqai.seeds.Seeds;

/**
 * Counts the words of articles for seeds/normalize/frequencies.tsv.gz. The same articles give the
 * same bytes. Not thread-safe.
 */
public final class LexiconBuilder {
  private final CharacterTable table;
  private final Map<String, Integer> counts = new TreeMap<>();

  public LexiconBuilder(Seeds seeds) {
    table = new CharacterTable(LetterReadings.load(seeds));
  }

  /** Counts the words of one article's body: its runs of Arabic letters, tatweel left out. */
  public LexiconBuilder add(String body) {
    AlignedBuffer text = new CharacterPass(table, body).run();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.unit(i);
      if (ArabicLetter.isLetter(c)) {
        word.append(c);
      } else if (c != ArabicLetter.TATWEEL) {
        count(word);
      }
    }
    count(word);
    return this;
  }

  /**
   * Writes the words that occur at least {@code minimum} times, one a line with its count between
   * tabs, sorted and gzip-compressed. The stream stays open.
   */
  public void write(OutputStream out, int minimum) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    Writer writer = new OutputStreamWriter(zipped, StandardCharsets.UTF_8);
    counts.forEach((word, count) -> writeRow(writer, word, count, minimum));
    writer.flush();
    zipped.finish();
  }

  private void count(StringBuilder word) {
    if (word.length() > 0) {
      counts.merge(word.toString(), 1, Integer::sum);
      word.setLength(0);
    }
  }

  private static void writeRow(Writer writer, String word, int count, int minimum) {
    if (count < minimum) {
      return;
    }
    try {
      writer.write(word + "\t" + count + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
