package org.waqai.number;

import java.util.Optional;

/** Victims that stand before their verb: "five soldiers were killed". */
final class VictimsBefore {
  private static final int REACH = 14;
  private static final int NOUN_REACH = 5;
  private static final int ASIDE_REACH = 8;

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;
  private final VictimPhrases phrases;
  private final VictimReader victims;

  VictimsBefore(Reading reading, NumberIndex numbers, VictimPhrases phrases, VictimReader victims) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
    this.phrases = phrases;
    this.victims = victims;
  }

  /** The victims of the verb at a token; none of a verbal noun. */
  Optional<Victims> of(int token, Match<HarmTerm> verb) {
    HarmTerm term = verb.sense();
    if (term.role() == HarmTerm.Role.ANTECEDENT) {
      return many(token, term).filter(counted -> isAntecedent(counted, token));
    }
    boolean mayFollow = term.role() == HarmTerm.Role.VERB || term.role() == HarmTerm.Role.PASSIVE;
    if (!mayFollow || verb.proclitics().conjunction()) {
      return Optional.empty();
    }
    return term.followsSubject() ? many(token, term) : one(token, term.harm());
  }

  /** An indefinite antecedent stands right before its clause, any other before a pronoun. */
  private boolean isAntecedent(Victims counted, int verb) {
    int last = subjectEnd(verb);
    return counted.last() == last || reading.is(last + 1, WordClass.RELATIVE);
  }

  private Optional<Victims> many(int verb, HarmTerm term) {
    Harm harm = term.harm();
    Optional<Victims> best = Optional.empty();
    int i = beforeAside(subjectEnd(verb));
    while (i >= Math.max(0, verb - REACH) && !ends(i)) {
      if (isTwo(i - 1, verb, term) && numbers.at(i).isPresent()) {
        // The number belongs to the noun before it: "civilians, two".
        i--;
      }
      boolean two = isTwo(i, verb, term);
      Optional<Victims> here =
          two ? Optional.of(victims.named(i, 2, harm)) : victims.counted(i, harm);
      here = here.filter(this::isSubject);
      Proclitics proclitics = two ? reading.proclitics(i) : reading.numberProclitics(i);
      if (here.isPresent()) {
        best = here;
        if (!proclitics.conjunction()) {
          return best;
        }
      }
      i = beforeAside(i - 1);
    }
    return best;
  }

  /** A part of the people is no subject, nor is the "one" of "one family" of a plural verb. */
  private boolean isSubject(Victims counted) {
    boolean part = reading.is(counted.first() - 1, WordClass.SUBSET);
    return !part && counted.max().orElse(Integer.MAX_VALUE) > 1;
  }

  /** Whether a noun near its verb names two people: by its form, its number or the verb's form. */
  private boolean isTwo(int token, int verb, HarmTerm term) {
    Optional<Match<PersonForm>> person = reading.find(token, PersonForm.class);
    if (person.isEmpty() || verb - token > NOUN_REACH) {
      return false;
    }
    boolean agrees =
        term.subject() == HarmTerm.Subject.TWO
            && person.get().sense().grammar() == PersonForm.Grammar.DUAL_OR_PLURAL;
    return agrees || phrases.peopleNamed(token).orElse(0) == 2;
  }

  /** "A soldier was killed" in the order subject, verb; the case ending marks the noun. */
  private Optional<Victims> one(int verb, Harm harm) {
    for (int i = subjectEnd(verb); i >= Math.max(0, verb - NOUN_REACH) && !ends(i); i--) {
      if (reading.find(i, PersonForm.class, PersonForm::isSureObject).isPresent()
          || isOneAfterThat(i)) {
        boolean counted = numbers.over(i - 1).isPresent();
        return counted ? Optional.empty() : Optional.of(victims.named(i, 1, harm));
      }
    }
    return Optional.empty();
  }

  /** "That a Palestinian", "that one of its soldiers": after the particle a subject begins. */
  private boolean isOneAfterThat(int token) {
    boolean one =
        reading.is(token, WordClass.ONE_OF)
            || reading
                .find(token, PersonForm.class, PersonForm::isNationality)
                .filter(match -> match.sense().grammar() == PersonForm.Grammar.ACCUSATIVE)
                .isPresent();
    return one && reading.is(token - 1, WordClass.CLAUSE);
  }

  /** Where the subject may end: before auxiliaries and a relative pronoun. */
  private int subjectEnd(int verb) {
    int i = verb - 1;
    while (reading.is(i, WordClass.AUXILIARY) || reading.is(i, WordClass.RELATIVE)) {
      i--;
    }
    return i;
  }

  /** The token before an aside between commas: ", among them a child,", ", at least,". */
  private int beforeAside(int token) {
    if (!words.isComma(token)) {
      return token;
    }
    for (int i = token - 1; i >= Math.max(0, token - ASIDE_REACH); i--) {
      if (words.isComma(i)) {
        boolean aside =
            reading.is(i + 1, WordClass.SUBSET)
                || reading.bound(i + 1, Bound.Position.AFTER).isPresent();
        return aside ? i - 1 : token;
      }
    }
    return token;
  }

  private boolean ends(int token) {
    return words.isMark(token)
        || (reading.is(token, WordClass.CLAUSE) && numbers.over(token).isEmpty())
        || reading.find(token, HarmTerm.class, HarmTerm::isHead).isPresent();
  }
}
