package org.waqai.syntax;

import org.waqai.rules.Grammar;
import org.waqai.text.AnnotatedText;

/**
 * Finds where a noun phrase ends. Arabic marks it by agreement in definiteness: an annexed noun is
 * bare until the definite one that closes the construct, and adjectives repeat the article of their
 * noun. Positions are those of words in the article; an end is that of the word after the last.
 */
final class NounPhrases {
  private final AnnotatedText text;
  private final Units units;
  private final NamedWords names;
  private final Nominals nominals;
  private final Quotations quotations;
  private final Annexation annexation;
  private final NounModifiers modifiers;
  private final Partitives partitives;
  private final Conjuncts conjuncts;

  NounPhrases(AnnotatedText text, WordKeys keys, Units units, Grammar grammar) {
    this.text = text;
    this.units = units;
    this.names = new NamedWords(text);
    this.nominals = new Nominals(text, keys, units, names, grammar);
    this.quotations = new Quotations(text);
    this.annexation = new Annexation(text, units, names, nominals);
    this.modifiers = new NounModifiers(text, units, names, nominals, annexation);
    this.partitives = new Partitives(text, units, names, nominals);
    this.conjuncts = new Conjuncts(text, units, names);
  }

  /** Whether the word is of a name, whatever its tag: some names have the form of verbs. */
  boolean isNamed(int index) {
    return names.isNamed(index);
  }

  /** Whether a noun phrase can start at this word, proclitics aside. */
  boolean startsAt(int index) {
    return nominals.startsPhrase(index);
  }

  /** The end of the phrase that starts at {@code start}, what is joined to it included. */
  int end(int start, int limit) {
    int part = start; // where the last part of the phrase starts
    int end = simpleEnd(start, limit);
    while (end < limit) {
      boolean ofWhole = partitives.follows(start, end, limit);
      int next = ofWhole ? end + 1 : conjuncts.after(start, part, end, limit);
      if (next < 0) {
        return end;
      }
      part = ofWhole ? next : end;
      end = simpleEnd(next, limit);
    }
    return end;
  }

  /** The end of a phrase without "of" and conjuncts. */
  private int simpleEnd(int start, int limit) {
    int end = openingEnd(start, limit);
    boolean afterNumber = units.numberEnd(start) > 0;
    while (end < limit) {
      int next = quotations.skip(end, limit);
      if (end == units.actorEnd(start) && !modifiers.describes(next)) {
        break; // an actor is whole: what follows is annexed to none
      }
      boolean number = end == start + 1 && annexation.takesNumber(start, next);
      if (!number && !goesOn(start, end, next, afterNumber)) {
        break;
      }
      afterNumber = number;
      end = Math.min(limit, number ? Math.max(units.numberEnd(next), next + 1) : next + 1);
    }
    return quotations.close(start, end, limit);
  }

  /** The end of the number, actor, demonstrative with its noun, or else word, at the start. */
  private int openingEnd(int start, int limit) {
    int end = Math.max(units.numberEnd(start), units.actorEnd(start));
    end = Math.max(start + 1, Math.min(end, limit));
    boolean pointsAt = // "this attack", but "that (came) / during a meeting"
        Tags.isDemonstrative(text.word(start))
            && end < limit
            && !nominals.isPreposition(text.word(end));
    return pointsAt ? end + 1 : end;
  }

  private boolean goesOn(int start, int end, int next, boolean afterNumber) {
    boolean full = countsInDigits(start) && end > units.numberEnd(start);
    return modifiers.continues(end - 1, next, afterNumber) && (!full || modifiers.qualifies(next));
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
}
