package org.waqai.annotate.segment.decoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import java.util.List;
import java.util.Properties;
import org.waqai.annotate.segment.CliticSegmenter;

/** CoreNLP's own segmenter and ours, side by side, with the same model. */
final class Oracle {
  static final CliticDecoder DECODER = CliticDecoder.load(CliticSegmenter.SEGMENTER_MODEL);
  private static final ArabicSegmenter CORE_NLP = new ArabicSegmenter(new Properties());

  static {
    CORE_NLP.loadSegmenter(CliticSegmenter.SEGMENTER_MODEL.path());
  }

  private Oracle() {}

  /** What CoreNLP makes of the line. */
  static List<Segment> segments(String line) {
    return CORE_NLP.segmentStringToTokenList(line).stream()
        .map(token -> new Segment(token.word(), token.beginPosition(), token.endPosition()))
        .toList();
  }

  /** Returns how many segments there are. */
  static int assertSameSegments(String line) {
    List<Segment> expected = segments(line);
    assertEquals(expected, DECODER.segment(line), line);
    return expected.size();
  }
}
