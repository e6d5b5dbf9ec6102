package org.waqai.normalize;

import java.util.List;
import org.waqai.text.Alignment;

/**
 * A body made uniform for the models.
 *
 * @param text the normalised text
 * @param alignment for every UTF-16 unit of {@code text} the raw code points it came from
 * @param restored the words put together again after in-word evasion, in the order of the text
 */
public record NormalizedText(String text, Alignment alignment, List<Restoration> restored) {

  public NormalizedText {
    restored = List.copyOf(restored);
  }
}
