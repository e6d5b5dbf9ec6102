package org.waqai.syntax;

import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Clitics;
import org.waqai.text.EntityMention;
import org.waqai.text.Word;

/**
 * Finds where a noun phrase ends. Arabic marks it by agreement in definiteness: an annexed noun is
 * bare until the definite one that closes the construct, adjectives repeat the article of their
 * noun, and a form with the endings of the free state (-un, -in, -an with noon, or alef of the
 * accusative) annexes nothing.
 */
final class NounPhrases {
  private static final String NOMINATIVE_PLURAL = "\u0648\u0646"; // -una
  private static final String OBLIQUE_PLURAL = "\u064A\u0646"; // -ina
  private static final String NOT = "\u063A\u064A\u0631"; // ghayr, "un-" before an adjective
  private static final String QUANTITY = "NOUN_QUANT";
  private static final String ORDINAL = "ADJ_NUM";
  private static final String PARTITIVE = "\u0645\u0646"; // min, "of"

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Units units;
  private final Set<String> prepositions;
  private final Set<String> quantifiers;
  private final Set<String> adjectives;
  private final Set<String> carriers;
  private final Set<String> reflexives;
  private final boolean[] namesOther;
  private final boolean[] goesOn;
  private final boolean[] named;
  private final boolean[] endsPerson;

  NounPhrases(AnnotatedText text, WordKeys keys, Units units, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.units = units;
    this.prepositions = grammar.words(Grammar.WordClass.PREPOSITIONS);
    this.quantifiers = grammar.words(Grammar.WordClass.QUANTIFIERS);
    this.adjectives = grammar.words(Grammar.WordClass.PLAIN_ADJECTIVES);
    this.carriers = grammar.words(Grammar.WordClass.CARRIER_NOUNS);
    this.reflexives = grammar.words(Grammar.WordClass.REFLEXIVES);
    this.namesOther = new boolean[text.words().size()];
    this.goesOn = new boolean[text.words().size()];
    this.named = new boolean[text.words().size()];
    this.endsPerson = new boolean[text.words().size()];
    for (EntityMention entity : text.entities()) {
      for (int i = entity.words().start(); i < entity.words().end(); i++) {
        named[i] = entity.label() != EntityLabel.MISC;
        goesOn[i] = entity.label() == EntityLabel.PER && i > entity.words().start();
      }
      if (entity.label() == EntityLabel.PER) {
        endsPerson[entity.words().end() - 1] = true;
      }
      if (entity.label() == EntityLabel.LOC || entity.label() == EntityLabel.ORG) {
        namesOther[entity.words().start()] = true;
      }
    }
  }

  /** Whether the word is of a name, whatever its tag: some names have the form of verbs. */
  boolean isNamed(int index) {
    return named[index];
  }

  /** Whether a noun phrase can start at this word, proclitics aside. */
  boolean startsAt(int index) {
    Word word = text.word(index);
    return units.numberEnd(index) > 0
        || named[index]
        || Tags.isNominal(word)
        || (Tags.isDemonstrative(word)
            && index + 1 < text.words().size()
            && Tags.isNominal(text.word(index + 1)));
  }

  /** The end of the phrase that starts at {@code start}, coordination included. */
  int end(int start, int limit) {
    int part = start; // where the last part of the phrase starts
    int end = simpleEnd(start, limit);
    while (end < limit) {
      int next = extension(start, part, end, limit);
      if (next == end) {
        return end;
      }
      part = text.word(end).form().equals(PARTITIVE) ? end + 1 : end;
      end = next;
    }
    return end;
  }

  /** Takes in a partitive ("ten of the soldiers") or a conjunct ("soldiers and policemen"). */
  private int extension(int start, int part, int end, int limit) {
    Word word = text.word(end);
    if (word.form().equals(PARTITIVE)
        && isQuantity(start, end)
        && end + 1 < limit
        && startsAt(end + 1)
        && !isPreposition(text.word(end + 1))
        && (isCounted(start) || (isWhole(end + 1) && !Tags.hasArticle(text.word(end - 1))))
        && Tags.procliticPreposition(text.word(end + 1)).isEmpty()
        && units.timeEnd(end + 1) == 0) {
      return simpleEnd(end + 1, limit);
    }
    if (isOr(word)) {
      boolean conjunct = end + 1 < limit && canJoin(start, part, end, end + 1);
      return conjunct ? simpleEnd(end + 1, limit) : end;
    }
    boolean conjunct =
        Tags.isConjoined(word) && word.hasProclitic("\u0648") && canJoin(start, part, end, end);
    return conjunct ? simpleEnd(end, limit) : end;
  }

  private static boolean isOr(Word word) {
    return word.form().equals("\u0623\u0648");
  }

  /** Whether a noun is a conjunct of the phrase: both are definite, or neither is. */
  private boolean canJoin(int start, int part, int end, int index) {
    Word word = text.word(index);
    boolean definite = Tags.hasArticle(word);
    return Tags.procliticPreposition(word).isEmpty()
        && Tags.isNominal(word)
        && (!Tags.isAdjective(word) || units.actorEnd(index) > 0)
        && units.timeEnd(index) == 0
        && isNominalStart(start) == isNominalStart(index)
        && (definite == Tags.hasArticle(text.word(start))
            || definite == Tags.hasArticle(text.word(part))
            || (isName(index) && units.actorEnd(part) > 0)
            || (isState(index) && units.actorEnd(part) > 0)
            || (units.actorEnd(index) > index + 1 && units.actorEnd(part) > 0)
            || (definite && Tags.hasArticle(text.word(end - 1))))
        && !(units.bodyEnd(index) > 0 && !holdsActor(start, end));
  }

  /** A name needs no article to be definite: "the Houthis and Saleh". */
  private boolean isName(int index) {
    return Tags.isProperName(text.word(index)) && !units.startsPlace(index);
  }

  /** A state that acts: "the United States and Britain". */
  private boolean isState(int index) {
    return Tags.isProperName(text.word(index)) && units.bodyEnd(index) == index + 1;
  }

  /** An act is not joined to who acts: "protests and the army". */
  private boolean holdsActor(int start, int end) {
    for (int i = start; i < end; i++) {
      if (units.actorEnd(i) > 0 || units.startsPlace(i) || named[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean isNominalStart(int index) {
    return !text.word(index).stemTag().equals("VN");
  }

  private boolean isCounted(int start) {
    return units.numberEnd(start) > 0
        || Tags.isNumber(text.word(start))
        || keys.matches(start, quantifiers);
  }

  /**
   * Endings that no two words of one phrase have: the plurals of subject and object, or an object
   * with the alef of the accusative after a bare noun, which takes a genitive.
   */
  private boolean isOfOtherCase(Word previous, Word next) {
    String before = previous.form();
    String after = next.form();
    boolean plurals =
        Tags.isPlural(previous)
            && Tags.isPlural(next)
            && ((before.endsWith(NOMINATIVE_PLURAL) && after.endsWith(OBLIQUE_PLURAL))
                || (before.endsWith(OBLIQUE_PLURAL) && after.endsWith(NOMINATIVE_PLURAL)));
    boolean object =
        !Tags.isAdjective(next)
            && !Tags.isProperName(next)
            && !named[next.index()]
            && !units.startsPlace(next.index())
            && !Tags.hasArticle(next)
            && after.length() > 3
            && isAccusative(after)
            && next.stemTag().equals("NN")
            && !isAccusative(before);
    return plurals || object;
  }

  /** Whether what follows "of" can be what people are of: a body, a group, things counted. */
  private boolean isWhole(int index) {
    Word word = text.word(index);
    return Tags.hasArticle(word)
        || Tags.isProperName(word)
        || Tags.isPlural(word)
        || Tags.isNumber(word)
        || named[index]
        || !word.enclitics().isEmpty()
        || units.numberEnd(index) > 0
        || units.actorEnd(index) > 0;
  }

  /** Whether the phrase so far counts, or names people, of whom what follows "of" is the whole. */
  private boolean isQuantity(int start, int end) {
    boolean definite = Tags.hasArticle(text.word(start)) && !Tags.isNumber(text.word(start));
    if (definite || Tags.isProperName(text.word(end - 1))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (units.numberEnd(i) > 0
          || units.actorEnd(i) > 0
          || Tags.isNumber(text.word(i))
          || keys.matches(i, quantifiers)
          || keys.matches(i, carriers)) {
        return text.word(end - 1).enclitics().isEmpty();
      }
    }
    return false;
  }

  private int simpleEnd(int start, int limit) {
    int end = Math.max(units.numberEnd(start), units.actorEnd(start));
    end = Math.max(start + 1, Math.min(end, limit));
    if (Tags.isDemonstrative(text.word(start)) && end < limit) {
      end++;
    }
    boolean number = units.numberEnd(start) > 0;
    while (end < limit) {
      int quoted = skipQuote(end, limit);
      if (quoted >= limit) {
        return closeQuote(start, end, limit);
      }
      if (end == units.actorEnd(start) && !describes(quoted)) {
        return closeQuote(start, end, limit); // an actor is whole: what follows is annexed to none
      }
      boolean counted = end == start + 1 && annexesNumber(start, quoted);
      boolean full = countsInDigits(start) && end > units.numberEnd(start);
      if (!counted
          && (!continues(end - 1, quoted, number)
              || (full && !Tags.isAdjective(text.word(quoted)) && !isNegator(quoted)))) {
        return closeQuote(start, end, limit);
      }
      number = counted;
      end = Math.min(limit, counted ? Math.max(units.numberEnd(quoted), quoted + 1) : quoted + 1);
    }
    return end;
  }

  /** Whether the word can only say more about who was named: an adjective, a name. */
  private boolean describes(int index) {
    return goesOn[index] || isAdjective(text.word(index)) || Tags.isProperName(text.word(index));
  }

  /** After "12 raids" a noun is of another phrase: what is counted annexes nothing. */
  private boolean countsInDigits(int start) {
    for (int i = start; i < units.numberEnd(start); i++) {
      if (Character.isDigit(text.word(i).form().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A bare noun that names no actor takes a number, or a word of quantity, as its genitive:
   * "killing of / three", "cutting of / some of the roads".
   */
  private boolean annexesNumber(int noun, int number) {
    Word word = text.word(noun);
    return (units.numberEnd(number) > 0 || isQuantity(number))
        && text.word(number).stemIndex() == 0
        && units.numberEnd(noun) == 0
        && units.actorEnd(noun) == 0
        && word.stemTag().equals("NN")
        && word.enclitics().isEmpty()
        && !isFreeState(word);
  }

  private boolean isQuantity(int index) {
    Word word = text.word(index);
    return word.stemTag().equals(QUANTITY)
        && word.enclitics().isEmpty()
        && index + 1 < text.words().size()
        && Tags.isNominal(text.word(index + 1));
  }

  /** "Un-" before an adjective: "ghayr". */
  private boolean isNegator(int index) {
    return text.word(index).form().equals(NOT)
        && index + 1 < text.words().size()
        && Tags.isNominal(text.word(index + 1))
        && text.word(index + 1).stemIndex() == 0;
  }

  private int skipQuote(int index, int limit) {
    return index + 1 < limit && isQuote(text.word(index)) ? index + 1 : index;
  }

  /** A phrase that opened a quotation takes its closing mark in. */
  private int closeQuote(int start, int end, int limit) {
    int quotes = 0;
    for (int i = start; i < end; i++) {
      quotes += isQuote(text.word(i)) ? 1 : 0;
    }
    return quotes % 2 == 1 && end < limit && isQuote(text.word(end)) ? end + 1 : end;
  }

  private static boolean isQuote(Word word) {
    return switch (word.form()) {
      case "\"", "'", "\u00AB", "\u00BB", "\u201C", "\u201D", "\u2018", "\u2019" -> true;
      default -> false;
    };
  }

  private boolean continues(int before, int index, boolean afterNumber) {
    Word next = text.word(index);
    if (goesOn[index] || (next.stemIndex() == 0 && units.withinActor(index))) {
      return true;
    }
    if (!next.enclitics().isEmpty() && keys.matches(index, reflexives)) {
      return true; // "the village itself"
    }
    if (!afterNumber && isQuantifierAfter(text.word(before), next)) {
      return true;
    }
    if (isDemonstrativeGenitive(text.word(before), index)) {
      return true;
    }
    if (isNegator(index) && Tags.isNominal(text.word(before))) {
      return true; // "migrants un- / documented"
    }
    if (next.stemIndex() > 0
        || !Tags.isNominal(next)
        || units.timeEnd(index) > 0
        || (units.numberEnd(index) > 0 && !afterNumber)
        || isPreposition(next)
        || units.betweenActors(index)) {
      return false;
    }
    Word previous = text.word(before);
    if (isQuote(previous)) {
      return before > 0 && continues(before - 1, index, afterNumber);
    }
    if (afterNumber || Tags.isNumber(previous)) {
      return true;
    }
    if (!previous.enclitics().isEmpty()) {
      return Tags.isAdjective(next);
    }
    if (Tags.isProperName(previous) || endsPerson[before]) {
      return (Tags.isProperName(next) && !units.startsPlace(index))
          || (Tags.isAdjective(next) && !Tags.isSoundPlural(next)); // one name, many others
    }
    if (Tags.isDemonstrative(previous)) {
      return Tags.hasArticle(next);
    }
    if (Tags.hasArticle(previous)) {
      return continuesDefinite(next, index);
    }
    return !isOfOtherCase(previous, next) && continuesIndefinite(previous, next);
  }

  /** "Leaders of / these states": a bare noun annexes what a demonstrative points at. */
  private boolean isDemonstrativeGenitive(Word noun, int index) {
    return index + 1 < text.words().size()
        && text.word(index).stemIndex() == 0
        && Tags.isDemonstrative(text.word(index))
        && Tags.hasArticle(text.word(index + 1))
        && Tags.isNominal(noun)
        && !Tags.isAdjective(noun)
        && !Tags.isProperName(noun)
        && !Tags.hasArticle(noun)
        && noun.enclitics().isEmpty()
        && !isFreeState(noun)
        && units.timeEnd(index) == 0;
  }

  /** A noun that stands as a preposition, such as "near", starts a phrase of its own. */
  private boolean isPreposition(Word word) {
    return !Tags.hasArticle(word) && keys.matches(word.index(), prepositions);
  }

  private boolean continuesDefinite(Word next, int index) {
    if (namesOther[index] || units.startsPlace(index)) {
      return false; // a title goes on with its person, not with a place or a body
    }
    if (Tags.isProperName(next)) {
      return true;
    }
    boolean definite = Tags.hasArticle(next) || isDefiniteOrdinal(next);
    return definite && Tags.isAdjective(next);
  }

  /** "The second", which the tagger gives no article. */
  private static boolean isDefiniteOrdinal(Word word) {
    return word.stemTag().equals(ORDINAL) && word.stem().startsWith(Clitics.ARTICLE);
  }

  /** "Several" after its noun, with nothing else for it to count: "attacks several". */
  private boolean isQuantifierAfter(Word previous, Word next) {
    int after = next.index() + 1;
    return next.stemIndex() == 0
        && next.enclitics().isEmpty()
        && Tags.isNominal(previous)
        && !Tags.isNumber(previous)
        && !Tags.hasArticle(previous)
        && !Tags.hasArticle(next)
        && keys.matches(next.index(), quantifiers)
        && (after >= text.words().size() || !startsAt(after));
  }

  private boolean continuesIndefinite(Word previous, Word next) {
    if (isAdjective(previous)) { // "Syrian of nationality"
      return Tags.hasArticle(next)
          ? !Tags.isAdjective(next)
              && !Tags.isProperName(next)
              && !hasFreeEnding(previous.form())
              && units.actorEnd(next.index()) == 0
          : Tags.isAdjective(next);
    }
    if (Tags.isNumber(next)) {
      return false;
    }
    return Tags.isAdjective(next)
        || !isFreeState(previous)
        || isDualConstruct(previous, next)
        || sameEnding(previous.form(), next.form());
  }

  private boolean isAdjective(Word word) {
    return Tags.isAdjective(word)
        || (!Tags.isPlural(word) && keys.matches(word.index(), adjectives));
  }

  /** Endings that a noun before a genitive never has. */
  private static boolean isFreeState(Word word) {
    String form = word.form();
    return form.length() > 4
        && (hasFreeEnding(form) || (Tags.isPlural(word) && form.endsWith("\u0627\u0646")));
  }

  /** "The two towns of X": the dual before its genitive has lost its noon. */
  private static boolean isDualConstruct(Word dual, Word next) {
    return dual.form().endsWith("\u062A\u0627")
        && (Tags.hasArticle(next) || Tags.isProperName(next))
        && !Tags.isAdjective(next);
  }

  private static boolean hasFreeEnding(String form) {
    return form.length() > 4
        && (form.endsWith(NOMINATIVE_PLURAL)
            || form.endsWith(OBLIQUE_PLURAL)
            || isAccusative(form));
  }

  /** A participle after a plural agrees with it: "unknown gunmen". */
  private static boolean sameEnding(String a, String b) {
    return !isAccusative(a)
        && b.length() > 4
        && a.substring(a.length() - 2).equals(b.substring(b.length() - 2));
  }

  static boolean isAccusative(String form) {
    return form.endsWith("\u0627") && !form.endsWith("\u064A\u0627");
  }
}
