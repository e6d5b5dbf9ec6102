package org.waqai.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;

/** Annotated articles for tests that need no models: every word is one segment, tagged NN. */
public final class Annotations {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|[^\\s\\p{L}\\p{N}]");

  private Annotations() {}

  /** The text, whose first line is the title, cut at spaces, punctuation and line breaks only. */
  public static AnnotatedText plain(String bodyText, LocalDate publishedOn) {
    Body body = Body.of(bodyText);
    List<Span> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int offset = 0;
    for (String line : bodyText.split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        sentences.add(body.span(offset, offset + length));
        addTokens(body, line, offset, tokens);
      }
      offset += length + 1;
    }
    int titleEnd = bodyText.indexOf('\n');
    return AnnotatedText.of(
        AnnotatedArticle.newBuilder()
            .setArticle(
                Article.newBuilder()
                    .setId("test")
                    .setPublishedOn(publishedOn)
                    .setTitle(bodyText.substring(0, Math.max(0, titleEnd)))
                    .setText(bodyText.substring(titleEnd + 1))
                    .build())
            .setRestored(List.of())
            .setSentences(sentences)
            .setTokens(tokens)
            .setEntities(List.of())
            .setLineage(new Lineage("test", "", ""))
            .build());
  }

  /**
   * One sentence of words written as {@code segment+segment/TAG+TAG}, a space between them; the
   * forms are the segments put together.
   */
  public static AnnotatedText tagged(String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.strip().split("\\s+", -1)) {
      int slash = word.lastIndexOf('/');
      List<String> segments = List.of(word.substring(0, slash).split("\\+", -1));
      String form = String.join("", segments);
      int start = 1 + text.length();
      text.append(form).append(' ');
      tokens.add(
          new Token(
              new Span(start, start + form.length(), form),
              form,
              segments,
              List.of(word.substring(slash + 1).split("\\+", -1))));
    }
    Article article =
        Article.newBuilder().setId("test").setTitle("").setText(text.toString()).build();
    Body body = Body.of(article);
    return AnnotatedText.of(
        new AnnotatedArticle(
            article,
            List.of(),
            List.of(body.span(1, body.length())),
            tokens,
            List.of(),
            new Lineage("test", "", "")));
  }

  private static void addTokens(Body body, String line, int offset, List<Token> tokens) {
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      int start = offset + line.codePointCount(0, matcher.start());
      int end = offset + line.codePointCount(0, matcher.end());
      tokens.add(
          new Token(
              body.span(start, end), matcher.group(), List.of(matcher.group()), List.of("NN")));
    }
  }
}
