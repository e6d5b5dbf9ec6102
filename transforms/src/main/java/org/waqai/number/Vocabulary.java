package org.waqai.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/** The words and phrases of seeds/number, found in a text under any proclitics. */
final class Vocabulary {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private record Phrase(List<String> rest, Sense sense) {}

  // By the folded first word; the longest phrase first.
  private final Map<String, List<Phrase>> phrases;

  private Vocabulary(Map<String, List<Phrase>> phrases) {
    this.phrases = phrases;
  }

  static Vocabulary load(Seeds seeds) {
    Builder builder = new Builder();
    new VocabularyLoader(seeds, builder).load();
    return builder.build();
  }

  Reading read(String text) {
    Words words = Words.of(text);
    List<List<Match<?>>> matches = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      matches.add(words.isWord(i) ? match(words, i) : List.of());
    }
    return new Reading(words, matches);
  }

  /** The senses under every reading of the proclitics, the word with the fewest of them first. */
  private List<Match<?>> match(Words words, int i) {
    String form = words.form(i);
    List<Match<?>> found = new ArrayList<>(2);
    for (Proclitics proclitics : Proclitics.of(form)) {
      for (Phrase phrase : phrases.getOrDefault(form.substring(proclitics.length()), List.of())) {
        if (follows(words, i, phrase.rest)) {
          found.add(new Match<>(phrase.sense, phrase.rest.size() + 1, proclitics));
        }
      }
      if (!found.isEmpty() && found.get(0).sense() == WordClass.NEUTRAL) {
        return List.of();
      }
    }
    return found;
  }

  private static boolean follows(Words words, int i, List<String> rest) {
    for (int k = 0; k < rest.size(); k++) {
      if (!words.isWord(i + 1 + k) || !words.form(i + 1 + k).equals(rest.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Collects phrases and their senses. */
  static final class Builder {
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** Adds a word, or words with spaces between them, as written in a seed file. */
    void add(String phrase, Sense sense) {
      List<String> words = SPACES.splitAsStream(ArabicFold.fold(phrase)).toList();
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
          .add(new Phrase(words.subList(1, words.size()), sense));
    }

    void addAll(List<String> forms, Sense sense) {
      for (String form : forms) {
        add(form, sense);
      }
    }

    private Vocabulary build() {
      for (List<Phrase> sameStart : phrases.values()) {
        sameStart.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.rest.size()));
      }
      return new Vocabulary(phrases);
    }
  }
}
