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

  // "The next elections in November": the adjective speaks of the date right after it.
  private static final int WORDS_AFTER_NEXT = 2;

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
      i = tagAt(terms, i, publishedOn, mentions);
    }
    return mentions;
  }

  /** Adds the mention that begins at {@code i}, if any, and returns where to go on. */
  private static int tagAt(
      Terms terms, int i, Optional<LocalDate> publishedOn, List<TimeMention> mentions) {
    for (Match match : TimeGrammar.matches(terms, i)) {
      if (TimeGrammar.isNoDate(terms, i, match)) {
        return match.end();
      }
      Optional<Interval> interval =
          match.time().resolve(new Reference(publishedOn, outlook(terms, i, match.end())));
      if (interval.isPresent()) {
        Interval known = publishedOn.map(interval.get()::endingBy).orElse(interval.get());
        Optional<TimeMention> opening =
            opening(match.time(), publishedOn)
                .map(time -> mention(terms, i, match.end(), time, Optional.empty()));
        mentions.add(mention(terms, i, match.end(), known, opening));
        return match.end();
      }
    }
    return i + 1;
  }

  private static Optional<Interval> opening(TimeExpression time, Optional<LocalDate> publishedOn) {
    return time instanceof Since since
        ? since.opening().resolve(new Reference(publishedOn, Outlook.USUAL))
        : Optional.empty();
  }

  private static TimeMention mention(
      Terms terms, int from, int to, Interval interval, Optional<TimeMention> opening) {
    CharSpan span = new CharSpan(terms.at(from).stem(), terms.at(to - 1).end());
    return new TimeMention(span, interval.start(), interval.end(), interval.precision(), opening);
  }

  /** Whether the clause around the terms from {@code i} to {@code end} speaks of the future. */
  private static Outlook outlook(Terms terms, int i, int end) {
    for (int k = i - 1; k >= i - WORDS_AFTER_CUE && isInSentence(terms, k); k--) {
      boolean next = k >= i - WORDS_AFTER_NEXT && terms.has(k, Sense.FUTURE);
      if (next || terms.has(k, Sense.FUTURE_CUE)) {
        return Outlook.FUTURE;
      }
      if (terms.has(k, Sense.CUE_STOP)) {
        return Outlook.USUAL;
      }
    }
    return terms.has(end, Sense.FUTURE_CUE) ? Outlook.FUTURE : Outlook.USUAL;
  }

  private static boolean isInSentence(Terms terms, int i) {
    return terms.at(i).type() != Token.Type.LINE_BREAK && !terms.isSymbol(i, '.');
  }
}
