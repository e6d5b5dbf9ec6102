package org.waqai.number;

import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.text.CharSpan;

/** Single noun phrases that count people: "12 soldiers", "two girls", "one of the guards". */
final class VictimPhrases {
  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;
  private final CountedNouns nouns;
  private final NounPhrases phrases;

  VictimPhrases(Reading reading, NumberIndex numbers, CountedNouns nouns, NounPhrases phrases) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
    this.nouns = nouns;
    this.phrases = phrases;
  }

  /** A number with its noun. */
  Victims counted(TaggedNumber number) {
    NumberMention mention = number.mention();
    int noun = nouns.nounOf(number);
    CountedNouns.Counted counted = nouns.counted(number);
    boolean named =
        counted != CountedNouns.Counted.NOTHING && counted != CountedNouns.Counted.OTHER;
    int last = named ? phrases.end(noun) : number.last();
    Optional<CharSpan> phrase = named ? Optional.of(phrase(noun, last)) : Optional.empty();
    return new Victims(
        number.first(),
        last,
        mention.min(),
        mention.max(),
        mention.span(),
        phrase,
        named ? side(noun) : Victims.Side.UNKNOWN);
  }

  /** So many people named by a noun alone, or by a noun with its number after it. */
  Victims named(int noun, int count) {
    Optional<TaggedNumber> said = numberOf(noun).filter(n -> n.mention().min() == count);
    int last = said.map(TaggedNumber::last).orElseGet(() -> phrases.end(noun));
    CharSpan head = new CharSpan(reading.stemStart(noun), words.end(noun));
    return new Victims(
        noun,
        last,
        count,
        said.map(number -> number.mention().max()).orElseGet(() -> max(count, last)),
        said.map(number -> head.cover(number.mention().span())).orElse(head),
        Optional.of(phrase(noun, last)),
        side(noun));
  }

  /** How many at most are named by a phrase: "two at least" has no upper bound. */
  OptionalInt max(int count, int last) {
    boolean atLeast =
        reading
            .bound(last + 1, Bound.Position.AFTER)
            .filter(match -> match.sense().kind() == Bound.Kind.AT_LEAST)
            .isPresent();
    return atLeast ? OptionalInt.empty() : OptionalInt.of(count);
  }

  private CharSpan phrase(int noun, int last) {
    return new CharSpan(reading.stemStart(noun), words.end(last));
  }

  private Victims.Side side(int noun) {
    return reading
        .find(noun, PersonForm.class)
        .map(match -> match.sense().isMilitant() ? Victims.Side.MILITANTS : Victims.Side.OTHERS)
        .orElse(Victims.Side.UNKNOWN);
  }

  /** How many people a noun without a number before it names; empty where it does not tell. */
  OptionalInt peopleNamed(int token) {
    Optional<Match<PersonForm>> person = reading.find(token, PersonForm.class);
    if (person.isEmpty()) {
      return oneOf(token);
    }
    return switch (person.get().sense().grammar()) {
      case SINGULAR, ACCUSATIVE -> OptionalInt.of(1);
      case DUAL -> OptionalInt.of(2);
      case DUAL_OR_PLURAL, PLURAL -> numberAfter(token);
    };
  }

  /** "Civilians, two" and "the soldiers, the five" name a number after the noun. */
  private OptionalInt numberAfter(int noun) {
    Optional<NumberMention> number =
        numberOf(noun)
            .filter(n -> n.mention().min() == 2 || reading.numberProclitics(n.first()).article())
            .filter(n -> reading.find(n.last() + 1, PersonForm.class).isEmpty())
            .map(TaggedNumber::mention)
            .filter(mention -> mention.max().equals(OptionalInt.of(mention.min())));
    return number.map(mention -> OptionalInt.of(mention.min())).orElse(OptionalInt.empty());
  }

  /** An exact number that stands after its noun like an adjective. */
  private Optional<TaggedNumber> numberOf(int noun) {
    return numbers
        .at(noun + 1)
        .filter(n -> !n.mention().vague())
        .filter(n -> !reading.numberProclitics(n.first()).conjunction());
  }

  private OptionalInt oneOf(int token) {
    if (reading.is(token, WordClass.ONE_OF_THEM) || isOther(token, WordClass.ONE_OTHER)) {
      return OptionalInt.of(1);
    }
    if (isOther(token, WordClass.TWO_OTHERS)) {
      return OptionalInt.of(2);
    }
    // With the article it is Sunday; after a conjunction it is spelled like the number one.
    Optional<Match<WordClass>> oneOf =
        reading
            .find(token, WordClass.ONE_OF)
            .filter(match -> match.proclitics().equals(reading.proclitics(token)))
            .filter(match -> !match.proclitics().article());
    boolean people = oneOf.filter(match -> mayBePeople(token + match.length())).isPresent();
    return people ? OptionalInt.of(1) : OptionalInt.empty();
  }

  /** "Another" in the place of a noun; before a noun it is "the last". */
  private boolean isOther(int token, WordClass other) {
    int next = token + 1;
    return reading.is(token, other)
        && !reading.proclitics(token).article()
        && (!words.isWord(next) || phrases.breaks(next) || phrases.mayHaveParticle(next));
  }

  private boolean mayBePeople(int noun) {
    return words.isWord(noun) && !phrases.breaks(noun);
  }
}
