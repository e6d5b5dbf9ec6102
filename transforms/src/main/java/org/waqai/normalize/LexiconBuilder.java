package org.waqai.normalize;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.waqai.normalize.Chunk.Piece;
import org.waqai.seeds.Seeds;

/**
 * Counts the words of articles for seeds/normalize/frequencies.tsv.gz. The same articles give the
 * same bytes. Not thread-safe.
 */
public final class LexiconBuilder {
  private final CharacterTable table;
  private final Map<String, Counts> counts = new TreeMap<>();

  /** Occurrences of one word: all, those before a stop and those after one. */
  private static final class Counts {
    private int all;
    private int beforeStop;
    private int afterStop;
  }

  public LexiconBuilder(Seeds seeds) {
    table = new CharacterTable(LetterReadings.load(seeds));
  }

  /**
   * Counts the words of one article's body: its runs of Arabic letters, tatweel left out, and
   * whether a comma, another stop or the end of a line stands next to them.
   */
  public LexiconBuilder add(String body) {
    AlignedBuffer text = new CharacterPass(table, body).run();
    boolean afterStop = true;
    int at = 0;
    while (at < text.length()) {
      char c = text.unit(at);
      if (ArabicLetter.isLetter(c)) {
        Piece word = Chunk.readPiece(text, at, text.length());
        count(word.letters(), isBeforeStop(text, word.end()), afterStop);
        afterStop = false;
        at = word.end();
      } else {
        afterStop = isStop(c) || (afterStop && c == ' ');
        at++;
      }
    }
    return this;
  }

  /**
   * Writes the words that occur at least {@code minimum} times, one a line with its three counts
   * between tabs, sorted and gzip-compressed. The stream stays open.
   */
  public void write(OutputStream out, int minimum) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    Writer writer = new OutputStreamWriter(zipped, StandardCharsets.UTF_8);
    for (Map.Entry<String, Counts> entry : counts.entrySet()) {
      Counts count = entry.getValue();
      if (count.all >= minimum) {
        writer.write(
            "%s\t%d\t%d\t%d\n"
                .formatted(entry.getKey(), count.all, count.beforeStop, count.afterStop));
      }
    }
    writer.flush();
    zipped.finish();
  }

  private void count(String word, boolean beforeStop, boolean afterStop) {
    Counts count = counts.computeIfAbsent(word, unseen -> new Counts());
    count.all++;
    count.beforeStop += beforeStop ? 1 : 0;
    count.afterStop += afterStop ? 1 : 0;
  }

  private static boolean isBeforeStop(AlignedBuffer text, int end) {
    int at = end;
    while (at < text.length() && (text.unit(at) == ' ' || text.unit(at) == ArabicLetter.TATWEEL)) {
      at++;
    }
    return at == text.length() || isStop(text.unit(at));
  }

  private static boolean isStop(char c) {
    return c == '\n' || Separator.of(c).isStop();
  }
}
