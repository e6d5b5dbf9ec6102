package org.waqai.number;

import java.util.Optional;
import java.util.OptionalInt;

/** Verbs and verbal nouns of harm, and the victims that they govern. */
final class HarmHeads {
  private static final int VERB_REACH = 12;
  private static final int NOUN_REACH = 7;
  private static final int BACK_REACH = 10;
  private static final int SUBJECT_REACH = 3;
  private static final int OBJECT_REACH = 4;
  private static final int TIME_REACH = 4;

  private final Reading reading;
  private final Words words;
  private final VictimReader victims;

  HarmHeads(Reading reading, VictimReader victims) {
    this.reading = reading;
    this.words = reading.words();
    this.victims = victims;
  }

  /** The harm word at a token that governs victims. A verbal noun with the article governs none. */
  Optional<Match> at(int token) {
    for (Match match : reading.matches(token)) {
      if (match.sense() instanceof HarmTerm term
          && term.isHead()
          && (match.length() > 1 || !match.proclitics().article())) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  Optional<Match> term(int token, HarmTerm.Role role) {
    for (Match match : reading.matches(token)) {
      if (match.sense() instanceof HarmTerm term && term.role() == role) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** "The killing and wounding of ...": the last token of the two heads and their joint number. */
  OptionalInt jointWith(int token) {
    Optional<Match> first = at(token);
    if (first.isEmpty()) {
      return OptionalInt.empty();
    }
    int next = token + first.get().length();
    boolean joins = reading.is(next, WordClass.TO) && words.isWord(next + 1);
    int second = joins ? next + 1 : next;
    Optional<Match> other = at(second).filter(match -> joins || match.proclitics().conjunction());
    if (other.isEmpty() || sameHarm(first.get(), other.get())) {
      return OptionalInt.empty();
    }
    int last = second + other.get().length() - 1;
    Optional<TaggedNumber> number = victims.numberAt(last + 1);
    boolean others =
        number.filter(n -> reading.is(n.last() + 1, WordClass.OTHER)).isPresent()
            || before(token, (HarmTerm) first.get().sense()).isPresent();
    return others
        ? OptionalInt.empty()
        : OptionalInt.of(number.map(TaggedNumber::last).orElse(last));
  }

  private static boolean sameHarm(Match a, Match b) {
    return ((HarmTerm) a.sense()).harm() == ((HarmTerm) b.sense()).harm();
  }

  /** The victims of the harm word at a token, after it or, for a verb, before it. */
  Optional<Victims> victims(int token, Match head) {
    HarmTerm term = (HarmTerm) head.sense();
    int from = token + head.length();
    int reach = term.role() == HarmTerm.Role.NOUN ? NOUN_REACH : VERB_REACH;
    int to = Math.min(reading.size(), from + reach);
    return after(from, to, term).or(() -> before(token, term));
  }

  /** The subject of a passive verb between two tokens. */
  Optional<Victims> passiveVictims(int from, int to, Harm harm) {
    return after(from, to, new HarmTerm(harm, HarmTerm.Role.PASSIVE, false));
  }

  private Optional<Victims> after(int from, int to, HarmTerm term) {
    boolean direct = true;
    int i = from;
    while (i < to) {
      Optional<TaggedNumber> number = victims.numberAt(i);
      if (number.isPresent()) {
        if (reading.numberProclitics(i).conjunction() || isOthersNumber(number.get(), term)) {
          return Optional.empty();
        }
        Optional<Victims> counted =
            i == from || isObject(i) ? victims.counted(i, term.harm()) : Optional.empty();
        if (counted.isPresent()) {
          return counted;
        }
        direct = false;
        i = number.get().last() + 1;
        continue;
      }
      if (words.isMark(i, '(')) {
        i = afterBrackets(i, to);
        continue;
      }
      if (ends(i, from, term)) {
        return Optional.empty();
      }
      Optional<Victims> named = named(i, direct, term);
      if (named.isPresent()) {
        return objectOf(named.get(), term).or(() -> named);
      }
      direct = direct && isTransparent(i);
      i++;
    }
    return Optional.empty();
  }

  private boolean isOthersNumber(TaggedNumber number, HarmTerm term) {
    return victims
        .harmOfNoun(number)
        .map(harm -> harm != term.harm() && harm != Harm.CAPTURED)
        .orElse(false);
  }

  /** A number after a preposition counts something else: "in 3 raids". */
  private boolean isObject(int number) {
    return !reading.numberProclitics(number).preposition()
        && !reading.is(number - 1, WordClass.PREPOSITION);
  }

  private int afterBrackets(int open, int to) {
    for (int i = open + 1; i < to; i++) {
      if (words.isMark(i, ')')) {
        return i + 1;
      }
    }
    return to;
  }

  /** Whether what follows no longer belongs to the harm word. */
  private boolean ends(int token, int from, HarmTerm term) {
    if (words.isMark(token)) {
      return !(victims.isComma(token) && token - from < TIME_REACH);
    }
    for (Match match : reading.matches(token)) {
      if (match.sense() == WordClass.CLAUSE || match.sense() == WordClass.SUBSET) {
        return true;
      }
      if (match.sense() instanceof HarmTerm other
          && (endsAt(other, match) || (other.isVictim() && isOtherVictim(other, term)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(HarmTerm other, Match match) {
    return other.isHead() && !other.isVictim() && !match.proclitics().article();
  }

  private static boolean isOtherVictim(HarmTerm victim, HarmTerm head) {
    return victim.harm() != head.harm() && victim.harm() != Harm.CAPTURED;
  }

  /** Words that may stand between a verb and its subject and change nothing. */
  private boolean isTransparent(int token) {
    return words.isMark(token)
        || reading.is(token, WordClass.TIME)
        || reading.is(token, WordClass.RESUMPTIVE);
  }

  /** Victims named without a number: "a soldier", "two girls", "one of the guards". */
  private Optional<Victims> named(int token, boolean direct, HarmTerm term) {
    OptionalInt people = victims.peopleNamed(token);
    Proclitics proclitics = reading.proclitics(token);
    if (people.isEmpty() || proclitics.preposition() || proclitics.conjunction()) {
      return Optional.empty();
    }
    boolean fits = people.getAsInt() == 1 ? fitsOne(token, direct, term) : fitsTwo(token, direct);
    return fits
        ? Optional.of(victims.uncounted(token, people.getAsInt(), term.harm()))
        : Optional.empty();
  }

  private boolean fitsOne(int token, boolean direct, HarmTerm term) {
    Optional<Match> match = reading.find(token, PersonForm.class);
    if (match.isEmpty()) {
      return direct || startsPhrase(token);
    }
    PersonForm person = (PersonForm) match.get().sense();
    boolean definite = match.get().proclitics().article();
    if (person.grammar() == PersonForm.Grammar.ACCUSATIVE) {
      boolean object = term.role() != HarmTerm.Role.PASSIVE;
      return object && !definite && (direct || (!person.adjective() && isObject(token)));
    }
    return switch (term.role()) {
      // The subject of an active verb is who did it.
      case ACTIVE -> false;
      case COUNTED -> direct && !definite && !person.adjective();
      default -> direct || (!definite && !person.adjective() && startsPhrase(token));
    };
  }

  private boolean fitsTwo(int token, boolean direct) {
    boolean adjective =
        reading
            .find(token, PersonForm.class)
            .map(match -> ((PersonForm) match.sense()).adjective())
            .orElse(false);
    return direct || (!adjective && startsPhrase(token));
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
      Optional<TaggedNumber> number = victims.numberAt(i);
      if (number.isPresent()) {
        VictimReader.Counted counted = victims.counted(number.get());
        boolean people =
            (counted == VictimReader.Counted.PEOPLE || counted == VictimReader.Counted.HARMED)
                && !reading.numberProclitics(i).conjunction()
                && isObject(i);
        return people ? victims.counted(i, term.harm()) : Optional.empty();
      }
      if (!words.isWord(i) || reading.proclitics(i).conjunction() || ends(i, i, term)) {
        return Optional.empty();
      }
      if (isSureObject(i)) {
        return Optional.of(victims.uncounted(i, 1, term.harm()));
      }
    }
    return Optional.empty();
  }

  private boolean isSureObject(int token) {
    return reading
        .find(token, PersonForm.class)
        .map(match -> (PersonForm) match.sense())
        .filter(person -> person.grammar() == PersonForm.Grammar.ACCUSATIVE && !person.adjective())
        .isPresent();
  }

  /** Victims before their verb: "five soldiers were killed". */
  private Optional<Victims> before(int verb, HarmTerm term) {
    if (term.role() != HarmTerm.Role.VERB && term.role() != HarmTerm.Role.PASSIVE) {
      return Optional.empty();
    }
    if (reading.proclitics(verb).conjunction()) {
      return Optional.empty();
    }
    return term.plural() ? manyBefore(verb, term) : oneBefore(verb, term);
  }

  private Optional<Victims> manyBefore(int verb, HarmTerm term) {
    int from = reading.is(verb - 1, WordClass.RELATIVE) ? verb - 2 : verb - 1;
    Optional<Victims> best = Optional.empty();
    for (int i = from; i >= Math.max(0, verb - BACK_REACH) && !endsBackwards(i); i--) {
      Optional<TaggedNumber> number = victims.numberAt(i);
      boolean noun = number.isEmpty() || victims.peopleNamed(i - 1).orElse(0) == 2;
      if (noun && number.isPresent()) {
        i--;
      }
      Optional<Victims> here = noun ? twoBefore(i, verb, term) : victims.counted(i, term.harm());
      if (here.isPresent()) {
        best = here;
        boolean joined =
            noun ? reading.proclitics(i).conjunction() : reading.numberProclitics(i).conjunction();
        if (!joined) {
          return best;
        }
      }
    }
    return best;
  }

  private Optional<Victims> twoBefore(int token, int verb, HarmTerm term) {
    boolean two =
        verb - token <= SUBJECT_REACH
            && reading
                .find(token, PersonForm.class)
                .filter(match -> victims.peopleNamed(token).orElse(0) == 2)
                .isPresent();
    return two ? Optional.of(victims.uncounted(token, 2, term.harm())) : Optional.empty();
  }

  private boolean endsBackwards(int token) {
    return words.isMark(token)
        || (reading.is(token, WordClass.CLAUSE) && victims.numberOver(token).isEmpty())
        || reading.matches(token).stream()
            .anyMatch(match -> match.sense() instanceof HarmTerm term && term.isHead());
  }

  /** "A soldier was killed" in the order subject, verb; the case ending marks the noun. */
  private Optional<Victims> oneBefore(int verb, HarmTerm term) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT_REACH) && !endsBackwards(i); i--) {
      if (isSureObject(i)) {
        boolean counted = victims.numberOver(i - 1).isPresent();
        return counted ? Optional.empty() : Optional.of(victims.uncounted(i, 1, term.harm()));
      }
    }
    return Optional.empty();
  }
}
