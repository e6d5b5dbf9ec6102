package org.waqai.annotate.segment.decoder;

import java.util.List;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.cache.SlotCache;
import org.waqai.seeds.SeedException;

/**
 * Cuts lines into clitic segments: the same ones, at the same offsets and spelled the same, as
 * CoreNLP's {@code ArabicSegmenter} with the same model. Safe for use by several threads.
 */
public final class CliticDecoder {
  /**
   * The words of chunks that have been read lately, with what was found out of them: 49 MiB after
   * 15,000 articles of all kinds.
   */
  private static final int CACHE_BITS = 15;

  private static final int LONGEST_IN_CACHE = 24;

  private final SegmenterModel model;
  private final WordReader reader;
  private final StretchReader stretches;
  private final SlotCache<String, List<Word>> cache = new SlotCache<>(CACHE_BITS);

  private CliticDecoder(SegmenterModel model) {
    this.model = model;
    this.reader = new WordReader(model);
    this.stretches = new StretchReader(model);
  }

  /**
   * Reads CoreNLP's model: at once where the build has folded it ({@link FoldedWeights}), else in
   * some seconds.
   *
   * @throws SeedException when the file is missing or is no model of {@code ArabicSegmenter}
   */
  public static CliticDecoder load(ModelFile model) {
    FeatureWeights weights =
        FoldedWeights.of(model).orElseGet(() -> SegmenterModelReader.read(model));
    return new CliticDecoder(new SegmenterModel(weights));
  }

  /**
   * The segments in order. The time is linear in the length of the line.
   *
   * @throws Error of CoreNLP's tokenizer where the line holds half a surrogate pair
   */
  public List<Segment> segment(String line) {
    LineWords words = new LineWords();
    if (endsHalfway(line)) {
      words.add(reader.readLine(line), 0);
    } else {
      addChunks(line, words);
    }
    return LinePath.segments(model, stretches, words);
  }

  /** CoreNLP's tokenizer reads nothing, or not all, of a text that ends like this. */
  private static boolean endsHalfway(String line) {
    return !line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1));
  }

  /** No word of CoreNLP's holds a space, so what stands between two is read by itself. */
  private void addChunks(String line, LineWords words) {
    int start = 0;
    while (start < line.length()) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? line.length() : end;
      if (end > start) {
        words.add(words(line.substring(start, end)), start);
      }
      start = end + 1;
    }
  }

  private List<Word> words(String chunk) {
    return chunk.length() > LONGEST_IN_CACHE ? reader.read(chunk) : cache.get(chunk, reader::read);
  }
}
