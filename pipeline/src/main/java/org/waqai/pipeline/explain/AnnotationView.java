package org.waqai.pipeline.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waqai.link.place.PlaceMention;
import org.waqai.pipeline.terminal.DisplayText;
import org.waqai.pipeline.terminal.Palette;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/** An article sentence by sentence: its words as segmented, and what is named in it. */
public final class AnnotationView {
  private final AnnotatedArticle annotated;
  private final AnnotatedText text;
  private final List<TimeMention> times;
  private final List<PlaceMention> places;
  private final Palette palette;

  /** A view of the annotations, with times and places found on them. */
  public AnnotationView(
      AnnotatedArticle annotated,
      AnnotatedText text,
      List<TimeMention> times,
      List<PlaceMention> places,
      Palette palette) {
    this.annotated = annotated;
    this.text = text;
    this.times = times;
    this.places = places;
    this.palette = palette;
  }

  /** Lines for the terminal. Runs of Arabic are isolated, so that they read right in each line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(palette.heading(DisplayText.isolate(annotated.getArticle().getTitle())));
    lines.add(palette.aside(source(annotated.getArticle())));
    annotated
        .getRestored()
        .forEach(
            word ->
                lines.add(
                    "restored  "
                        + palette.quote(word.getSpan().getText())
                        + " → "
                        + palette.meaning(word.getForm())));
    for (int i = 0; i < text.sentences().size(); i++) {
      addSentence(i, lines);
    }
    return lines;
  }

  private static String source(Article article) {
    return "%s, %s, %s"
        .formatted(
            article.getId(),
            Optional.ofNullable(article.getPublisher()).orElse("publisher unknown"),
            Optional.ofNullable(article.getPublishedOn())
                .map(date -> "published on " + date)
                .orElse("date of publication unknown"));
  }

  private void addSentence(int index, List<String> lines) {
    WordSpan words = text.sentences().get(index);
    Span sentence = annotated.getSentences().get(index);
    lines.add("");
    lines.add(palette.heading("sentence " + (index + 1)));
    sentence.getText().lines().forEach(line -> lines.add("  " + DisplayText.isolate(line)));
    lines.add(
        IntStream.range(words.start(), words.end())
            .mapToObj(i -> segmented(annotated.getTokens().get(i)))
            .collect(Collectors.joining(" ", "  words     ", "")));
    annotated.getEntities().stream()
        .filter(entity -> sentence.getStart() <= entity.getSpan().getStart())
        .filter(entity -> entity.getSpan().getEnd() <= sentence.getEnd())
        .forEach(
            entity ->
                lines.add(
                    named("entity", entity.getSpan().getText(), entity.getLabel().toString())));
    CharSpan chars = text.chars(words);
    times.stream()
        .filter(time -> chars.contains(time.span()))
        .forEach(time -> lines.add(named("time", time.span().of(text.text()), days(time))));
    places.stream()
        .filter(place -> words.contains(place.words()))
        .forEach(place -> lines.add(named("place", place.span().of(text.text()), point(place))));
  }

  private String segmented(Token token) {
    return DisplayText.isolate(String.join("+", token.getSegments()))
        + palette.aside("/" + String.join("+", token.getTags()));
  }

  private String named(String kind, String words, String meaning) {
    return "  %-10s".formatted(kind) + palette.quote(words) + " → " + palette.meaning(meaning);
  }

  private static String days(TimeMention time) {
    return time.start().equals(time.end())
        ? time.start().toString()
        : time.start() + " to " + time.end();
  }

  private static String point(PlaceMention place) {
    return "%s, %s (%.3f, %.3f, %s)"
        .formatted(
            place.name(),
            place.country().orElse("?"),
            place.latitude(),
            place.longitude(),
            place.precision());
  }
}
