package org.waqai.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;

/**
 * Finds amounts in normalised text (no diacritics or tatweel, ASCII digits): cardinals in words and
 * digits, vague amounts, and the bounds that stand with them. Ordinals, shares, decimals without a
 * scale word, dates, clock times and digits inside names are no amounts.
 */
public final class NumberTagger {
  private static final int BOUND_REACH = 6;

  private final Vocabulary vocabulary;

  NumberTagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The tagger with the words of seeds/number.
   *
   * @throws org.waqai.seeds.SeedException when a file of seeds/number is missing or wrong
   */
  public static NumberTagger load(Seeds seeds) {
    return new NumberTagger(Vocabulary.load(seeds));
  }

  /** The amounts in the text, in order, none overlapping; offsets in UTF-16 units of it. */
  public List<NumberMention> tag(String text) {
    return tag(vocabulary.read(text)).stream().map(TaggedNumber::mention).toList();
  }

  static List<TaggedNumber> tag(Reading reading) {
    AmountParser amounts = new AmountParser(reading);
    List<TaggedNumber> found = new ArrayList<>();
    int i = 0;
    while (i < reading.size()) {
      if (!amounts.mayBegin(i)) {
        i++;
        continue;
      }
      Optional<TaggedNumber> number = numberAt(reading, amounts, i);
      number.ifPresent(found::add);
      i = number.map(tagged -> tagged.last() + 1).orElse(amounts.afterNoAmount(i));
    }
    return found;
  }

  private static Optional<TaggedNumber> numberAt(Reading reading, AmountParser amounts, int token) {
    Optional<Match<Bound>> before = reading.bound(token, Bound.Position.BEFORE);
    int start = token;
    // Two bounds in a row ("more than about"): the first says more.
    for (Optional<Match<Bound>> next = before; next.isPresent(); ) {
      start += next.get().length();
      next = reading.bound(start, Bound.Position.BEFORE);
    }
    Optional<AmountParser.Amount> parsed = amounts.parse(start);
    // "At least and five others": the bound belongs to what stands before it.
    boolean joined = start > token && reading.afterConjunction(start) >= 0;
    if (parsed.isEmpty() || joined) {
      return Optional.empty();
    }
    AmountParser.Amount amount = parsed.get();
    Optional<Match<Bound>> after = reading.bound(amount.last() + 1, Bound.Position.AFTER);
    int last = amount.last() + after.map(Match::length).orElse(0);
    Optional<Match<Bound>> bound =
        before.or(() -> after).or(() -> distantBound(reading, amount.last() + 1));
    Words words = reading.words();
    CharSpan span = new CharSpan(reading.numberStart(token), words.end(last));
    CharSpan inner = new CharSpan(reading.numberStart(amount.first()), words.end(amount.last()));
    return Optional.of(
        new TaggedNumber(
            token,
            amount.first(),
            last,
            mention(span, inner, amount, bound.map(match -> match.sense().kind()))));
  }

  private static NumberMention mention(
      CharSpan span, CharSpan inner, AmountParser.Amount amount, Optional<Bound.Kind> bound) {
    int min = amount.min();
    OptionalInt max = amount.max();
    if (bound.isPresent() && bound.get() == Bound.Kind.AT_LEAST) {
      max = OptionalInt.empty();
    } else if (bound.isPresent() && bound.get() == Bound.Kind.AT_MOST) {
      max = max.isPresent() ? max : OptionalInt.of(min);
      min = 0;
    }
    return new NumberMention(span, inner, min, max, amount.vague());
  }

  /** A bound after the noun: "30 people of the village at least". */
  private static Optional<Match<Bound>> distantBound(Reading reading, int from) {
    for (int i = from; i < from + BOUND_REACH; i++) {
      Optional<Match<Bound>> bound = reading.bound(i, Bound.Position.AFTER);
      if (bound.isPresent()) {
        return bound;
      }
      boolean aside =
          reading.words().isMark(i) && reading.bound(i + 1, Bound.Position.AFTER).isPresent();
      if (aside) {
        continue;
      }
      if (!reading.words().isWord(i) || reading.find(i, Cardinal.class).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
