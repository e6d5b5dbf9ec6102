package org.waqai.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "The number of the dead rose to 20", "the dead were put at 176": counts told of victims. */
final class Tolls {
  private static final int TOLL_WORD_REACH = 3;
  private static final int REACH = 16;

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;
  private final CountedNouns nouns;
  private final VictimPhrases phrases;
  private final HarmWords harms;

  Tolls(
      Reading reading,
      NumberIndex numbers,
      CountedNouns nouns,
      VictimPhrases phrases,
      HarmWords harms) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
    this.nouns = nouns;
    this.phrases = phrases;
    this.harms = harms;
  }

  /** The counts told of victims of a harm whose plural noun stands at a token. */
  List<Victims> of(int token, Harm harm) {
    if (nouns.isJoint(token, harm)) {
      return List.of();
    }
    Optional<TaggedNumber> next =
        numbers.at(token + 1).filter(n -> reading.numberProclitics(token + 1).article());
    if (next.isPresent()) {
      return List.of(phrases.counted(next.get()));
    }
    boolean toll = isToll(token);
    Optional<TaggedNumber> before = toll ? numberBefore(token) : Optional.empty();
    return before
        .map(number -> List.of(phrases.counted(number)))
        .orElseGet(() -> after(token, harm, toll));
  }

  private List<Victims> after(int token, Harm harm, boolean toll) {
    for (int i = token + 1; i < Math.min(reading.size(), token + REACH) && !ends(i); i++) {
      Optional<TaggedNumber> number =
          numbers.at(i).filter(n -> nouns.mayCount(n, harm)).filter(n -> toll || isTold(n));
      if (number.isPresent()) {
        List<Victims> tolls = new ArrayList<>();
        tolls.add(upper(number.get()));
        // The other side's toll: "176 of the one and 325 of the other".
        numbers
            .at(reading.afterConjunction(tolls.get(0).last() + 1))
            .filter(n -> nouns.mayCount(n, harm) && nouns.harmOf(n).isEmpty())
            .ifPresent(n -> tolls.add(phrases.counted(n)));
        return tolls;
      }
    }
    return List.of();
  }

  private boolean isToll(int token) {
    for (int i = token - 1; i >= Math.max(0, token - TOLL_WORD_REACH); i--) {
      if (reading.is(i, WordClass.TOLL)) {
        return true;
      }
    }
    return false;
  }

  /** "Rose to 90, the number of the dead". */
  private Optional<TaggedNumber> numberBefore(int token) {
    for (int i = token - 1; i > token - TOLL_WORD_REACH; i--) {
      if (reading.is(i, WordClass.TOLL)) {
        return numbers.over(i - 1).filter(this::isTold);
      }
    }
    return Optional.empty();
  }

  private boolean isTold(TaggedNumber number) {
    return reading.numberProclitics(number.first()).preposition()
        || reading.is(number.first() - 1, WordClass.RISING);
  }

  /** A toll that rose "from 12 to 20" is 20. */
  private Victims upper(TaggedNumber number) {
    Victims counted = phrases.counted(number);
    boolean rose = reading.is(number.amount(), WordClass.FROM) && counted.max().isPresent();
    return rose ? counted.withMin(counted.max().getAsInt()) : counted;
  }

  private boolean ends(int token) {
    // A slash joins the two names of a month.
    boolean mark = words.isMark(token) && !words.isComma(token) && !words.isMark(token, '/');
    return mark || harms.head(token).isPresent();
  }
}
