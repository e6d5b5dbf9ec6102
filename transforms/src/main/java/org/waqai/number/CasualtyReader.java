package org.waqai.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.text.CharSpan;

/**
 * Reads the casualties of one sentence. Each number is used once; the surer readings come first:
 * harms that did not happen, joint counts, verbs and verbal nouns with their victims, victims with
 * their number, tolls.
 */
final class CasualtyReader {
  private static final int JOINT_REACH = 6;
  private static final int TOLL_NOUN_REACH = 3;
  private static final int TOLL_REACH = 10;
  private static final int CONTEXT_REACH = 6;
  private static final int CLOSING_REACH = 16;
  private static final int NO_HARM_REACH = 7;

  private final Reading reading;
  private final Words words;
  private final VictimReader victims;
  private final HarmHeads heads;
  private final List<Casualty> found = new ArrayList<>();

  CasualtyReader(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.victims = new VictimReader(reading, NumberTagger.tag(reading));
    this.heads = new HarmHeads(reading, victims);
  }

  List<Casualty> read() {
    for (int i = 0; i < reading.size(); i++) {
      readNoHarm(i);
      readJointCount(i);
    }
    for (int i = 0; i < reading.size(); i++) {
      readHead(i);
    }
    for (int i = 0; i < reading.size(); i++) {
      readCountedVictims(i);
    }
    for (int i = 0; i < reading.size(); i++) {
      readToll(i);
      readUncountedVictims(i);
    }
    found.sort(Comparator.comparing(Casualty::span).thenComparing(Casualty::harm));
    return List.copyOf(found);
  }

  private void add(Harm harm, Victims counted) {
    victims.claim(counted.first(), counted.last());
    found.add(new Casualty(harm, counted.count(), counted.phrase(), counted.min(), counted.max()));
  }

  /** "No casualties were recorded": nobody wounded, a number like any other. */
  private void readNoHarm(int token) {
    Optional<Match> negation = reading.find(token, WordClass.NEGATION);
    if (negation.isEmpty()) {
      return;
    }
    int i = token + negation.get().length();
    while (i < token + NO_HARM_REACH && noHarm(i).isEmpty() && isOccurring(i)) {
      i++;
    }
    while (!noHarm(i).isEmpty()) {
      int last = i + noHarm(i).get(0).length() - 1;
      for (Match match : noHarm(i)) {
        addNoHarm(match.sense() == WordClass.NO_KILLED ? Harm.KILLED : Harm.WOUNDED, token, last);
      }
      i = reading.is(last + 1, WordClass.TO) ? last + 2 : last + 1;
    }
  }

  private void addNoHarm(Harm harm, int first, int last) {
    victims.claim(first, last);
    if (found.stream().noneMatch(earlier -> earlier.harm() == harm && earlier.min() == 0)) {
      CharSpan span = new CharSpan(reading.stemStart(first), words.end(last));
      found.add(new Casualty(harm, span, Optional.empty(), 0, OptionalInt.of(0)));
    }
  }

  private boolean isOccurring(int token) {
    return reading.is(token, WordClass.OCCURRING);
  }

  private List<Match> noHarm(int token) {
    List<Match> all =
        reading.matches(token).stream()
            .filter(
                match ->
                    match.sense() == WordClass.NO_KILLED || match.sense() == WordClass.NO_WOUNDED)
            .toList();
    return all.stream().filter(match -> match.length() == all.get(0).length()).toList();
  }

  /** "Hundreds dead or wounded", "killing and wounding dozens": no number for either harm. */
  private void readJointCount(int token) {
    Optional<Match> joint = reading.find(token, WordClass.JOINT);
    if (joint.isPresent()) {
      victims.claim(token, token + joint.get().length() - 1);
      claimNumberBefore(token);
      return;
    }
    heads.jointWith(token).ifPresent(last -> victims.claim(token, last));
  }

  private void claimNumberBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - JOINT_REACH); i--) {
      Optional<TaggedNumber> number = victims.numberOver(i);
      if (number.isPresent()) {
        victims.claim(number.get().first(), number.get().last());
        return;
      }
      if (words.isMark(i) || heads.at(i).isPresent()) {
        return;
      }
    }
  }

  private void readHead(int token) {
    if (victims.isClaimed(token) || reading.is(token - 1, WordClass.NEGATION)) {
      return;
    }
    Optional<Match> head = heads.at(token);
    if (head.isPresent()) {
      HarmTerm term = (HarmTerm) head.get().sense();
      if (isMeant(token, term.role())) {
        heads.victims(token, head.get()).ifPresent(counted -> add(term.harm(), counted));
      }
      return;
    }
    readSplitVerb(token, HarmTerm.Role.OPENING, HarmTerm.Role.CLOSING);
    readSplitVerb(token, HarmTerm.Role.FALLING, HarmTerm.Role.FALLEN);
  }

  /** Whether the words before leave a harm word its meaning. */
  private boolean isMeant(int token, HarmTerm.Role role) {
    return switch (role) {
      case SENTENCE -> !hasBefore(token, WordClass.SENTENCED);
      case LIFE -> hasBefore(token, WordClass.TAKING);
      default -> true;
    };
  }

  /** "Met ... their death", "fell ... dead": the victims stand between. */
  private void readSplitVerb(int token, HarmTerm.Role opening, HarmTerm.Role closing) {
    Optional<Match> start = heads.term(token, opening);
    if (start.isEmpty() || victims.isClaimed(token)) {
      return;
    }
    int end = token + 1;
    while (end < Math.min(reading.size(), token + CLOSING_REACH)
        && !(words.isMark(end) && !victims.isComma(end))) {
      Optional<Match> close = heads.term(end, closing);
      if (close.isPresent()) {
        Harm harm = ((HarmTerm) close.get().sense()).harm();
        heads
            .passiveVictims(token + start.get().length(), end, harm)
            .ifPresent(counted -> add(harm, counted));
        return;
      }
      end++;
    }
  }

  /** "Five dead", "dozens of prisoners". */
  private void readCountedVictims(int token) {
    Optional<TaggedNumber> number = victims.numberAt(token);
    if (number.isEmpty()) {
      return;
    }
    Optional<Harm> harm = victims.harmOfNoun(number.get());
    if (harm.isEmpty()) {
      return;
    }
    Victims counted = victims.single(number.get());
    // "Five of the dead" are a part of them; "dozens of the dead" are the dead.
    boolean part =
        victims.nounOf(number.get()) > number.get().last() + 1 && !number.get().mention().vague();
    boolean joint = victims.isJoint(victims.nounOf(number.get()), harm.get());
    if (part || joint || isFreed(harm.get(), token)) {
      victims.claim(counted.first(), counted.last());
    } else {
      add(harm.get(), counted);
    }
  }

  private boolean isFreed(Harm harm, int token) {
    return harm == Harm.CAPTURED && hasBefore(token, WordClass.FREED);
  }

  private boolean hasBefore(int token, WordClass wordClass) {
    for (int i = token - 1; i >= Math.max(0, token - CONTEXT_REACH); i--) {
      if (words.isMark(i)) {
        return false;
      }
      if (reading.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** "The number of the dead rose to 20", "the dead were put at 20". */
  private void readToll(int token) {
    Optional<Match> noun = heads.term(token, HarmTerm.Role.VICTIMS);
    if (noun.isEmpty() || victims.isClaimed(token)) {
      return;
    }
    Harm harm = ((HarmTerm) noun.get().sense()).harm();
    boolean toll = hasTollBefore(token);
    if (victims.isJoint(token, harm)) {
      return;
    }
    victims
        .numberAt(token + 1)
        .filter(number -> reading.numberProclitics(token + 1).article())
        .ifPresent(number -> add(harm, victims.single(number)));
    for (int i = token + 1; i < Math.min(reading.size(), token + TOLL_REACH); i++) {
      Optional<TaggedNumber> number = victims.numberAt(i);
      if (number.isPresent()) {
        if (isTollOf(harm, number.get(), toll || isStated(i))) {
          Victims counted = victims.single(number.get());
          add(harm, upper(counted, number.get()));
          readNextToll(harm, counted.last() + 1);
        }
        return;
      }
      if ((words.isMark(i) && !victims.isComma(i)) || heads.at(i).isPresent()) {
        return;
      }
    }
  }

  /** After a toll word even a number that a label precedes ("reaches 66") counts people. */
  private boolean isTollOf(Harm harm, TaggedNumber number, boolean stated) {
    return stated
        && (victims.countsVictims(number, harm)
            || victims.counted(number) == VictimReader.Counted.NOTHING);
  }

  /** The other side's toll: "176 of the one and 325 of the other". */
  private void readNextToll(Harm harm, int token) {
    victims
        .numberAt(victims.afterConjunction(token))
        .filter(next -> victims.countsVictims(next, harm))
        .ifPresent(next -> add(harm, victims.single(next)));
  }

  private boolean hasTollBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - TOLL_NOUN_REACH); i--) {
      if (reading.is(i, WordClass.TOLL)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStated(int number) {
    return reading.numberProclitics(number).preposition()
        || reading.is(number - 1, WordClass.RISING);
  }

  /** A toll that rose "from 12 to 20" is 20. */
  private Victims upper(Victims counted, TaggedNumber number) {
    boolean rose = reading.is(number.amount(), WordClass.FROM) && counted.max().isPresent();
    return rose
        ? new Victims(
            counted.first(),
            counted.last(),
            counted.max().getAsInt(),
            counted.max(),
            counted.count(),
            counted.phrase())
        : counted;
  }

  /** "Two dead", "one dead and three wounded". */
  private void readUncountedVictims(int token) {
    if (victims.isClaimed(token)) {
      return;
    }
    Optional<Match> two = heads.term(token, HarmTerm.Role.TWO_VICTIMS);
    Optional<Match> one = heads.term(token, HarmTerm.Role.VICTIM);
    if (two.isPresent()) {
      addNamed(token, ((HarmTerm) two.get().sense()).harm(), 2);
    } else if (one.isPresent() && isOneVictim(token, one.get())) {
      addNamed(token, ((HarmTerm) one.get().sense()).harm(), 1);
    }
  }

  private void addNamed(int token, Harm harm, int count) {
    if (!isFreed(harm, token)) {
      CharSpan span = new CharSpan(reading.stemStart(token), words.end(token));
      add(harm, new Victims(token, token, count, OptionalInt.of(count), span, Optional.of(span)));
    }
  }

  private boolean isOneVictim(int token, Match match) {
    Proclitics proclitics = match.proclitics();
    boolean captured = ((HarmTerm) match.sense()).harm() == Harm.CAPTURED;
    if (captured || proclitics.article() || proclitics.preposition()) {
      return false;
    }
    boolean afterFall = heads.term(token - 1, HarmTerm.Role.FALLING).isPresent();
    boolean joined = proclitics.conjunction() && isVictimWord(token - 1);
    return afterFall || joined || isVictimWordJoined(token + 1);
  }

  private boolean isVictimWord(int token) {
    return reading.matches(token).stream()
        .anyMatch(match -> match.sense() instanceof HarmTerm term && term.isVictim());
  }

  private boolean isVictimWordJoined(int token) {
    int next = victims.afterConjunction(token);
    return next >= 0
        && (isVictimWord(next) || victims.numberAt(next).flatMap(victims::harmOfNoun).isPresent());
  }
}
