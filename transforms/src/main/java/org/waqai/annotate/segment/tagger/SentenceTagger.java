package org.waqai.annotate.segment.tagger;

import java.util.Arrays;
import java.util.List;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.cache.SlotCache;
import org.waqai.seeds.SeedException;

/**
 * Tags the words of a sentence: with the same tags as CoreNLP's {@code MaxentTagger} with the same
 * model. Safe for use by several threads.
 */
public final class SentenceTagger {
  /** Some 20 MiB of words, if all slots are taken. */
  private static final int CACHE_BITS = 15;

  private static final String OUTSIDE = "NA";
  private static final String END = ".$."; // stands after every sentence

  private final TaggerModel model;
  private final PreviousTags previous;
  private final KnownWord outside;
  private final KnownWord end;
  private final SlotCache<String, KnownWord> known = new SlotCache<>(CACHE_BITS);

  private SentenceTagger(TaggerModel model) {
    this.model = model;
    this.previous = PreviousTags.of(model);
    this.outside = model.word(OUTSIDE);
    this.end = model.word(END);
  }

  /**
   * Reads CoreNLP's model, which takes a second.
   *
   * @throws SeedException when the file is missing or is no model of the Arabic tagger
   */
  public static SentenceTagger load(ModelFile model) {
    return new SentenceTagger(TaggerModelReader.read(model));
  }

  /** The tags of the words, one each; the time is linear in the number of words. */
  public List<String> tag(List<String> words) {
    KnownWord[] sentence = new KnownWord[words.size() + 2 * TaggerModel.REACH + 1];
    Arrays.fill(sentence, outside);
    for (int i = 0; i < words.size(); i++) {
      sentence[TaggerModel.REACH + i] = known.get(words.get(i), model::word);
    }
    sentence[TaggerModel.REACH + words.size()] = end;
    byte[] best = new BestTags(previous, sentence).find();
    String[] tags = new String[words.size()];
    Arrays.setAll(tags, i -> model.tags().get(best[i]));
    return Arrays.asList(tags);
  }
}
