package org.waqai.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;
import org.waqai.time.Reference.Outlook;

/** Finds time expressions in Arabic text and resolves them to days. Immutable and thread-safe. */
public final class TimeTagger {
  // How far before an expression a cue of the future still speaks of it.
  private static final int WORDS_AFTER_CUE = 12;

  private final TimeLexicon lexicon;

  private TimeTagger(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Loads the words of seeds/time.
   *
   * @throws org.waqai.seeds.SeedException when a file is missing or wrong
   */
  public static TimeTagger load(Seeds seeds) {
    return new TimeTagger(TimeLexicon.load(seeds));
  }

  /**
   * The time expressions of {@code text} that can be resolved, in order, none overlapping another.
   *
   * @param text normalised: without diacritics and tatweel, digits in ASCII
   * @param publishedOn what relative expressions are resolved against; without it only those that
   *     name their year are returned
   * @return mentions with spans in UTF-16 units of {@code text}
   */
  public List<TimeMention> tag(String text, Optional<LocalDate> publishedOn) {
    Terms terms = TermReader.read(text, lexicon);
    List<TimeMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < terms.size()) {
      Optional<Match> match = TimeGrammar.match(terms, i);
      Optional<TimeMention> mention = resolve(terms, i, match, publishedOn);
      mention.ifPresent(mentions::add);
      i = mention.isPresent() ? match.orElseThrow().end() : i + 1;
    }
    return mentions;
  }

  private static Optional<TimeMention> resolve(
      Terms terms, int i, Optional<Match> match, Optional<LocalDate> publishedOn) {
    return match.flatMap(
        found -> {
          Reference reference = new Reference(publishedOn, outlook(terms, i));
          return found
              .time()
              .resolve(reference)
              .map(interval -> publishedOn.map(interval::endingBy).orElse(interval))
              .map(interval -> mention(terms, i, found.end(), interval));
        });
  }

  private static TimeMention mention(Terms terms, int from, int to, Interval interval) {
    CharSpan span = new CharSpan(terms.at(from).stem(), terms.at(to - 1).end());
    return new TimeMention(span, interval.start(), interval.end(), interval.precision());
  }

  private static Outlook outlook(Terms terms, int i) {
    for (int k = i - 1; k >= 0 && k >= i - WORDS_AFTER_CUE; k--) {
      Term term = terms.at(k);
      if (term.type() == Token.Type.LINE_BREAK || term.isSymbol('.')) {
        return Outlook.USUAL;
      }
      if (term.has(Sense.FUTURE_CUE)) {
        return Outlook.FUTURE;
      }
    }
    return Outlook.USUAL;
  }
}
