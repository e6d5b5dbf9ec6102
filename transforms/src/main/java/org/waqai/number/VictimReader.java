package org.waqai.number;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads phrases of victims with those joined to them: "three soldiers and a child" are four. */
final class VictimReader {
  private static final int REACH = 6;
  // From eleven on the noun is singular, and one that is joined to it belongs to the same count.
  private static final int SINGULAR_NOUN_FROM = 11;

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;
  private final CountedNouns nouns;
  private final VictimPhrases phrases;

  VictimReader(Reading reading, NumberIndex numbers, CountedNouns nouns, VictimPhrases phrases) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
    this.nouns = nouns;
    this.phrases = phrases;
  }

  /** The victims of a harm whose phrase begins with a number at a token. */
  Optional<Victims> counted(int token, Harm harm) {
    return numbers
        .at(token)
        .filter(number -> nouns.mayCount(number, harm))
        .map(number -> withJoined(phrases.counted(number), harm, !isSizable(number)));
  }

  /** So many people named by a noun without a number. */
  Victims named(int noun, int count, Harm harm) {
    return withJoined(phrases.named(noun, count), harm, true);
  }

  /** The other side's losses, joined to those read: "71 gunmen and 7 soldiers". */
  Optional<Victims> otherSide(Victims side, Harm harm) {
    return nextJoined(side.last() + 1, harm, true)
        .filter(next -> !side.mayJoin(next))
        .map(next -> withJoined(next, harm, true));
  }

  private static boolean isSizable(TaggedNumber number) {
    return number.mention().vague() || number.mention().min() >= SINGULAR_NOUN_FROM;
  }

  private Victims withJoined(Victims start, Harm harm, boolean mayAddNamed) {
    Victims sum = start;
    Optional<Victims> next = nextJoined(sum.last() + 1, harm, mayAddNamed);
    while (next.isPresent() && sum.mayJoin(next.get())) {
      boolean more = numbers.over(next.get().first()).map(n -> !isSizable(n)).orElse(true);
      sum = sum.plus(next.get());
      next = nextJoined(sum.last() + 1, harm, more);
    }
    return sum;
  }

  private Optional<Victims> nextJoined(int from, Harm harm, boolean mayAddNamed) {
    boolean afterPreposition = false;
    for (int i = from; i < Math.min(from + REACH, reading.size()); i++) {
      int joined = joinedAt(i);
      boolean near = !afterPreposition && i <= from + NounPhrases.TAIL;
      Optional<Victims> more =
          joined < 0 ? Optional.empty() : joinedVictims(joined, harm, mayAddNamed && near);
      if (more.isPresent()) {
        return more;
      }
      int next = Math.max(i, joined);
      if (ends(next) || numbers.at(next).isPresent()) {
        return Optional.empty();
      }
      afterPreposition |= reading.is(i, WordClass.PREPOSITION);
    }
    return Optional.empty();
  }

  /** The token at which a joined phrase would begin, -1 where nothing joins. */
  private int joinedAt(int token) {
    return reading
        .find(token, WordClass.ADDITION)
        .map(match -> token + match.length())
        .orElseGet(() -> reading.afterConjunction(token));
  }

  private Optional<Victims> joinedVictims(int token, Harm harm, boolean mayAddNamed) {
    Optional<TaggedNumber> number = numbers.at(token);
    if (number.isPresent()) {
      return number
          .filter(n -> nouns.harmOf(n).filter(said -> said == harm).isEmpty())
          .filter(n -> nouns.mayCount(n, harm))
          .map(phrases::counted)
          .filter(victims -> !isSubject(victims.last() + 1, harm));
    }
    boolean harmed = reading.find(token, HarmTerm.class, HarmTerm::isVictim).isPresent();
    if (!mayAddNamed || harmed || reading.proclitics(token).preposition()) {
      return Optional.empty();
    }
    OptionalInt people = phrases.peopleNamed(token);
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(phrases.named(token, people.getAsInt()))
            .filter(victims -> !isSubject(victims.last() + 1, harm));
  }

  /** Whether what stands before a token is the subject of another harm's verb. */
  private boolean isSubject(int token, Harm harm) {
    return reading
        .find(token, HarmTerm.class, term -> term.isHead() && term.harm() != harm)
        .filter(match -> !match.proclitics().conjunction() && !match.proclitics().preposition())
        .isPresent();
  }

  private boolean ends(int token) {
    if (words.isMark(token)) {
      // A comma may stand before the conjunction.
      return !(words.isComma(token) && reading.afterConjunction(token + 1) >= 0);
    }
    return reading.is(token, WordClass.CLAUSE)
        || reading.is(token, WordClass.SUBSET)
        || reading.find(token, HarmTerm.class, term -> !term.isDescription()).isPresent();
  }
}
