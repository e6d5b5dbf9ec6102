package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.schemas.TimePrecision;
import org.waqai.seeds.Seeds;
import org.waqai.time.Reference.Outlook;

/**
 * Finds the day an article was published in its own text: in words such as "اليوم الخميس 25 شباط
 * 2021" wherever they stand, else in a dateline at the head or foot ("الرياض – 4 آذار 2020
 * (رويترز)"). Immutable and thread-safe.
 */
public final class Dateline {
  private static final Reference NOTHING = new Reference(Optional.empty(), Outlook.USUAL);
  // Lines looked at from either end, and words that may stand before the date in such a line.
  private static final int LINES = 4;
  private static final int WORDS_BEFORE = 3;
  private static final int WORDS_OF_AGENCY = 2;
  // Dashes, opening bracket, colon, bar: what parts a dateline from its text.
  private static final String CLOSING = "-\u2013\u2014(:|";

  private final TimeLexicon lexicon;

  private Dateline(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Loads the words of seeds/time.
   *
   * @throws org.waqai.seeds.SeedException when a file is missing or wrong
   */
  public static Dateline load(Seeds seeds) {
    return new Dateline(TimeLexicon.load(seeds));
  }

  /**
   * The publication date that {@code normalizedText} gives; empty where it gives none with its
   * year.
   *
   * @param normalizedText without diacritics and tatweel, digits in ASCII
   */
  public Optional<LocalDate> find(String normalizedText) {
    Terms terms = TermReader.read(normalizedText, lexicon);
    Optional<LocalDate> dateline = Optional.empty();
    for (int i = 0; i < terms.size(); i++) {
      Optional<Match> match = DayGrammar.match(terms, i);
      Optional<LocalDate> day = match.flatMap(Dateline::absoluteDay);
      if (day.isEmpty()) {
        continue;
      }
      int end = match.orElseThrow().end();
      OptionalInt offset = relativeDay(terms, i, end);
      if (offset.isPresent()) {
        return day.map(date -> date.minusDays(offset.getAsInt()));
      }
      if (dateline.isEmpty() && isDateline(terms, i, end)) {
        dateline = day;
      }
      i = end - 1;
    }
    return dateline;
  }

  private static Optional<LocalDate> absoluteDay(Match match) {
    return match
        .time()
        .resolve(NOTHING)
        .filter(interval -> interval.precision() == TimePrecision.DAY)
        .map(Interval::start);
  }

  /** The distance from the publication that the words from {@code i} to {@code end} give. */
  private static OptionalInt relativeDay(Terms terms, int i, int end) {
    for (int k = i; k < end; k++) {
      if (terms.isUnit(k, Unit.DAY) && terms.at(k).clitics().article()) {
        return OptionalInt.of(0);
      }
      if (terms.has(k, Sense.RELATIVE_DAY)) {
        return OptionalInt.of(terms.value(k, Sense.RELATIVE_DAY));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isDateline(Terms terms, int i, int end) {
    int before = wordsBefore(terms, i);
    return before <= WORDS_BEFORE
        && isAtEdge(terms, i)
        && (isClosed(terms, end) || isLabelled(terms, i));
  }

  /** How many words stand before {@code i} in its line. */
  private static int wordsBefore(Terms terms, int i) {
    int words = 0;
    for (int k = i - 1; k >= 0 && !isLineBreak(terms, k) && words <= WORDS_BEFORE; k--) {
      words += terms.at(k).isWord() ? 1 : 0;
    }
    return words;
  }

  private static boolean isLabelled(Terms terms, int i) {
    for (int k = i - 1; k >= i - WORDS_BEFORE && !isLineBreak(terms, k); k--) {
      if (terms.has(k, Sense.PUBLISHED)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dateline ends at {@code end}, or the line soon after, with an agency's name. */
  private static boolean isClosed(Terms terms, int end) {
    if (terms.isSymbolOf(end, CLOSING)) {
      return true;
    }
    for (int k = end; k <= end + WORDS_OF_AGENCY; k++) {
      if (isLineBreak(terms, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtEdge(Terms terms, int i) {
    return breaks(terms, 0, i) < LINES || breaks(terms, i, terms.size()) < LINES;
  }

  private static int breaks(Terms terms, int from, int to) {
    int breaks = 0;
    for (int k = from; k < to; k++) {
      // Empty lines do not count.
      breaks += isLineBreak(terms, k) && !isLineBreak(terms, k - 1) ? 1 : 0;
    }
    return breaks;
  }

  private static boolean isLineBreak(Terms terms, int i) {
    return terms.at(i).type() == Token.Type.LINE_BREAK;
  }
}
