package org.waqai.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.rules.Phrases;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;
import org.waqai.text.Clitics;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Under which folded forms each word of an article can be looked up: its stem and its whole form,
 * with and without the article. The segmenter's analysis comes first.
 */
public final class WordKeys {
  /** What the segmenter makes of the ending of "she laid" before a pronoun: "laid it". */
  private static final String MARBUTA = "\u0629";

  private static final String FEMININE = "\u062A"; // -at of verbs

  private final List<List<String>> keys;

  private WordKeys(List<List<String>> keys) {
    this.keys = keys;
  }

  public static WordKeys of(AnnotatedText text) {
    List<List<String>> keys = new ArrayList<>(text.words().size());
    for (Word word : text.words()) {
      List<String> own = new ArrayList<>(4);
      addWithoutArticle(ArabicFold.fold(word.stem()), own);
      addWithoutArticle(ArabicFold.fold(word.form()), own);
      if (Tags.isVerb(word) && word.stem().endsWith(MARBUTA)) {
        add(ArabicFold.fold(word.stem().substring(0, word.stem().length() - 1) + FEMININE), own);
      }
      keys.add(own);
    }
    return new WordKeys(keys);
  }

  /** How many words the article has. */
  public int size() {
    return keys.size();
  }

  public List<String> of(int word) {
    return keys.get(word);
  }

  /** Whether one of the word's keys is in the set. */
  public boolean matches(int word, Set<String> forms) {
    for (String key : keys.get(word)) {
      if (forms.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words has a key in the set. */
  public boolean matchesAny(WordSpan words, Set<String> forms) {
    for (int word = words.start(); word < words.end(); word++) {
      if (matches(word, forms)) {
        return true;
      }
    }
    return false;
  }

  /** Those of the phrases that stand here, from {@code word} on and before {@code limit}. */
  public Stream<List<Set<String>>> at(int word, int limit, Phrases phrases) {
    return keys.get(word).stream()
        .map(phrases::startingWith)
        .flatMap(List::stream)
        .filter(phrase -> matches(word, limit, phrase));
  }

  /** How many words the longest of the phrases that stand here has, 0 if none does. */
  public int longest(int word, int limit, Phrases phrases) {
    int longest = 0;
    for (String key : keys.get(word)) {
      for (List<Set<String>> phrase : phrases.startingWith(key)) {
        if (phrase.size() > longest && matches(word, limit, phrase)) {
          longest = phrase.size();
        }
      }
    }
    return longest;
  }

  /** Whether a word of the phrase after the other matches from {@code word} on. */
  public boolean matches(int word, int limit, List<Set<String>> phrase) {
    if (word + phrase.size() > limit) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!matches(word + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void addWithoutArticle(String form, List<String> keys) {
    add(form, keys);
    if (form.length() > 3 && form.startsWith(Clitics.ARTICLE)) {
      add(form.substring(2), keys);
    } else if (form.length() > 3 && form.startsWith(Clitics.LI_WITH_ARTICLE)) {
      add(form.substring(2), keys);
    }
  }

  private static void add(String key, List<String> keys) {
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }
}
