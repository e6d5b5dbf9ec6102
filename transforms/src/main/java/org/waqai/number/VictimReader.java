package org.waqai.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.text.CharSpan;

/** Reads noun phrases that count people: "three soldiers and a child", "dozens of the dead". */
final class VictimReader {
  private static final int TAIL = 3;
  private static final int COORDINATION_REACH = 6;
  // Folded last letters of adjectives: nisba yeh, heh, noon of the plural and dual, alef of case.
  private static final String NOMINAL_ENDINGS = "\u064A\u0647\u0646\u0627";
  // From eleven on the noun is singular, and one that is joined to it belongs to the same count.
  private static final int SINGULAR_NOUN_FROM = 11;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  // Words that end a noun phrase.
  private static final Set<Sense> BREAKS =
      Set.of(
          WordClass.PREPOSITION,
          WordClass.CLAUSE,
          WordClass.TIME,
          WordClass.RESUMPTIVE,
          WordClass.SUBSET,
          WordClass.OTHER,
          WordClass.PARTITIVE,
          WordClass.JOINT,
          WordClass.ADDITION,
          WordClass.NOT_PEOPLE);

  private final Reading reading;
  private final Words words;
  private final CardinalParser numbers;
  private final TaggedNumber[] numberByToken;
  private final boolean[] claimed;

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

  VictimReader(Reading reading, List<TaggedNumber> tagged) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = new CardinalParser(reading);
    this.numberByToken = new TaggedNumber[reading.size()];
    this.claimed = new boolean[reading.size()];
    for (TaggedNumber number : tagged) {
      for (int i = number.first(); i <= number.last(); i++) {
        numberByToken[i] = number;
      }
    }
  }

  /** The number of which a token is part. */
  Optional<TaggedNumber> numberOver(int token) {
    return token < 0 || token >= numberByToken.length || claimed[token]
        ? Optional.empty()
        : Optional.ofNullable(numberByToken[token]);
  }

  /** The number that begins at a token and is not used yet. */
  Optional<TaggedNumber> numberAt(int token) {
    return numberOver(token).filter(number -> number.first() == token);
  }

  /** The token that a conjunction at a token joins, -1 for none. */
  int afterConjunction(int token) {
    return reading.proclitics(token).conjunction() && words.isWord(token)
        ? token
        : numbers.afterConjunction(token);
  }

  boolean isClaimed(int token) {
    return claimed[token];
  }

  /** From now on these tokens count nothing else. */
  void claim(int first, int last) {
    for (int i = first; i <= last; i++) {
      claimed[i] = true;
    }
  }

  /** The token of the noun that a number counts, after "of" if need be. */
  int nounOf(TaggedNumber number) {
    int next = number.last() + 1;
    if (reading.is(next, WordClass.SUBSET)) {
      return next;
    }
    return reading.find(next, WordClass.PARTITIVE).map(match -> next + match.length()).orElse(next);
  }

  Counted counted(TaggedNumber number) {
    int noun = nounOf(number);
    Proclitics proclitics = reading.proclitics(noun);
    if (!words.isWord(noun) || proclitics.conjunction() || proclitics.preposition()) {
      return Counted.NOTHING;
    }
    for (Match match : reading.matches(noun)) {
      if (match.sense() instanceof PersonForm) {
        return Counted.PEOPLE;
      }
      if (match.sense() instanceof HarmTerm term && term.isVictim()) {
        return Counted.HARMED;
      }
    }
    if (reading.is(noun, WordClass.NOT_PEOPLE)) {
      return Counted.OTHER;
    }
    return breaksPhrase(noun) ? Counted.NOTHING : Counted.UNKNOWN;
  }

  /** The harm that the counted noun itself names, as in "five dead". */
  Optional<Harm> harmOfNoun(TaggedNumber number) {
    return counted(number) == Counted.HARMED ? victimTerm(nounOf(number)) : Optional.empty();
  }

  private Optional<Harm> victimTerm(int token) {
    for (Match match : reading.matches(token)) {
      if (match.sense() instanceof HarmTerm term && term.isVictim()) {
        return Optional.of(term.harm());
      }
    }
    return Optional.empty();
  }

  /** Whether a number can count victims of a harm, by its noun and what stands before it. */
  boolean countsVictims(TaggedNumber number, Harm harm) {
    Counted counted = counted(number);
    boolean named = counted == Counted.PEOPLE || counted == Counted.HARMED;
    if (counted == Counted.OTHER || (!named && (isLabelled(number) || isYear(number)))) {
      return false;
    }
    Optional<Harm> said = harmOfNoun(number);
    return said.isEmpty()
        || (!isJoint(nounOf(number), said.get())
            && (said.get() == harm || said.get() == Harm.CAPTURED));
  }

  /** "The dead and wounded": a number with them is neither's. */
  boolean isJoint(int token, Harm harm) {
    boolean afterOther = reading.proclitics(token).conjunction() && isVictims(token - 1, harm);
    return afterOther
        || (reading.proclitics(token + 1).conjunction() && isVictims(token + 1, harm));
  }

  /** Whether a plural names people whom another harm befell. */
  private boolean isVictims(int token, Harm otherThan) {
    for (Match match : reading.matches(token)) {
      if (match.sense() instanceof HarmTerm term && term.role() == HarmTerm.Role.VICTIMS) {
        return term.harm() != otherThan;
      }
    }
    return false;
  }

  private boolean isLabelled(TaggedNumber number) {
    int before = number.first() - 1;
    boolean inBrackets = words.isMark(before, '(') && words.isMark(number.last() + 1, ')');
    return inBrackets || reading.is(before, WordClass.LABEL);
  }

  private boolean isYear(TaggedNumber number) {
    int min = number.mention().min();
    return words.isNumeral(number.amount()) && min >= FIRST_YEAR && min <= LAST_YEAR;
  }

  /** The victims whose phrase begins with a number, with those joined to them. */
  Optional<Victims> counted(int token, Harm harm) {
    return numberAt(token)
        .filter(number -> countsVictims(number, harm))
        .map(number -> withCoordinated(single(number), harm, isSizable(number)));
  }

  /** One number with its noun. */
  Victims single(TaggedNumber number) {
    NumberMention mention = number.mention();
    int noun = nounOf(number);
    Counted counted = counted(number);
    boolean named = counted != Counted.NOTHING && counted != Counted.OTHER;
    int last = named ? endOfPhrase(noun) : number.last();
    Optional<CharSpan> phrase =
        named
            ? Optional.of(new CharSpan(reading.stemStart(noun), words.end(last)))
            : Optional.empty();
    return new Victims(number.first(), last, mention.min(), mention.max(), mention.span(), phrase);
  }

  /** A person or two named by a noun without a number, with those joined to them. */
  Victims uncounted(int noun, int count, Harm harm) {
    return withCoordinated(people(noun, count), harm, false);
  }

  private Victims people(int noun, int count) {
    int last = endOfPhrase(noun);
    Optional<TaggedNumber> said =
        numberAt(noun + 1).filter(number -> number.mention().min() == count);
    if (said.isPresent()) {
      last = said.get().last();
    }
    Optional<Match> bound = NumberTagger.bound(reading, last + 1, Bound.Position.AFTER);
    boolean atLeast =
        bound.filter(match -> ((Bound) match.sense()).kind() == Bound.Kind.AT_LEAST).isPresent();
    CharSpan count1 = new CharSpan(reading.stemStart(noun), words.end(noun));
    return new Victims(
        noun,
        last,
        count,
        atLeast ? OptionalInt.empty() : OptionalInt.of(count),
        said.map(number -> count1.cover(number.mention().span())).orElse(count1),
        Optional.of(new CharSpan(reading.stemStart(noun), words.end(last))));
  }

  /** How many people an uncounted noun names: one, two, or empty where its form does not tell. */
  OptionalInt peopleNamed(int token) {
    Optional<Match> person = reading.find(token, PersonForm.class);
    if (person.isEmpty()) {
      return oneOf(token);
    }
    return switch (((PersonForm) person.get().sense()).grammar()) {
      case SINGULAR, ACCUSATIVE -> OptionalInt.of(1);
      case DUAL -> OptionalInt.of(2);
      case DUAL_OR_PLURAL, PLURAL -> numberAfterNoun(token);
    };
  }

  /** "Civilians, two" and "the soldiers, the five" name a number after the noun. */
  private OptionalInt numberAfterNoun(int noun) {
    Optional<NumberMention> number =
        numberAt(noun + 1)
            .filter(n -> n.mention().min() == 2 || reading.numberProclitics(n.first()).article())
            .filter(n -> reading.find(n.last() + 1, PersonForm.class).isEmpty())
            .map(TaggedNumber::mention)
            .filter(
                mention -> !mention.vague() && mention.max().equals(OptionalInt.of(mention.min())));
    return number.map(mention -> OptionalInt.of(mention.min())).orElse(OptionalInt.empty());
  }

  private OptionalInt oneOf(int token) {
    if (reading.is(token, WordClass.ONE_OF_THEM)) {
      return OptionalInt.of(1);
    }
    Optional<Match> oneOf = reading.find(token, WordClass.ONE_OF);
    if (oneOf.isEmpty()) {
      return OptionalInt.empty();
    }
    int noun = token + oneOf.get().length();
    boolean people =
        words.isWord(noun) && !reading.is(noun, WordClass.NOT_PEOPLE) && !breaksPhrase(noun);
    return people ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private static boolean isSizable(TaggedNumber number) {
    return number.mention().vague() || number.mention().min() >= SINGULAR_NOUN_FROM;
  }

  private Victims withCoordinated(Victims start, Harm harm, boolean sizable) {
    Victims sum = start;
    boolean mayAddUncounted = !sizable;
    Optional<Victims> next = nextJoined(sum.last() + 1, harm, mayAddUncounted);
    while (next.isPresent()) {
      mayAddUncounted = numberOver(next.get().first()).map(n -> !isSizable(n)).orElse(true);
      sum = sum.plus(next.get());
      next = nextJoined(sum.last() + 1, harm, mayAddUncounted);
    }
    return sum;
  }

  private Optional<Victims> nextJoined(int from, Harm harm, boolean mayAddUncounted) {
    boolean afterPreposition = false;
    for (int i = from; i < Math.min(from + COORDINATION_REACH, reading.size()); i++) {
      int joined = joinedAt(i);
      if (joined >= 0) {
        Optional<Victims> more =
            joinedVictims(joined, harm, mayAddUncounted && !afterPreposition && i <= from + TAIL);
        if (more.isPresent()) {
          return more;
        }
        if (endsCoordination(joined) || numberAt(joined).isPresent()) {
          return Optional.empty();
        }
      } else if (endsCoordination(i) || numberAt(i).isPresent()) {
        return Optional.empty();
      }
      afterPreposition |= reading.is(i, WordClass.PREPOSITION);
    }
    return Optional.empty();
  }

  /** The token at which a joined phrase would begin, -1 where nothing joins. */
  private int joinedAt(int token) {
    Optional<Match> addition = reading.find(token, WordClass.ADDITION);
    return addition.map(match -> token + match.length()).orElseGet(() -> afterConjunction(token));
  }

  private Optional<Victims> joinedVictims(int token, Harm harm, boolean mayAddUncounted) {
    Optional<TaggedNumber> number = numberAt(token);
    if (number.isPresent()) {
      return number
          .filter(
              n -> harmOfNoun(n).map(other -> other == Harm.CAPTURED && harm != other).orElse(true))
          .filter(n -> countsVictims(n, harm))
          .map(this::single)
          .filter(victims -> !isSubject(victims.last() + 1, harm));
    }
    if (!mayAddUncounted || reading.proclitics(token).preposition()) {
      return Optional.empty();
    }
    OptionalInt people = peopleNamed(token);
    return people.isPresent() && !isHarmed(token)
        ? Optional.of(people(token, people.getAsInt())).filter(v -> !isSubject(v.last() + 1, harm))
        : Optional.empty();
  }

  private boolean isHarmed(int token) {
    return victimTerm(token).isPresent();
  }

  /** Whether what stands before a token is the subject of another harm's verb. */
  private boolean isSubject(int token, Harm harm) {
    for (Match match : reading.matches(token)) {
      if (match.sense() instanceof HarmTerm term && term.isHead() && term.harm() != harm) {
        return !match.proclitics().conjunction() && !match.proclitics().preposition();
      }
    }
    return false;
  }

  private boolean endsCoordination(int token) {
    if (words.isMark(token)) {
      // A comma may stand before the conjunction.
      return !(isComma(token) && afterConjunction(token + 1) >= 0);
    }
    for (Match match : reading.matches(token)) {
      if (match.sense() instanceof HarmTerm term && !isAdjectiveLike(term)) {
        return true;
      }
      if (match.sense() == WordClass.CLAUSE || match.sense() == WordClass.SUBSET) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdjectiveLike(HarmTerm term) {
    return term.role() == HarmTerm.Role.FALLEN || term.role() == HarmTerm.Role.FALLING;
  }

  boolean isComma(int token) {
    return words.isMark(token, ',') || words.isMark(token, '\u060C');
  }

  /** Last token of the noun phrase that a noun opens: its adjectives and genitives, roughly. */
  private int endOfPhrase(int noun) {
    int last = noun + reading.find(noun, WordClass.ONE_OF).map(Match::length).orElse(0);
    last = Math.min(last, reading.size() - 1);
    for (int i = last + 1; i <= noun + TAIL && continuesPhrase(i); i++) {
      last = i;
    }
    return last;
  }

  private boolean continuesPhrase(int token) {
    if (!words.isWord(token) || breaksPhrase(token) || numberAt(token).isPresent()) {
      return false;
    }
    Proclitics proclitics = reading.proclitics(token);
    if (proclitics.conjunction() || proclitics.preposition()) {
      return false;
    }
    return reading.find(token, PersonForm.class).isPresent()
        || looksLikeAdjective(words.form(token));
  }

  private static boolean looksLikeAdjective(String form) {
    return Proclitics.hasArticle(form)
        || NOMINAL_ENDINGS.indexOf(form.charAt(form.length() - 1)) >= 0;
  }

  private boolean breaksPhrase(int token) {
    for (Match match : reading.matches(token)) {
      Sense sense = match.sense();
      if (sense instanceof HarmTerm || sense instanceof Bound || BREAKS.contains(sense)) {
        return true;
      }
    }
    return false;
  }
}
