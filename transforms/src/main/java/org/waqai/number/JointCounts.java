package org.waqai.number;

import java.util.Optional;

/**
 * Numbers that a text gives for dead and wounded together: "hundreds dead or wounded", "the killing
 * and wounding of 40". They are claimed, so that neither harm gets them.
 */
final class JointCounts {
  private static final int REACH = 6;

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;
  private final HarmWords harms;
  private final VictimsBefore before;

  JointCounts(Reading reading, NumberIndex numbers, HarmWords harms, VictimsBefore before) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
    this.harms = harms;
    this.before = before;
  }

  /** Claims the joint count whose wording begins at a token. */
  void claim(int token) {
    Optional<Match<WordClass>> joint = reading.find(token, WordClass.JOINT);
    if (joint.isPresent()) {
      numbers.claim(token, token + joint.get().length() - 1);
      claimNumberBefore(token);
    } else {
      harms.head(token).ifPresent(first -> claimJoinedHeads(token, first));
    }
  }

  private void claimNumberBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      Optional<TaggedNumber> number = numbers.over(i);
      if (number.isPresent()) {
        numbers.claim(number.get());
        return;
      }
      if (words.isMark(i) || harms.head(i).isPresent()) {
        return;
      }
    }
  }

  private void claimJoinedHeads(int token, Match<HarmTerm> first) {
    int next = token + first.length();
    boolean or = reading.is(next, WordClass.TO);
    int second = or ? next + 1 : next;
    Optional<Match<HarmTerm>> other =
        harms
            .head(second)
            .filter(match -> or || match.proclitics().conjunction())
            .filter(match -> match.sense().harm() != first.sense().harm());
    if (other.isEmpty()) {
      return;
    }
    int last = second + other.get().length() - 1;
    Optional<TaggedNumber> number = numbers.at(last + 1);
    // "Was killed and 3 others wounded": the first verb has victims of its own.
    boolean apart =
        number.filter(n -> reading.is(n.last() + 1, WordClass.OTHER)).isPresent()
            || before.of(token, first).isPresent();
    if (!apart) {
      numbers.claim(token, number.map(TaggedNumber::last).orElse(last));
    }
  }
}
