package org.waqai.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.waqai.normalize.EvasionRepair.RawRange;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;

/**
 * Makes the text of articles uniform and undoes in-word evasion. Immutable and safe for use by many
 * threads; loading reads the word frequencies, so that one object should serve them all.
 */
public final class Normalizer {
  private final CharacterTable characters;
  private final WordReader reader;
  private final WordJoiner joiner;

  private Normalizer(CharacterTable characters, WordReader reader, WordJoiner joiner) {
    this.characters = characters;
    this.reader = reader;
    this.joiner = joiner;
  }

  /**
   * A normalizer with the letters and frequencies of seeds/normalize.
   *
   * @throws org.waqai.seeds.SeedException when one of these files is missing or wrong
   */
  public static Normalizer load(Seeds seeds) {
    LetterReadings letters = LetterReadings.load(seeds);
    WordFrequencies frequencies = WordFrequencies.load(seeds);
    WordModel model = new WordModel(frequencies, Clitics.load(seeds));
    return new Normalizer(
        new CharacterTable(letters),
        new WordReader(letters, frequencies),
        new WordJoiner(letters, model, DottedForms.load(seeds)));
  }

  /**
   * The body as the models read it. Normalising the outcome once more changes nothing.
   *
   * @param raw an article's body as received, any Unicode
   */
  public NormalizedText normalize(String raw) {
    CharacterPass pass = new CharacterPass(characters, raw);
    AlignedBuffer draft = pass.run();
    if (!pass.doubtful().isEmpty()) {
      reader.read(draft, pass.doubtful());
    }
    List<RawRange> restored = new ArrayList<>();
    AlignedBuffer text = draft;
    EvasionHabit.Counter counter = new EvasionHabit.Counter();
    EvasionHabit habit = EvasionHabit.NONE;
    boolean settled = false;
    // What one look takes out may make the place plain for the next, and shows what the text is
    // given to. Every change takes tatweel or a separator out, so that this ends.
    while (!settled) {
      counter.forgetParting();
      EvasionRepair repair = new EvasionRepair(joiner, text, habit, counter);
      text = repair.run();
      restored.addAll(repair.restored());
      settled = !repair.changed() && counter.habit().equals(habit);
      habit = counter.habit();
    }
    return new NormalizedText(text.toString(), text.alignment(), restorations(text, restored));
  }

  private static List<Restoration> restorations(AlignedBuffer text, List<RawRange> ranges) {
    // A later look may have joined what an earlier one had restored in part: of spans that
    // begin alike or lie in another one, the long one stays.
    TreeMap<Integer, CharSpan> longest = new TreeMap<>();
    for (RawRange range : ranges) {
      CharSpan span = text.span(range.start(), range.end());
      longest.merge(span.start(), span, CharSpan::cover);
    }
    List<Restoration> restorations = new ArrayList<>();
    int covered = 0;
    for (CharSpan span : longest.values()) {
      if (span.end() > covered) {
        covered = span.end();
        restorations.add(restoration(text, span));
      }
    }
    return restorations;
  }

  private static Restoration restoration(AlignedBuffer text, CharSpan span) {
    return new Restoration(
        span,
        text.rawStart(span.start()),
        text.rawEnd(span.end() - 1),
        text.slice(span.start(), span.end()));
  }
}
