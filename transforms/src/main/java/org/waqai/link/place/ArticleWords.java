package org.waqai.link.place;

import java.util.ArrayList;
import java.util.List;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.Clitics;
import org.waqai.text.Word;

/**
 * An article's words in {@link Spelling#exact} spelling, each with the readings that its proclitics
 * allow. The segmenter's clitics are not relied on: on unseen names it errs most.
 */
final class ArticleWords {
  private static final int SHORTEST_NAME = 3;
  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';
  private static final char BEH = '\u0628';
  private static final char KAF = '\u0643';
  private static final char LAM = '\u0644';

  private final AnnotatedText text;
  private final List<List<Reading>> readings;

  /**
   * One way to read a word.
   *
   * @param cut how many of the form's letters are proclitics
   * @param exact what is left, its article restored
   * @param preposition whether one of the proclitics is the preposition of place
   */
  record Reading(int cut, String exact, boolean preposition) {}

  ArticleWords(AnnotatedText text) {
    this.text = text;
    this.readings = new ArrayList<>(text.words().size());
    for (Word word : text.words()) {
      readings.add(readings(word.form()));
    }
  }

  private static List<Reading> readings(String form) {
    String exact = Spelling.exact(form);
    List<Reading> readings = new ArrayList<>(3);
    readings.add(new Reading(0, exact, false));
    // Where spelling rules changed the length, offsets inside the word no longer hold.
    if (exact.length() == form.length() && exact.indexOf(' ') < 0) {
      addPrepositions(exact, 0, readings);
      char first = exact.isEmpty() ? ' ' : exact.charAt(0);
      if ((first == WAW || first == FEH) && exact.length() > SHORTEST_NAME) {
        readings.add(new Reading(1, exact.substring(1), false));
        addPrepositions(exact, 1, readings);
      }
    }
    return readings;
  }

  private static void addPrepositions(String exact, int from, List<Reading> readings) {
    if (exact.length() - from <= SHORTEST_NAME) {
      return;
    }
    char first = exact.charAt(from);
    if (first == BEH || first == KAF || first == LAM) {
      readings.add(new Reading(from + 1, exact.substring(from + 1), first == BEH));
    }
    if (first == LAM && exact.charAt(from + 1) == LAM) {
      // The article loses its alef after this preposition.
      readings.add(new Reading(from + 2, Clitics.ARTICLE + exact.substring(from + 2), false));
    }
  }

  int size() {
    return readings.size();
  }

  AnnotatedText text() {
    return text;
  }

  List<Reading> readings(int word) {
    return readings.get(word);
  }

  /** The whole word, proclitics and all. */
  String exact(int word) {
    return readings.get(word).get(0).exact();
  }

  int sentence(int word) {
    return text.sentenceOf(word);
  }

  boolean sameSentence(int word, int other) {
    return word >= 0
        && other >= 0
        && word < size()
        && other < size()
        && text.sentenceOf(word) == text.sentenceOf(other);
  }

  /** The characters from {@code cut} letters into {@code first} to the end of {@code last}. */
  CharSpan chars(int first, int cut, int last) {
    return new CharSpan(text.word(first).span().start() + cut, text.word(last).span().end());
  }
}
