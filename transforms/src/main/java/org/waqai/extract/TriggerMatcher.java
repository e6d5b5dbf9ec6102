package org.waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.rules.Cues;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Rule;
import org.waqai.rules.RuleBook;
import org.waqai.rules.RuleBook.IndexedTrigger;
import org.waqai.rules.Trigger;
import org.waqai.syntax.Prepositions;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;
import org.waqai.text.Clitics;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** Finds the triggers of a sentence; of several rules for one word the most specific holds. */
final class TriggerMatcher {
  /** How far the words of a verb, or of an act of speech, may stand apart. */
  private static final int GAP = 10;

  /** How far those of a noun may: a genitive or a pronoun's noun stands between at most. */
  private static final int NOUN_GAP = 3;

  /** How many words an insertion between commas has at most. */
  private static final int INSERTION = 9;

  private static final String FUTURE = "\u0633"; // sa-, attached
  private static final String WILL = "\u0633\u0648\u0641"; // sawfa, a word of its own
  private static final String OUR = "\u0646\u0627"; // -na
  private static final String SHADDA = "\u0651";
  private static final String COMMA = "\u060C";
  private static final Set<String> FROM = Set.of("\u0645\u0646"); // min

  private static final Comparator<TriggerMatch> SPECIFICITY =
      Comparator.<TriggerMatch, Boolean>comparing(match -> match.rule().only().isPresent())
          .thenComparingInt(
              match ->
                  2 * match.trigger().following().size()
                      - (match.preposition().isPresent() ? 1 : 0))
          .thenComparing(match -> !match.rule().when().isEmpty())
          .thenComparing(TriggerMatch::last, Comparator.reverseOrder());

  private final AnnotatedText text;
  private final WordKeys keys;
  private final RuleBook rules;
  private final CueMatcher cues;
  private final DescribedObjects described;
  private final Prepositions prepositions;

  TriggerMatcher(AnnotatedText text, WordKeys keys, RuleBook rules) {
    this.text = text;
    this.keys = keys;
    this.rules = rules;
    this.cues = new CueMatcher(keys);
    this.described = new DescribedObjects(text, keys, rules.grammar());
    this.prepositions = new Prepositions(text, keys, rules.grammar());
  }

  /** Whether any sentence has a trigger. */
  boolean matchesAnywhere() {
    return IntStream.range(0, text.sentences().size())
        .anyMatch(sentence -> !matches(sentence).isEmpty());
  }

  /** In the order of their heads. */
  List<TriggerMatch> matches(int sentence) {
    WordSpan span = text.sentences().get(sentence);
    List<TriggerMatch> matches = new ArrayList<>();
    for (int head = span.start(); head < span.end(); head++) {
      best(sentence, head, span).ifPresent(matches::add);
    }
    matches.removeIf(match -> isInsideAnother(match, matches));
    return matches;
  }

  private static boolean isInsideAnother(TriggerMatch match, List<TriggerMatch> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.head() != match.head()
                    && other.words().contains(match.head())
                    && other.words().length() > match.words().length());
  }

  private Optional<TriggerMatch> best(int sentence, int head, WordSpan span) {
    if (isDoubled(head)) {
      return Optional.empty();
    }
    TriggerMatch best = null;
    for (String key : keys.of(head)) {
      for (IndexedTrigger indexed : rules.startingWith(key)) {
        if (!fits(indexed, head)) {
          continue;
        }
        Optional<TriggerMatch> match = match(indexed, sentence, head, span);
        if (match.isPresent()
            && (best == null || SPECIFICITY.compare(match.get(), best) > 0)
            && holds(match.get(), span)) {
          best = match.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether the word is of the trigger's kind here. A form that is both verb and noun is what the
   * tagger says it is, but for what it calls a verb although a preposition governs it: "hastened to
   * / condemn it".
   */
  boolean fits(IndexedTrigger indexed, int head) {
    Word word = text.word(head);
    boolean verb = Tags.isVerb(word) && !prepositions.govern(head);
    return verb == (indexed.trigger().kind() == Trigger.Kind.VERB)
        && !(indexed.rule().indefinite() && isDefinite(word));
  }

  /** Spelled with the sign that makes another word of it: no march, but a drone. */
  private boolean isDoubled(int head) {
    return keys.matches(head, rules.grammar().words(WordClass.DOUBLED))
        && text.raw(new WordSpan(head, head + 1)).getText().contains(SHADDA);
  }

  private static boolean isDefinite(Word word) {
    return Tags.hasArticle(word)
        || word.stem().startsWith(Clitics.ARTICLE)
        || !(word.enclitics().isEmpty() || endsInTanween(word));
  }

  /** "Praising", an accusative in -nan, of which the segmenter takes the end for "us". */
  private static boolean endsInTanween(Word word) {
    return word.enclitics().equals(List.of(OUR));
  }

  /** The trigger's words from {@code head} on, if they stand there, whatever the cues say. */
  Optional<TriggerMatch> match(IndexedTrigger indexed, int sentence, int head) {
    return match(indexed, sentence, head, text.sentences().get(sentence));
  }

  /** Whether the rule's cues let the match be. */
  boolean holds(TriggerMatch match) {
    return holds(match, text.sentences().get(match.sentence()));
  }

  private boolean holds(TriggerMatch match, WordSpan span) {
    Cues when = match.rule().when();
    return (when.isEmpty() || cues.anyHolds(when, match.words(), span))
        && !cues.anyHolds(match.rule().unless(), match.words(), span);
  }

  private Optional<TriggerMatch> match(
      IndexedTrigger indexed, int sentence, int head, WordSpan span) {
    if (!isInGuise(indexed.rule(), head)
        || (indexed.trigger().kind() == Trigger.Kind.VERB && prepositions.govern(head))) {
      return Optional.empty();
    }
    int last = head;
    boolean together = true;
    OptionalInt preposition = OptionalInt.empty();
    List<Set<String>> following = indexed.trigger().following();
    for (int i = 0; i < following.size(); i++) {
      boolean far = indexed.trigger().kind() == Trigger.Kind.VERB || indexed.rule().verbal();
      int gap = far ? GAP : NOUN_GAP;
      int found = find(following.get(i), last + 1, gap, span);
      if (found < 0) {
        return isDescribed(indexed, head, span)
            ? Optional.of(alone(indexed, sentence, head))
            : Optional.empty();
      }
      boolean isPreposition = i == following.size() - 1 && isPreposition(found, following.get(i));
      if (isPreposition) {
        preposition = OptionalInt.of(found);
      } else {
        together &= found == last + 1;
        last = found;
      }
    }
    WordSpan words = together ? new WordSpan(head, last + 1) : new WordSpan(head, head + 1);
    return Optional.of(
        new TriggerMatch(
            indexed.rule(), indexed.trigger(), sentence, head, words, last, preposition));
  }

  /** "The mines / that it laid": what the verb needs stands before it. */
  private boolean isDescribed(IndexedTrigger indexed, int head, WordSpan span) {
    return indexed.trigger().kind() == Trigger.Kind.VERB
        && described.holds(indexed.rule(), indexed.trigger().following(), head, span);
  }

  private static TriggerMatch alone(IndexedTrigger indexed, int sentence, int head) {
    WordSpan word = new WordSpan(head, head + 1);
    return new TriggerMatch(
        indexed.rule(), indexed.trigger(), sentence, head, word, head, OptionalInt.empty());
  }

  private boolean isInGuise(Rule rule, int head) {
    if (rule.only().isEmpty()) {
      return true;
    }
    return switch (rule.only().get()) {
      case FUTURE -> isFuture(head);
      case NEGATED ->
          head > 0 && keys.matches(head - 1, rules.grammar().words(WordClass.NEGATIONS));
    };
  }

  private boolean isFuture(int head) {
    return text.word(head).hasProclitic(FUTURE)
        || (head > 0 && text.word(head - 1).form().equals(WILL));
  }

  /**
   * At most {@code gap} words on; punctuation, what counts the word after it and what is inserted
   * between commas are none.
   */
  private int find(Set<String> alternatives, int from, int gap, WordSpan span) {
    int left = gap;
    int inserted = from - 1; // the last word of what is inserted
    for (int i = from; i < span.end() && left > 0; i++) {
      if (keys.matches(i, alternatives) || isPreposition(i, alternatives)) {
        return i;
      }
      String form = text.word(i).form();
      if (form.equals(".") || form.equals("\u061B")) {
        return -1;
      }
      if (i > inserted && form.equals(COMMA)) {
        inserted = endOfInsertion(i, span);
      }
      if (i > inserted && !text.word(i).isPunctuation() && !isOfCount(i)) {
        left--;
      }
    }
    return -1;
  }

  /** The comma that closes what a comma opens: "in Jeddah, / on Saturday evening, / a truce". */
  private int endOfInsertion(int comma, WordSpan span) {
    int last = Math.min(span.end(), comma + INSERTION + 2);
    for (int i = comma + 1; i < last; i++) {
      if (text.word(i).form().equals(COMMA)) {
        return i;
      }
    }
    return comma;
  }

  /** "The firing of / more than 100 / missiles". */
  private boolean isOfCount(int index) {
    return Tags.isNumber(text.word(index))
        || isComparative(index)
        || (isComparative(index - 1) && isPreposition(index, FROM));
  }

  private boolean isComparative(int index) {
    return keys.matches(index, rules.grammar().words(WordClass.COMPARATIVES));
  }

  private boolean isPreposition(int index, Set<String> alternatives) {
    Word word = text.word(index);
    if (keys.matches(index, alternatives)
        && keys.matches(index, rules.grammar().words(WordClass.PREPOSITIONS))) {
      return true; // the tagger calls many of them nouns
    }
    for (int i = 0; i < word.segments().size(); i++) {
      if (word.tags().get(i).equals("IN")
          && alternatives.contains(ArabicFold.fold(word.segments().get(i)))) {
        return true;
      }
    }
    return false;
  }
}
