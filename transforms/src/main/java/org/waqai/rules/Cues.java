package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.text.ArabicFold;

/**
 * Words and phrases looked for around a trigger. A word with a slash is a verb (past/present) or a
 * noun (singular/plural); nouns match in all their forms and as they stand.
 *
 * @param before in the {@value #REACH} words before the trigger
 * @param after in the {@value #REACH} words after the trigger
 * @param near in either
 * @param clause in the {@value #CLAUSE} words after the trigger: with its subject and object
 * @param sentence anywhere in the sentence
 * @param article anywhere in the article
 */
public record Cues(
    Phrases before,
    Phrases after,
    Phrases near,
    Phrases clause,
    Phrases sentence,
    Phrases article) {

  /** How many words before or after a trigger are still near. */
  public static final int REACH = 4;

  /** How many words after a trigger what it is about may begin. */
  public static final int CLAUSE = 16;

  /** How the present of every verb begins, third person masculine. */
  private static final String PRESENT = "\u064A";

  public static final Cues NONE =
      new Cues(Phrases.NONE, Phrases.NONE, Phrases.NONE, Phrases.NONE, Phrases.NONE, Phrases.NONE);

  static Cues of(JsonNode node) {
    if (node.isMissingNode()) {
      return NONE;
    }
    return new Cues(
        phrases(node.path("before")),
        phrases(node.path("after")),
        phrases(node.path("near")),
        phrases(node.path("clause")),
        phrases(node.path("sentence")),
        phrases(node.path("article")));
  }

  public boolean isEmpty() {
    return before.isEmpty()
        && after.isEmpty()
        && near.isEmpty()
        && clause.isEmpty()
        && sentence.isEmpty()
        && article.isEmpty();
  }

  /** The phrases of all places. */
  public Stream<List<Set<String>>> all() {
    return Stream.of(before, after, near, clause, sentence, article).flatMap(Phrases::stream);
  }

  /** Both, each place's phrases together. */
  Cues and(Cues other) {
    return new Cues(
        before.and(other.before),
        after.and(other.after),
        near.and(other.near),
        clause.and(other.clause),
        sentence.and(other.sentence),
        article.and(other.article));
  }

  static Phrases phrases(JsonNode list) {
    List<List<Set<String>>> phrases = new ArrayList<>();
    for (JsonNode phrase : list) {
      phrases.add(phrase(phrase.asText()));
    }
    return new Phrases(phrases);
  }

  private static List<Set<String>> phrase(String phrase) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : phrase.strip().split("\\s+", -1)) {
      Set<String> forms = new LinkedHashSet<>();
      for (String alternative : word.split("\\|", -1)) {
        String[] parts = alternative.split("/", 2);
        if (parts.length == 2 && parts[1].startsWith(PRESENT)) {
          forms.addAll(VerbForms.of(parts[0], parts[1]));
          continue;
        }
        for (String noun : parts) {
          forms.add(ArabicFold.fold(noun));
          forms.addAll(NounForms.of(noun));
        }
      }
      words.add(Set.copyOf(forms));
    }
    return List.copyOf(words);
  }
}
