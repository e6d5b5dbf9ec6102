package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;
import org.waqai.text.Alignment;

/** Hides words of real articles and counts how many come back. */
class HiddenWordsEvidenceTest {
  private static final Normalizer NORMALIZER = Normalizer.load(Seeds.bundled());
  private static final Pattern WORD =
      Pattern.compile("(?<=[ \n])[\u0621-\u063A\u0641-\u064A]{4,}(?=[ \n])");
  private static final int ARTICLES = 300;
  private static final int ONE_IN = 20;
  private static final double EXPECTED = 0.97;

  /** What goes between the letters of a word at one place. */
  private static final List<String> SEPARATORS =
      List.of(
          "ـ.ـ", "ـ..ـ", "ـ،ـ", "ـ,ـ", "ـ*ـ", "ـ•ـ", "ـ-ـ", "ـ/ـ", "ـ\"ـ", "ـ(ـ", "ـ1ـ", "ـ🔻ـ",
          "ـ.", "ـ،", "ـ*", ".ـ", "ـ. .ـ", "ـ. .ـ.", "ـ ـ", ".", "..", "...", "،", "*", "~", "|",
          "+", "!", "🔻", "1", "x", "\u064E", "\u200B", "\u200D", "\u0336");

  /** A hidden word: its letters and where it stands in the hiding text, in code points. */
  private record Hidden(String word, int start, int end) {}

  private record Score(int right, int all) {
    double share() {
      return (double) right / all;
    }
  }

  @Test
  void restoresHiddenWords() throws IOException {
    List<String> bodies = new ArrayList<>(SharedData.newsBodies());
    Collections.shuffle(bodies, new Random(11));
    List<String> clean =
        bodies.subList(0, ARTICLES).stream().map(b -> NORMALIZER.normalize(b).text()).toList();
    Map<String, Score> scores = new LinkedHashMap<>();
    patterns().forEach((name, pattern) -> scores.put(name, score(clean, pattern)));

    int right = scores.values().stream().mapToInt(Score::right).sum();
    int all = scores.values().stream().mapToInt(Score::all).sum();
    System.out.println("Hidden words restored: " + right + " of " + all + " " + scores);
    scores.forEach((name, score) -> assertTrue(score.share() >= EXPECTED, name + " " + score));
  }

  private static Map<String, BiFunction<String, Random, String>> patterns() {
    Map<String, BiFunction<String, Random, String>> patterns = new LinkedHashMap<>();
    for (String separator : SEPARATORS) {
      patterns.put(separator, (word, random) -> split(word, place(word, random), separator));
    }
    for (String separator : List.of(".", "ـ.ـ", "*")) {
      patterns.put(
          "every letter " + separator, (word, random) -> String.join(separator, word.split("")));
    }
    patterns.put(
        "a letter doubled",
        (word, random) -> {
          int place = place(word, random);
          return split(word, place, "ـ." + word.charAt(place - 1));
        });
    return patterns;
  }

  private static int place(String word, Random random) {
    return 1 + random.nextInt(word.length() - 1);
  }

  private static String split(String word, int place, String separator) {
    return word.substring(0, place) + separator + word.substring(place);
  }

  private static Score score(List<String> bodies, BiFunction<String, Random, String> pattern) {
    Random random = new Random(7);
    int right = 0;
    int all = 0;
    for (String body : bodies) {
      StringBuilder text = new StringBuilder();
      List<Hidden> hidden = hide(body, pattern, random, text);
      NormalizedText normalized = NORMALIZER.normalize(text.toString());
      all += hidden.size();
      right += (int) hidden.stream().filter(word -> isBack(word, normalized)).count();
    }
    return new Score(right, all);
  }

  private static List<Hidden> hide(
      String body, BiFunction<String, Random, String> pattern, Random random, StringBuilder text) {
    List<Hidden> hidden = new ArrayList<>();
    Matcher words = WORD.matcher(body);
    int copied = 0;
    while (words.find()) {
      if (random.nextInt(ONE_IN) == 0) {
        text.append(body, copied, words.start());
        int start = text.codePointCount(0, text.length());
        text.append(pattern.apply(words.group(), random));
        hidden.add(new Hidden(words.group(), start, text.codePointCount(0, text.length())));
        copied = words.end();
      }
    }
    text.append(body, copied, body.length());
    return hidden;
  }

  private static boolean isBack(Hidden hidden, NormalizedText normalized) {
    Alignment alignment = normalized.alignment();
    int first = 0;
    while (first < alignment.length() && alignment.rawStart(first) < hidden.start()) {
      first++;
    }
    int end = first;
    while (end < alignment.length() && alignment.rawStart(end) < hidden.end()) {
      end++;
    }
    return normalized.text().substring(first, end).equals(hidden.word());
  }
}
