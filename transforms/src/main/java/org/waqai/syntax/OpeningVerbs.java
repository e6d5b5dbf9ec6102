package org.waqai.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Verbs in the past that the tagger takes for nouns of the same spelling, where they open a
 * sentence: "refused / the president". A title may open with such a noun, a sentence of the text
 * does not where what follows can be who did it.
 */
final class OpeningVerbs {
  /** How many words may stand before a comma after which the verb opens: "for his part". */
  private static final int FRONT = 3;

  /** How many words after "voiced" what is voiced may stand. */
  private static final int REACH = 10;

  private static final String FROM = "\u0639\u0646"; // an
  private static final String NOMINATIVE = "\u0648\u0646"; // -un
  private static final String ANNEXED_NOMINATIVE = "\u0648"; // -u
  private static final String ACCUSATIVE = "\u0627"; // -an
  private static final String COMMA = "\u060C";

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;

  OpeningVerbs(AnnotatedText text, WordKeys keys, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
  }

  /** Their indices. */
  Set<Integer> find() {
    Set<Integer> verbs = new HashSet<>();
    for (WordSpan sentence : text.sentences()) {
      for (int i = sentence.start(); i < sentence.end() - 2; i++) {
        if (opens(i, sentence)
            && isBareNoun(text.word(i))
            && is(i, WordClass.OPENING_VERBS)
            && (!is(i, WordClass.PREPOSITIONS) || voices(i, sentence.end()))
            && canAct(i + 1)) {
          verbs.add(i);
        }
      }
    }
    return verbs;
  }

  /**
   * At the start of a sentence that is no title, or of a clause: "when / opened / an armed man".
   */
  private boolean opens(int word, WordSpan sentence) {
    if (word > sentence.start() && is(word - 1, WordClass.SIMULTANEOUS_OPENERS)) {
      return true;
    }
    boolean first =
        word == sentence.start()
            || (word <= sentence.start() + FRONT && text.word(word - 1).form().equals(COMMA));
    return first && !isTitle(sentence);
  }

  /** The first sentence, unless the article came without a title. */
  private boolean isTitle(WordSpan sentence) {
    return sentence.start() == 0 && !text.article().getTitle().isBlank();
  }

  /** "Voiced / the president / his anger", in Arabic with "from": no preposition. */
  private boolean voices(int word, int end) {
    return IntStream.range(word + 2, Math.min(end, word + REACH))
        .anyMatch(i -> text.word(i).form().equals(FROM));
  }

  /** A noun with nothing before it but "and". */
  private static boolean isBareNoun(Word word) {
    return word.stemTag().startsWith("NN")
        && word.enclitics().isEmpty()
        && Tags.procliticPreposition(word).isEmpty();
  }

  /** A name, a definite noun, a noun annexed to one, or a plural of men in the nominative. */
  private boolean canAct(int index) {
    Word word = text.word(index);
    if (isNominativePlural(word)) {
      return true;
    }
    List<Word> words = text.words();
    boolean definite = isDefinite(word);
    Word next = words.get(index + 1);
    boolean annexed = word.stemTag().startsWith("NN") && isDefinite(next);
    boolean before = isIndefinite(word) && isObject(next) && !is(index + 1, WordClass.PREPOSITIONS);
    return word.stemIndex() == 0
        && (definite || annexed || before)
        && !is(index, WordClass.PREPOSITIONS);
  }

  /** "An armed man", spelled as the adjective. */
  private static boolean isIndefinite(Word word) {
    return switch (word.stemTag()) {
      case "NN", "JJ" -> word.enclitics().isEmpty();
      default -> false;
    };
  }

  /** "Opened / a man / the fire", "blew up / a man / himself": what is done, after who did it. */
  private static boolean isObject(Word word) {
    boolean own = !word.enclitics().isEmpty();
    boolean accusative = word.stem().endsWith(ACCUSATIVE);
    return isDefinite(word)
        || (word.stemIndex() == 0 && word.stemTag().equals("NN") && (own || accusative));
  }

  /** "Opened / armed men / fire": no genitive ends so, with or without a genitive after it. */
  private static boolean isNominativePlural(Word word) {
    return word.stemTag().equals("NNS")
        && word.stemIndex() == 0
        && word.enclitics().isEmpty()
        && (word.stem().endsWith(NOMINATIVE) || word.stem().endsWith(ANNEXED_NOMINATIVE));
  }

  private boolean is(int word, WordClass name) {
    return keys.matches(word, grammar.words(name));
  }

  private static boolean isDefinite(Word word) {
    return word.stemIndex() == 0 && (Tags.isProperName(word) || word.stemTag().startsWith("DTNN"));
  }
}
