package org.waqai.change;

import java.util.List;
import java.util.TreeSet;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;

/** The words of an article as {@link KnowledgeChange} asks for them. */
public final class ArticleWords {
  private ArticleWords() {}

  /** The folded forms under which rules and lexicons look the words up, each once, sorted. */
  public static List<String> of(AnnotatedArticle annotated) {
    WordKeys keys = WordKeys.of(AnnotatedText.of(annotated));
    TreeSet<String> words = new TreeSet<>();
    for (int word = 0; word < keys.size(); word++) {
      words.addAll(keys.of(word));
    }
    return List.copyOf(words);
  }
}
