package org.waqai.pipeline.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waqai.annotate.UnannotatableArticleException;
import org.waqai.annotate.ner.NameToken;
import org.waqai.annotate.segment.SegmentedWord;
import org.waqai.deadletter.ArticleJson;
import org.waqai.read.ArticleFile;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Body;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** Waqai's engines, one stage at a time, each on what the stage before it has made. */
final class Stages {
  private final List<String> texts;
  private final List<AnnotatedArticle> annotated = new ArrayList<>();
  private final List<AnnotatedText> read = new ArrayList<>();
  private final List<List<List<String>>> sentences = new ArrayList<>();
  private final List<List<List<NameToken>>> namesIn = new ArrayList<>();
  private final Path file;

  private final Engines engines;

  /**
   * Prepares every stage's input.
   *
   * @param folder for the articles as a file
   */
  Stages(Engines engines, List<Article> articles, Path folder) throws IOException {
    this.engines = engines;
    file = folder.resolve("articles.jsonl");
    Files.write(file, lines(articles));
    texts = articles.stream().map(article -> Body.of(article).raw()).toList();
    for (Article article : articles) {
      prepare(article);
    }
  }

  private static byte[] lines(List<Article> articles) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Article article : articles) {
      lines.writeBytes(ArticleJson.encode(article));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private void prepare(Article article) {
    try {
      annotated.add(engines.annotator().annotate(article));
    } catch (UnannotatableArticleException e) {
      return; // in a job it would be a dead letter
    }
    AnnotatedText text = AnnotatedText.of(annotated.get(annotated.size() - 1));
    read.add(text);
    List<List<String>> ofArticle = new ArrayList<>();
    List<List<NameToken>> forNames = new ArrayList<>();
    for (WordSpan span : text.sentences()) {
      List<Word> words = text.words().subList(span.start(), span.end());
      ofArticle.add(words.stream().map(Word::form).toList());
      forNames.add(
          words.stream()
              .map(w -> NameToken.of(w.form(), new SegmentedWord(w.segments(), w.tags())))
              .toList());
    }
    sentences.add(ofArticle);
    namesIn.add(forNames);
  }

  /** The same as {@link CoreNlp#segmenting}. */
  Task segmenting() {
    return new Task(Task.SEGMENT, () -> texts.forEach(engines.decoder()::segment));
  }

  List<Task> stages() {
    return List.of(
        new Task("read", () -> ArticleFile.articles(file.toString())),
        new Task("normalize", () -> texts.forEach(engines.normalizer()::normalize)),
        new Task(
            "segment, tag", () -> sentences.forEach(a -> a.forEach(engines.segmenter()::segment))),
        new Task("names", () -> namesIn.forEach(engines.recognizer()::recognize)),
        new Task("annotate: all of it", this::annotate),
        new Task("link", () -> read.forEach(this::link)),
        new Task("extract, with link", () -> annotated.forEach(engines.extractor()::extract)));
  }

  private void annotate() throws UnannotatableArticleException {
    for (AnnotatedArticle article : annotated) {
      engines.annotator().annotate(article.getArticle());
    }
  }

  private void link(AnnotatedText text) {
    engines.times().tag(text.text(), text.publishedOn());
    engines.numbers().tag(text.text());
    text.sentences().forEach(sentence -> engines.casualties().tag(text.text(sentence)));
    engines.places().resolve(text);
    engines.actors().read(text);
  }

  Task whole() {
    return new Task(
        "articles in, events out",
        () -> {
          for (Article article : ArticleFile.articles(file.toString())) {
            process(article);
          }
        });
  }

  private void process(Article article) {
    try {
      engines.extractor().extract(engines.annotator().annotate(article));
    } catch (UnannotatableArticleException e) {
      // In a job it would be a dead letter.
    }
  }
}
