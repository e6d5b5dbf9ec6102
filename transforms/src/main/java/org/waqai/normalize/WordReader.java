package org.waqai.normalize;

import java.util.List;
import org.waqai.normalize.CharacterPass.DoubtfulLetter;
import org.waqai.text.ArabicFold;

/** Chooses the readings of look-alike and dotless letters by the word that they stand in. */
final class WordReader {
  private static final double UNUSUAL = 0.05;
  private static final double DOTS_LEFT_OUT = 0.3;

  private final LetterReadings letters;
  private final WordFrequencies frequencies;

  WordReader(LetterReadings letters, WordFrequencies frequencies) {
    this.letters = letters;
    this.frequencies = frequencies;
  }

  /** Writes the best reading of every doubtful letter into the draft. */
  void read(AlignedBuffer draft, List<DoubtfulLetter> doubtful) {
    int next = 0;
    while (next < doubtful.size()) {
      int start = wordStart(draft, doubtful.get(next).at());
      int end = wordEnd(draft, doubtful.get(next).at());
      int first = next;
      while (next < doubtful.size() && doubtful.get(next).at() < end) {
        next++;
      }
      read(draft, start, end, doubtful.subList(first, next));
    }
  }

  private void read(AlignedBuffer draft, int start, int end, List<DoubtfulLetter> doubtful) {
    StringBuilder word = new StringBuilder();
    StringBuilder written = new StringBuilder();
    int next = 0;
    for (int i = start; i < end; i++) {
      char c = draft.unit(i);
      boolean isDoubtful = next < doubtful.size() && doubtful.get(next).at() == i;
      char letter = isDoubtful ? doubtful.get(next++).letter() : c;
      if (c != ArabicLetter.TATWEEL) {
        word.append(c);
        // A hamza written as a mark of its own has turned the letter into another one already.
        written.append(isDoubtful && letters.readings(letter).indexOf(c) < 0 ? c : letter);
      }
    }
    String best = new Search(written.toString(), word.toString()).best();
    int letter = 0;
    for (int i = start; i < end; i++) {
      if (draft.unit(i) != ArabicLetter.TATWEEL) {
        draft.setUnit(i, best.charAt(letter++));
      }
    }
  }

  private static int wordStart(AlignedBuffer draft, int at) {
    int start = at;
    while (start > 0 && ArabicLetter.isLetterOrTatweel(draft.unit(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(AlignedBuffer draft, int at) {
    int end = at;
    while (end < draft.length() && ArabicLetter.isLetterOrTatweel(draft.unit(end))) {
      end++;
    }
    return end;
  }

  /**
   * The search for the most frequent reading of one word, letter by letter as long as a known word
   * begins so. A reading that is not the usual one has to be that much more frequent.
   */
  private final class Search {
    private final String written;
    private final boolean withoutDots;
    private final char[] candidate;
    private String best;
    private double bestWeight;

    Search(String written, String usual) {
      this.written = written;
      this.withoutDots = written.chars().anyMatch(c -> letters.isDotless((char) c));
      this.candidate = usual.toCharArray();
      this.best = usual;
      this.bestWeight = frequencies.ofSpelling(usual);
    }

    String best() {
      tryFrom(0, 1);
      return best;
    }

    private void tryFrom(int at, double doubt) {
      String prefix = new String(candidate, 0, at);
      if (at == candidate.length) {
        double weight = frequencies.ofSpelling(prefix) * doubt;
        if (weight > bestWeight) {
          bestWeight = weight;
          best = prefix;
        }
      } else if (frequencies.anyStartsWith(prefix)) {
        char letter = written.charAt(at);
        boolean lacksDots = withoutDots || isMaqsuraInside(at);
        String readings =
            lacksDots ? letters.readingsWithoutDots(letter) : letters.readings(letter);
        for (int i = 0; i < readings.length(); i++) {
          candidate[at] = readings.charAt(i);
          tryFrom(at + 1, doubt * doubt(letter, readings, i));
        }
      }
    }

    private boolean isMaqsuraInside(int at) {
      return written.charAt(at) == ArabicLetter.ALEF_MAQSURA && at < written.length() - 1;
    }

    private double doubt(char letter, String readings, int reading) {
      boolean alike =
          ArabicFold.fold(readings.charAt(reading)) == ArabicFold.fold(readings.charAt(0));
      if (alike || letters.isDotless(letter)) {
        return 1;
      }
      return withoutDots ? DOTS_LEFT_OUT : UNUSUAL;
    }
  }
}
