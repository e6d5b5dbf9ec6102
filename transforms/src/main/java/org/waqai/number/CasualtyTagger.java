package org.waqai.number;

import java.util.List;
import org.waqai.seeds.Seeds;

/**
 * Finds the counts of people killed, wounded or captured in one sentence of normalised text (no
 * diacritics or tatweel, ASCII digits). It reads words in their order, with no parser: a harm is
 * tied to the nearest count that its kind of word can govern. Counts of things, years, ages and
 * dates are no victims; where a text gives one number for dead and wounded together, neither gets
 * it.
 */
public final class CasualtyTagger {
  private final Vocabulary vocabulary;

  private CasualtyTagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The tagger with the words of seeds/number.
   *
   * @throws org.waqai.seeds.SeedException when a file of seeds/number is missing or wrong
   */
  public static CasualtyTagger load(Seeds seeds) {
    return new CasualtyTagger(Vocabulary.load(seeds));
  }

  /**
   * The counts in the order of the text; the same harm may occur several times. Offsets are UTF-16
   * units of the sentence.
   */
  public List<Casualty> tag(String sentence) {
    Reading reading = vocabulary.read(sentence);
    return mentionsHarm(reading) ? new CasualtyReader(reading).read() : List.of();
  }

  private static boolean mentionsHarm(Reading reading) {
    for (int i = 0; i < reading.size(); i++) {
      if (reading.find(i, HarmTerm.class).isPresent()
          || reading.is(i, WordClass.NO_KILLED)
          || reading.is(i, WordClass.NO_WOUNDED)) {
        return true;
      }
    }
    return false;
  }
}
