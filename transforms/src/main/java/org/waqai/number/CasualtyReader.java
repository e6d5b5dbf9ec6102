package org.waqai.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waqai.text.CharSpan;

/**
 * Reads the casualties of one sentence. Each number is used once; the surer readings come first:
 * harms that did not happen, joint counts, verbs and verbal nouns with their victims, victims with
 * their number, tolls, victims alone.
 */
final class CasualtyReader {
  private static final int FEWEST_OF_SOME = 2;
  private static final int CONTEXT_REACH = 6;
  private static final int ATTEMPT_REACH = 3;
  private static final int COURT_REACH = 15;
  private static final int CLOSING_REACH = 16;

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;
  private final CountedNouns nouns;
  private final VictimPhrases phrases;
  private final VictimReader victims;
  private final HarmWords harms;
  private final VictimsAfter after;
  private final VictimsBefore before;
  private final List<Casualty> found = new ArrayList<>();

  CasualtyReader(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = new NumberIndex(NumberTagger.tag(reading), reading.size());
    NounPhrases nounPhrases = new NounPhrases(reading, numbers);
    this.nouns = new CountedNouns(reading, nounPhrases);
    this.phrases = new VictimPhrases(reading, numbers, nouns, nounPhrases);
    this.victims = new VictimReader(reading, numbers, nouns, phrases);
    this.harms = new HarmWords(reading);
    this.after = new VictimsAfter(reading, numbers, nouns, phrases, victims);
    this.before = new VictimsBefore(reading, numbers, phrases, victims);
  }

  List<Casualty> read() {
    DeniedHarm denied = new DeniedHarm(reading, numbers);
    JointCounts joint = new JointCounts(reading, numbers, harms, before);
    Tolls tolls = new Tolls(reading, numbers, nouns, phrases, harms);
    for (int i = 0; i < reading.size(); i++) {
      found.addAll(denied.read(i));
      joint.claim(i);
    }
    for (int i = 0; i < reading.size(); i++) {
      readHead(i);
    }
    for (int i = 0; i < reading.size(); i++) {
      readCountedVictims(i);
    }
    for (int i = 0; i < reading.size(); i++) {
      readToll(tolls, i);
      readUncountedVictims(i);
    }
    found.sort(Comparator.comparing(Casualty::span).thenComparing(Casualty::harm));
    return List.copyOf(found);
  }

  private void add(Harm harm, Victims counted) {
    numbers.claim(counted.first(), counted.last());
    found.add(new Casualty(harm, counted.count(), counted.phrase(), counted.min(), counted.max()));
  }

  private void readHead(int token) {
    if (numbers.isClaimed(token) || reading.is(token - 1, WordClass.NEGATION)) {
      return;
    }
    Optional<Match<HarmTerm>> head = harms.head(token);
    if (head.isEmpty()) {
      readSplitVerb(token, HarmTerm.Role.OPENING, HarmTerm.Role.CLOSING);
      readSplitVerb(token, HarmTerm.Role.FALLING, HarmTerm.Role.FALLEN);
      return;
    }
    HarmTerm term = head.get().sense();
    if (isMeant(token, term.role())) {
      Optional<Victims> counted =
          after.of(token, head.get()).or(() -> before.of(token, head.get()));
      counted.ifPresent(one -> addBothSides(term.harm(), one));
    }
  }

  private void addBothSides(Harm harm, Victims counted) {
    add(harm, counted);
    victims.otherSide(counted, harm).ifPresent(other -> add(harm, other));
  }

  /** Whether the words before leave a harm word its meaning. */
  private boolean isMeant(int token, HarmTerm.Role role) {
    if (reading.isBefore(token, WordClass.ATTEMPT, ATTEMPT_REACH)) {
      return false;
    }
    return switch (role) {
      case SENTENCE -> !isSentenced(token);
      case LIFE -> reading.isBefore(token, WordClass.TAKING, CONTEXT_REACH);
      default -> true;
    };
  }

  private boolean isSentenced(int token) {
    for (int i = token - 1; i >= Math.max(0, token - COURT_REACH); i--) {
      if (words.isMark(i) && !words.isComma(i)) {
        return false;
      }
      if (reading.is(i, WordClass.SENTENCED)) {
        return true;
      }
    }
    return false;
  }

  /** "Met ... their death", "fell ... dead": the victims stand between. */
  private void readSplitVerb(int token, HarmTerm.Role opening, HarmTerm.Role closing) {
    Optional<Match<HarmTerm>> start = harms.find(token, opening);
    if (start.isEmpty() || numbers.isClaimed(token)) {
      return;
    }
    int from = token + start.get().length();
    for (int i = from; i < Math.min(reading.size(), token + CLOSING_REACH); i++) {
      Optional<Match<HarmTerm>> close = harms.find(i, closing);
      if (close.isPresent()) {
        Harm harm = close.get().sense().harm();
        after.passive(from, i, harm).ifPresent(counted -> add(harm, counted));
        return;
      }
      if (words.isMark(i) && !words.isComma(i) && !words.isBracket(i)) {
        return;
      }
    }
  }

  /** "Five dead", "dozens of prisoners". */
  private void readCountedVictims(int token) {
    Optional<TaggedNumber> number = numbers.at(token);
    Optional<Harm> harm = number.flatMap(nouns::harmOf);
    if (harm.isEmpty()) {
      return;
    }
    Victims counted = phrases.counted(number.get());
    int noun = nouns.nounOf(number.get());
    // "Five of the dead" are a part of them; "dozens of the dead" are the dead.
    boolean part = noun > number.get().last() + 1 && !number.get().mention().vague();
    Optional<Harm> other = nouns.jointHarm(noun, harm.get());
    if (!part && other.isPresent() && saysOnlySome(number.get())) {
      add(harm.get(), counted);
      add(other.get(), counted);
    } else if (part || other.isPresent() || isFreed(harm.get(), token)) {
      // The other noun of a joint count is none of its own.
      numbers.claim(counted.first(), Math.max(counted.last(), other.isPresent() ? noun + 1 : noun));
    } else {
      add(harm.get(), counted);
    }
  }

  /** "A number of dead and wounded" says no more than two plurals do, of each. */
  private static boolean saysOnlySome(TaggedNumber number) {
    return number.mention().vague() && number.mention().min() == FEWEST_OF_SOME;
  }

  private boolean isFreed(Harm harm, int token) {
    return harm == Harm.CAPTURED && reading.isBefore(token, WordClass.FREED, CONTEXT_REACH);
  }

  private void readToll(Tolls tolls, int token) {
    Optional<Match<HarmTerm>> noun = harms.find(token, HarmTerm.Role.VICTIMS);
    if (noun.isPresent() && !numbers.isClaimed(token)) {
      Harm harm = noun.get().sense().harm();
      tolls.of(token, harm).forEach(counted -> add(harm, counted));
    }
  }

  /** "Two dead", "one dead and three wounded". */
  private void readUncountedVictims(int token) {
    if (numbers.isClaimed(token)) {
      return;
    }
    Optional<Match<HarmTerm>> two = harms.find(token, HarmTerm.Role.TWO_VICTIMS);
    Optional<Match<HarmTerm>> one =
        harms.find(token, HarmTerm.Role.VICTIM).filter(match -> isOneVictim(token, match));
    two.ifPresent(match -> addUncounted(token, match.sense().harm(), 2));
    one.ifPresent(match -> addUncounted(token, match.sense().harm(), 1));
  }

  private void addUncounted(int token, Harm harm, int count) {
    if (!isFreed(harm, token)) {
      CharSpan span = new CharSpan(reading.stemStart(token), words.end(token));
      found.add(new Casualty(harm, span, Optional.of(span), count, phrases.max(count, token)));
    }
  }

  /** A singular counts one only where its neighbours are counts too, or after a verb of falling. */
  private boolean isOneVictim(int token, Match<HarmTerm> victim) {
    Proclitics proclitics = victim.proclitics();
    boolean captured = victim.sense().harm() == Harm.CAPTURED;
    if (captured || proclitics.article() || proclitics.preposition()) {
      return false;
    }
    boolean afterFall = harms.find(token - 1, HarmTerm.Role.FALLING).isPresent();
    boolean joined = proclitics.conjunction() && harms.isHarmed(token - 1);
    return afterFall || joined || joinsVictims(token + 1);
  }

  private boolean joinsVictims(int token) {
    int next = reading.afterConjunction(token);
    return next >= 0
        && (harms.isHarmed(next) || numbers.beginningAt(next).flatMap(nouns::harmOf).isPresent());
  }
}
