package org.waqai.link.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;
import org.waqai.text.AnnotatedText;

/**
 * One sentence with tags, written as {@code segment+segment/TAG+TAG} for each word and separated by
 * spaces.
 */
final class TaggedText {
  private TaggedText() {}

  static AnnotatedText of(String tagged) {
    StringBuilder body = new StringBuilder("\n");
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      String form = parts[0].replace("+", "");
      int start = body.length();
      body.append(form);
      tokens.add(
          new Token(
              new Span(start, body.length(), form),
              form,
              List.of(parts[0].split("\\+", -1)),
              List.of(parts[1].split("\\+", -1))));
      body.append(' ');
    }
    String text = body.substring(1).strip();
    return AnnotatedText.of(
        AnnotatedArticle.newBuilder()
            .setArticle(
                Article.newBuilder()
                    .setId("test")
                    .setPublishedOn(LocalDate.of(2016, 5, 1))
                    .setTitle("")
                    .setText(text)
                    .build())
            .setRestored(List.of())
            .setSentences(List.of(new Span(1, 1 + text.length(), text)))
            .setTokens(tokens)
            .setEntities(List.of())
            .setLineage(new Lineage("test", "", ""))
            .build());
  }
}
