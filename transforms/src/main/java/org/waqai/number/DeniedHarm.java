package org.waqai.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.text.CharSpan;

/** "No casualties were recorded": nobody harmed, which is a number like any other. */
final class DeniedHarm {
  private static final int REACH = 7;

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;

  DeniedHarm(Reading reading, NumberIndex numbers) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
  }

  /** The harms that a negation at a token denies; their words are claimed. */
  List<Casualty> read(int token) {
    Optional<Match<WordClass>> negation = reading.find(token, WordClass.NEGATION);
    if (negation.isEmpty() || numbers.isClaimed(token)) {
      return List.of();
    }
    int i = token + negation.get().length();
    while (i < token + REACH && denied(i).isEmpty() && mayStandBetween(i)) {
      i++;
    }
    List<Casualty> found = new ArrayList<>();
    while (!denied(i).isEmpty()) {
      int last = i + denied(i).get(0).length() - 1;
      for (Match<WordClass> match : denied(i)) {
        add(found, match.sense() == WordClass.NO_KILLED ? Harm.KILLED : Harm.WOUNDED, token, last);
      }
      numbers.claim(token, last);
      i = reading.is(last + 1, WordClass.TO) ? last + 2 : last + 1;
    }
    return found;
  }

  private void add(List<Casualty> found, Harm harm, int first, int last) {
    if (found.stream().noneMatch(earlier -> earlier.harm() == harm)) {
      CharSpan span = new CharSpan(reading.stemStart(first), words.end(last));
      found.add(new Casualty(harm, span, Optional.empty(), 0, OptionalInt.of(0)));
    }
  }

  private boolean mayStandBetween(int token) {
    return reading.is(token, WordClass.OCCURRING)
        || (words.isWord(token) && Proclitics.hasArticle(words.form(token)));
  }

  /** The longest denied harms at a token, of one or both kinds. */
  private List<Match<WordClass>> denied(int token) {
    List<Match<WordClass>> denied = new ArrayList<>();
    reading.find(token, WordClass.NO_KILLED).ifPresent(denied::add);
    reading.find(token, WordClass.NO_WOUNDED).ifPresent(denied::add);
    int longest = denied.stream().mapToInt(Match::length).max().orElse(0);
    denied.removeIf(match -> match.length() < longest);
    return denied;
  }
}
