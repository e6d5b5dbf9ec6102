package org.waqai.syntax;

import java.util.ArrayList;
import java.util.List;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** Cuts a sentence into chunks, from its first word to its last, without gaps. */
final class Chunker {
  private static final String BUT = "\u0644\u0643\u0646"; // lakinna

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Units units;
  private final Grammar grammar;
  private final NounPhrases phrases;

  Chunker(AnnotatedText text, WordKeys keys, Units units, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.units = units;
    this.grammar = grammar;
    this.phrases = new NounPhrases(text, keys, units, grammar);
  }

  List<Chunk> chunks(WordSpan sentence) {
    List<Chunk> chunks = new ArrayList<>();
    int next = sentence.start();
    while (next < sentence.end()) {
      Chunk chunk = chunkAt(next, sentence.end());
      chunks.add(chunk);
      next = chunk.words().end();
    }
    return chunks;
  }

  private Chunk chunkAt(int index, int limit) {
    Word word = text.word(index);
    if (units.timeEnd(index) > 0) {
      return single(Kind.TIME, index, Math.min(limit, units.timeEnd(index)));
    }
    if (word.isPunctuation()) {
      return single(punctuation(word.form()), index, index + 1);
    }
    if (isJoinedParticle(word)) {
      return joinedParticle(index, limit);
    }
    int adverb = adverbEnd(index, limit);
    if (adverb > index) {
      return single(Kind.OTHER, index, adverb);
    }
    if (units.numberEnd(index) > 0 && Tags.procliticPreposition(word).isEmpty()) {
      return nounPhrase(index, limit);
    }
    if (Tags.isVerb(word) && !phrases.isNamed(index) && !isBut(word)) {
      return single(Kind.VERB, index, index + 1);
    }
    if (in(index, WordClass.RELATIVES)) {
      return single(Kind.RELATIVE, index, index + 1);
    }
    if (in(index, WordClass.CLAUSE_OPENERS)) {
      return single(Kind.OPENER, index, index + 1);
    }
    if (in(index, WordClass.PREPOSITIONS) || word.stemTag().equals("IN")) {
      return prepositionalPhrase(
          index, ArabicFold.fold(word.stem()), !word.enclitics().isEmpty(), limit);
    }
    if (phrases.startsAt(index)) {
      String proclitic = units.startsWholeName(index) ? "" : Tags.procliticPreposition(word);
      return proclitic.isEmpty()
          ? nounPhrase(index, limit)
          : withPreposition(proclitic, index, index, limit);
    }
    return single(Kind.OTHER, index, index + 1);
  }

  /** "But", which the tagger takes for a verb at times. */
  private static boolean isBut(Word word) {
    return word.stem().equals(BUT);
  }

  /** A conjunction written together with a preposition or an opener: "and in", "and that". */
  private static boolean isJoinedParticle(Word word) {
    return word.stemIndex() == 0 && word.tags().size() > 1 && word.tags().get(0).equals("CC");
  }

  private Chunk joinedParticle(int index, int limit) {
    Word word = text.word(index);
    String particle = ArabicFold.fold(word.segments().get(1));
    if (!word.tags().get(1).equals("IN")) {
      return single(Kind.OTHER, index, index + 1);
    }
    return grammar.words(WordClass.CLAUSE_OPENERS).contains(particle)
        ? single(Kind.OPENER, index, index + 1)
        : prepositionalPhrase(index, particle, word.segments().size() > 2, limit);
  }

  /** Where an adverb of one or several words ends, {@code index} where none starts. */
  private int adverbEnd(int index, int limit) {
    return index + keys.longest(index, limit, grammar.phrases(WordClass.ADVERBS));
  }

  private boolean in(int index, WordClass name) {
    return keys.matches(index, grammar.words(name));
  }

  static boolean isComma(Word word) {
    return word.isPunctuation() && punctuation(word.form()) == Kind.COMMA;
  }

  private static Kind punctuation(String form) {
    return switch (form.startsWith("..") ? "," : form) { // dots of a headline
      case "\u060C", ",", "-", "\u2013", "\u2014" -> Kind.COMMA;
      case ".", ":", "\u061B", ";", "!", "\u061F", "?", "\u2026" -> Kind.STOP;
      default -> Kind.OTHER;
    };
  }

  private Chunk single(Kind kind, int start, int end) {
    return new Chunk(
        kind,
        "",
        new WordSpan(start, end),
        new WordSpan(start, start),
        Tags.isConjoined(text.word(start)));
  }

  private Chunk nounPhrase(int start, int limit) {
    WordSpan words = new WordSpan(start, phrases.end(start, limit));
    return new Chunk(Kind.NOUN_PHRASE, "", words, words, Tags.isConjoined(text.word(start)));
  }

  private Chunk prepositionalPhrase(
      int index, String preposition, boolean governsPronoun, int limit) {
    Word word = text.word(index);
    int start = index + 1;
    if (!governsPronoun && start < limit && isQuoteMark(start)) {
      start++;
    }
    if (governsPronoun
        || start >= limit
        || !phrases.startsAt(start)
        || Tags.isConjoined(text.word(start))
        || in(start, WordClass.CLAUSE_OPENERS)) {
      return new Chunk(
          Kind.PREPOSITIONAL_PHRASE,
          preposition,
          new WordSpan(index, index + 1),
          new WordSpan(index, index),
          Tags.isConjoined(word));
    }
    if (units.timeEnd(start) > 0) {
      return single(Kind.TIME, index, Math.min(limit, units.timeEnd(start)));
    }
    return withPreposition(preposition, index, start, limit);
  }

  private boolean isQuoteMark(int index) {
    return text.word(index).isPunctuation() && punctuation(text.word(index).form()) == Kind.OTHER;
  }

  private Chunk withPreposition(String preposition, int index, int start, int limit) {
    int end = phrases.end(start, limit);
    return new Chunk(
        Kind.PREPOSITIONAL_PHRASE,
        preposition,
        new WordSpan(index, end),
        new WordSpan(start, end),
        Tags.isConjoined(text.word(index)));
  }
}
