package org.waqai.number;

import java.util.Optional;
import java.util.OptionalInt;

/** Victims that stand after the word of harm that governs them. */
final class VictimsAfter {
  private static final int VERB_REACH = 16;
  private static final int NOUN_REACH = 8;
  private static final int OBJECT_REACH = 4;
  private static final int EARLY = 4;
  private static final int FAMILY_REACH = 4;

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;
  private final CountedNouns nouns;
  private final VictimPhrases phrases;
  private final VictimReader victims;

  VictimsAfter(
      Reading reading,
      NumberIndex numbers,
      CountedNouns nouns,
      VictimPhrases phrases,
      VictimReader victims) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
    this.nouns = nouns;
    this.phrases = phrases;
    this.victims = victims;
  }

  /** The victims of the word of harm at a token. */
  Optional<Victims> of(int token, Match<HarmTerm> head) {
    int from = token + head.length();
    int to = Math.min(reading.size(), from + reach(head.sense()));
    return between(from, to, head.sense());
  }

  /** The subject of a passive verb of a harm, between two tokens. */
  Optional<Victims> passive(int from, int to, Harm harm) {
    return between(from, to, new HarmTerm(harm, HarmTerm.Role.PASSIVE, HarmTerm.Subject.ANY));
  }

  private static int reach(HarmTerm term) {
    if (term.followsSubject()) {
      // Its subject stands before it: after it there may be an object, of an active verb only.
      return term.role() == HarmTerm.Role.VERB ? OBJECT_REACH : 0;
    }
    return switch (term.role()) {
      case NOUN, SENTENCE, LIFE, COUNTED -> NOUN_REACH;
      case ANTECEDENT -> 0;
      default -> VERB_REACH;
    };
  }

  private Optional<Victims> between(int from, int to, HarmTerm term) {
    // Whether only asides stand between the word of harm and here.
    boolean direct = true;
    int i = from;
    while (i < to) {
      Optional<TaggedNumber> number = numbers.at(i);
      if (number.isPresent()) {
        if (reading.numberProclitics(i).conjunction()
            || nouns.isOthers(number.get(), term.harm())) {
          return Optional.empty();
        }
        Optional<Victims> counted =
            isGoverned(number.get(), i == from, direct, term)
                ? victims.counted(i, term.harm())
                : Optional.empty();
        if (counted.isPresent()) {
          return counted;
        }
        direct = false;
        i = number.get().last() + 1;
      } else if (isAside(i)) {
        i = afterAside(i, to);
      } else if (ends(i, from, term)) {
        return Optional.empty();
      } else {
        Optional<Victims> named = named(i, direct, term);
        if (named.isPresent()) {
          return objectOf(named.get(), term).or(() -> named);
        }
        direct = direct && isTransparent(i);
        i++;
      }
    }
    return Optional.empty();
  }

  private boolean isGoverned(TaggedNumber number, boolean first, boolean direct, HarmTerm term) {
    CountedNouns.Counted counted = nouns.counted(number);
    if (term.role() == HarmTerm.Role.COUNTED && !nouns.areNamed(number)) {
      return first && counted == CountedNouns.Counted.NOTHING;
    }
    // "One" and "two" without a noun belong to the noun before them: "a month, one"; so does a
    // number with the article: "the months, the three".
    boolean adjective =
        !direct
            && words.isWord(number.amount())
            && (isOfThings(number)
                || (number.mention().min() <= 2 && counted == CountedNouns.Counted.NOTHING));
    boolean object = isObject(number.first()) || isOfFamily(number.first());
    return first || (object && !adjective);
  }

  private boolean isOfThings(TaggedNumber number) {
    return reading.numberProclitics(number.amount()).article()
        && reading.is(number.first() - 1, WordClass.NOT_PEOPLE);
  }

  /** A number after a preposition counts something else: "in 3 raids". */
  private boolean isObject(int number) {
    return !reading.numberProclitics(number).preposition()
        && !reading.is(number - 1, WordClass.PREPOSITION);
  }

  /** "A family of 5": the members are the victims. */
  private boolean isOfFamily(int number) {
    if (!reading.is(number - 1, WordClass.PARTITIVE)) {
      return false;
    }
    for (int i = number - 2; i >= number - FAMILY_REACH; i--) {
      if (reading.is(i, WordClass.COLLECTIVE)) {
        return true;
      }
    }
    return false;
  }

  /** A bracket, a time, a time between commas, or "of his wounds". */
  private boolean isAside(int token) {
    return words.isMark(token, '(')
        || reading.is(token, WordClass.TIME)
        || reading.is(token, WordClass.RESUMPTIVE)
        || (words.isComma(token) && reading.is(token + 1, WordClass.TIME));
  }

  private int afterAside(int token, int to) {
    Optional<Match<WordClass>> phrase =
        reading.find(token, WordClass.TIME).or(() -> reading.find(token, WordClass.RESUMPTIVE));
    if (phrase.isPresent()) {
      return token + phrase.get().length();
    }
    // A number alone in brackets counts: "(15) worshippers".
    if (words.isComma(token) || numbers.at(token + 1).isPresent()) {
      return token + 1;
    }
    int close = token + 1;
    while (close < to && !words.isMark(close, ')')) {
      close++;
    }
    return close + 1;
  }

  /** Whether what follows no longer belongs to the word of harm. */
  private boolean ends(int token, int from, HarmTerm term) {
    if (words.isMark(token)) {
      return !isInside(token, from);
    }
    boolean foreign =
        term.role() == HarmTerm.Role.COUNTED && reading.proclitics(token).preposition();
    return foreign
        || reading.is(token, WordClass.CLAUSE)
        || reading.is(token, WordClass.SUBSET)
        || reading.matches(token).stream().anyMatch(match -> isOtherHarm(match, term));
  }

  /** A slash in a date, or a comma before the victims have come. */
  private boolean isInside(int mark, int from) {
    if (words.isMark(mark, '/')) {
      return true;
    }
    boolean awaited =
        mark - from < EARLY
            || reading.is(mark - 1, WordClass.TIME)
            || numbers.at(mark + 1).filter(nouns::areNamed).isPresent();
    return words.isComma(mark) && awaited && reading.afterConjunction(mark + 1) < 0;
  }

  private static boolean isOtherHarm(Match<?> match, HarmTerm term) {
    if (!(match.sense() instanceof HarmTerm other)) {
      return false;
    }
    boolean head = other.isHead() && !match.proclitics().article();
    boolean harmed =
        other.isVictim() && other.harm() != term.harm() && other.harm() != Harm.CAPTURED;
    return head || harmed;
  }

  /** Words that may stand between a verb and its subject and change nothing. */
  private boolean isTransparent(int token) {
    return words.isMark(token)
        || reading.is(token, WordClass.TIME)
        || reading.is(token, WordClass.RESUMPTIVE);
  }

  /** Victims named without a number: "a soldier", "two girls", "one of the guards". */
  private Optional<Victims> named(int token, boolean direct, HarmTerm term) {
    OptionalInt people = phrases.peopleNamed(token);
    Proclitics proclitics = reading.proclitics(token);
    if (people.isEmpty() || proclitics.preposition() || proclitics.conjunction()) {
      return Optional.empty();
    }
    boolean fits = people.getAsInt() == 1 ? fitsOne(token, direct, term) : fitsMore(token, direct);
    return fits
        ? Optional.of(victims.named(token, people.getAsInt(), term.harm()))
        : Optional.empty();
  }

  private boolean fitsOne(int token, boolean direct, HarmTerm term) {
    Optional<Match<PersonForm>> match = reading.find(token, PersonForm.class);
    if (match.isEmpty()) {
      if (reading.is(token, WordClass.OTHER)) {
        return direct && !term.followsSubject();
      }
      // "One of them" after a verb whose victims stand before it is a part of them.
      return !term.followsSubject() && (direct || startsPhrase(token));
    }
    PersonForm person = match.get().sense();
    boolean definite = match.get().proclitics().article();
    if (definite && person.isNationality()) {
      return false;
    }
    if (person.grammar() == PersonForm.Grammar.ACCUSATIVE) {
      boolean object = term.role() != HarmTerm.Role.PASSIVE && !definite;
      return object && (direct || (!person.isAdjective() && isObject(token)));
    }
    return switch (term.role()) {
      // The subject of an active verb is who did it.
      case ACTIVE -> false;
      case COUNTED -> direct && !definite && !person.isAdjective();
      default -> direct || (!definite && !person.isAdjective() && startsPhrase(token));
    };
  }

  private boolean fitsMore(int token, boolean direct) {
    if (reading.is(token, WordClass.OTHER)) {
      return direct;
    }
    boolean adjective = reading.find(token, PersonForm.class, PersonForm::isAdjective).isPresent();
    boolean counted = numbers.at(token + 1).isPresent();
    return direct || counted || (!adjective && startsPhrase(token));
  }

  /** An indefinite noun after a definite one, or after a time, opens a phrase of its own. */
  private boolean startsPhrase(int token) {
    int before = token - 1;
    return isTransparent(before)
        || (words.isWord(before) && Proclitics.hasArticle(words.form(before)));
  }

  /**
   * The object of a verb whose first noun turns out to be its subject: "a gunman killed 3 people",
   * "the soldier killed a man".
   */
  private Optional<Victims> objectOf(Victims subject, HarmTerm term) {
    if (term.role() != HarmTerm.Role.VERB && term.role() != HarmTerm.Role.COUNTED) {
      return Optional.empty();
    }
    for (int i = subject.last() + 1; i < subject.last() + OBJECT_REACH; i++) {
      Optional<TaggedNumber> number = numbers.at(i);
      if (number.isPresent()) {
        boolean people =
            nouns.areNamed(number.get())
                && !reading.numberProclitics(i).conjunction()
                && isObject(i);
        return people ? victims.counted(i, term.harm()) : Optional.empty();
      }
      if (!words.isWord(i) || reading.proclitics(i).conjunction() || ends(i, i, term)) {
        return Optional.empty();
      }
      if (reading.find(i, PersonForm.class, PersonForm::isSureObject).isPresent()) {
        return Optional.of(victims.named(i, 1, term.harm()));
      }
    }
    return Optional.empty();
  }
}
