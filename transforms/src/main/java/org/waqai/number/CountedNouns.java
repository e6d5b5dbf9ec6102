package org.waqai.number;

import java.util.Optional;

/** What the numbers of a sentence count, by the noun after them and the word before. */
final class CountedNouns {
  private static final int FIRST_YEAR = 1900;
  private static final String ACCUSATIVE = "\u0627";
  private static final int LAST_YEAR = 2100;

  private final Reading reading;
  private final Words words;
  private final NounPhrases phrases;

  /** What a number counts. */
  enum Counted {
    PEOPLE,
    /** Words such as "dead", which say themselves what befell the people. */
    HARMED,
    /** No noun: the people are known from the context. */
    NOTHING,
    UNKNOWN,
    OTHER
  }

  CountedNouns(Reading reading, NounPhrases phrases) {
    this.reading = reading;
    this.words = reading.words();
    this.phrases = phrases;
  }

  /** The token of the noun that a number counts, after "of" if need be. */
  int nounOf(TaggedNumber number) {
    int next = number.last() + (isInBrackets(number) ? 2 : 1);
    if (reading.is(next, WordClass.SUBSET)) {
      return next;
    }
    return reading.find(next, WordClass.PARTITIVE).map(match -> next + match.length()).orElse(next);
  }

  Counted counted(TaggedNumber number) {
    int noun = nounOf(number);
    Proclitics proclitics = reading.proclitics(noun);
    boolean particle = proclitics.conjunction() || proclitics.preposition();
    if (!words.isWord(noun) || particle || isApart(number, noun)) {
      return Counted.NOTHING;
    }
    for (Match<?> match : reading.matches(noun)) {
      if (match.sense() instanceof PersonForm) {
        return Counted.PEOPLE;
      }
      if (match.sense() instanceof HarmTerm term && term.isVictim()) {
        return Counted.HARMED;
      }
    }
    boolean taken = noun > number.last() + 1 && reading.is(noun, WordClass.COLLECTIVE);
    if (reading.is(noun, WordClass.NOT_PEOPLE) && !taken) {
      return Counted.OTHER;
    }
    return (phrases.breaks(noun) && !taken) || phrases.mayHaveParticle(noun)
        ? Counted.NOTHING
        : Counted.UNKNOWN;
  }

  /** An exact number and its noun agree in the article: "in 2016 the teachers" is no count. */
  private boolean isApart(TaggedNumber number, int noun) {
    return noun == number.last() + 1
        && !number.mention().vague()
        && reading.proclitics(noun).article()
        && !reading.numberProclitics(number.amount()).article();
  }

  /** Whether the noun says that people are counted. */
  boolean areNamed(TaggedNumber number) {
    Counted counted = counted(number);
    return counted == Counted.PEOPLE || counted == Counted.HARMED;
  }

  /** The harm that the counted noun itself names, as in "five dead". */
  Optional<Harm> harmOf(TaggedNumber number) {
    return counted(number) == Counted.HARMED
        ? reading
            .find(nounOf(number), HarmTerm.class, HarmTerm::isVictim)
            .map(match -> match.sense().harm())
        : Optional.empty();
  }

  /** Whether the noun names people whom another harm than this befell; captives can be harmed. */
  boolean isOthers(TaggedNumber number, Harm harm) {
    return harmOf(number).filter(said -> said != harm && said != Harm.CAPTURED).isPresent();
  }

  /** Whether a number can count victims of a harm, by its noun and what stands before it. */
  boolean mayCount(TaggedNumber number, Harm harm) {
    if (counted(number) == Counted.OTHER || isOthers(number, harm)) {
      return false;
    }
    Optional<Harm> said = harmOf(number);
    return said.isPresent()
        ? !isJoint(nounOf(number), said.get())
        : areNamed(number) || !(isLabelled(number) || isYear(number));
  }

  /** "The dead and wounded": a number with them is neither's. */
  boolean isJoint(int noun, Harm harm) {
    return jointHarm(noun, harm).isPresent();
  }

  /** The harm of those who are counted together with the ones that a noun names. */
  Optional<Harm> jointHarm(int noun, Harm harm) {
    return (reading.proclitics(noun).conjunction() ? others(noun - 1, noun, harm) : none())
        .or(
            () ->
                reading.proclitics(noun + 1).conjunction() ? others(noun + 1, noun, harm) : none());
  }

  private static Optional<Harm> none() {
    return Optional.empty();
  }

  /** Another harm of a noun beside one, where both are plurals or both singulars under a number. */
  private Optional<Harm> others(int token, int noun, Harm harm) {
    boolean singulars = isAccusative(noun) && isAccusative(token);
    return reading
        .find(
            token,
            HarmTerm.class,
            term ->
                term.role() == HarmTerm.Role.VICTIMS
                    || (singulars && term.role() == HarmTerm.Role.VICTIM))
        .map(match -> match.sense().harm())
        .filter(other -> other != harm);
  }

  private boolean isAccusative(int token) {
    return words.isWord(token) && words.form(token).endsWith(ACCUSATIVE);
  }

  private boolean isLabelled(TaggedNumber number) {
    boolean age =
        isInBrackets(number)
            && counted(number) == Counted.NOTHING
            && !reading.is(nounOf(number), WordClass.OTHER);
    return age || reading.is(number.first() - 1, WordClass.LABEL);
  }

  private boolean isInBrackets(TaggedNumber number) {
    return words.isMark(number.first() - 1, '(') && words.isMark(number.last() + 1, ')');
  }

  /** "1994", "between 1994 and 1996". */
  private boolean isYear(TaggedNumber number) {
    int min = number.mention().min();
    boolean numeral =
        words.isNumeral(number.amount())
            || (number.last() > number.amount() && words.isNumeral(number.amount() + 1));
    return numeral && min >= FIRST_YEAR && min <= LAST_YEAR;
  }
}
