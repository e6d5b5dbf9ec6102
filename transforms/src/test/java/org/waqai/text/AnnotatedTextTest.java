package org.waqai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Entity;
import org.waqai.schemas.EntityLabel;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;

class AnnotatedTextTest {

  @Test
  void joinsFormsAsTheBodySpacesThem() {
    AnnotatedText text = Annotations.plain("عنوان\nقتل 30 جنديا.\nانتهى", null);

    assertEquals("عنوان\nقتل 30 جنديا.\nانتهى", text.text());
    assertEquals(3, text.sentences().size());
    assertEquals("قتل 30 جنديا.", text.text(text.sentences().get(1)));
    assertEquals(new WordSpan(2, 4), text.words(new CharSpan(10, 16)));
  }

  @Test
  void slicesTheBodyInsideAHiddenWord() {
    // A surrogate pair first: from there on code points and UTF-16 units differ.
    AnnotatedText text = hidden("😀 وطالـ.ـبان", "وطالبان", new Span(2, 12, "وطالـ.ـبان"));

    CharSpan withoutConjunction = new CharSpan(1, 7);
    assertEquals(new Span(3, 12, "طالـ.ـبان"), text.raw(withoutConjunction));
    assertEquals(new Span(2, 6, "وطال"), text.raw(new CharSpan(0, 4)));
    assertEquals(new Span(9, 12, "بان"), text.raw(new CharSpan(4, 7)));
    assertEquals(List.of(new EntityMention(new WordSpan(0, 1), EntityLabel.ORG)), text.entities());
  }

  @Test
  void takesTheLongestSegmentThatIsNoCliticAsStem() {
    AnnotatedText text =
        of(
            "وبقواتهم",
            new Token(
                new Span(1, 9, "وبقواتهم"),
                "وبقواتهم",
                List.of("و", "ب", "قوات", "هم"),
                List.of("CC", "IN", "NNS", "PRP$")));

    Word word = text.word(0);
    assertEquals("قوات", word.stem());
    assertEquals("NNS", word.stemTag());
    assertEquals(List.of("و", "ب"), word.proclitics());
    assertEquals(List.of("هم"), word.enclitics());
  }

  private static AnnotatedText hidden(String title, String form, Span span) {
    Token token = new Token(span, form, List.of("و", form.substring(1)), List.of("CC", "NNP"));
    return of(Article.newBuilder().setId("a").setTitle(title).setText("").build(), token);
  }

  private static AnnotatedText of(String text, Token token) {
    return of(Article.newBuilder().setId("a").setTitle("").setText(text).build(), token);
  }

  private static AnnotatedText of(Article article, Token token) {
    Body body = Body.of(article);
    return AnnotatedText.of(
        new AnnotatedArticle(
            article,
            List.of(),
            List.of(body.span(0, body.length())),
            List.of(token),
            List.of(new Entity(token.getSpan(), EntityLabel.ORG)),
            new Lineage("", "", "")));
  }
}
