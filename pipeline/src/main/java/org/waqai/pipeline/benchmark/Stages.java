package org.waqai.pipeline.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.annotate.UnannotatableArticleException;
import org.waqai.annotate.ner.EntityRecognizer;
import org.waqai.annotate.ner.NameToken;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.SegmentedWord;
import org.waqai.annotate.segment.decoder.CliticDecoder;
import org.waqai.annotate.segment.decoder.Segment;
import org.waqai.deadletter.ArticleJson;
import org.waqai.extract.EventExtractor;
import org.waqai.extract.ExtractorParameters;
import org.waqai.link.actor.ActorResolver;
import org.waqai.link.place.PlaceResolver;
import org.waqai.normalize.Normalizer;
import org.waqai.number.CasualtyTagger;
import org.waqai.number.NumberTagger;
import org.waqai.read.ArticleFile;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Body;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeTagger;

/** Waqai's engines, one stage at a time, each on what the stage before it has made. */
final class Stages {
  private final List<String> texts;
  private final List<AnnotatedArticle> annotated = new ArrayList<>();
  private final List<AnnotatedText> read = new ArrayList<>();
  private final List<List<List<String>>> sentences = new ArrayList<>();
  private final List<List<List<NameToken>>> namesIn = new ArrayList<>();
  private final Path file;

  private final Seeds seeds = Seeds.bundled();
  private final CliticDecoder decoder = CliticDecoder.load(CliticSegmenter.SEGMENTER_MODEL);
  private final CliticSegmenter segmenter =
      CliticSegmenter.load(CliticSegmenter.SEGMENTER_MODEL, CliticSegmenter.TAGGER_MODEL);
  private final Normalizer normalizer = Normalizer.load(seeds);
  private final EntityRecognizer recognizer = EntityRecognizer.load(seeds);
  private final TimeTagger times = TimeTagger.load(seeds);
  private final NumberTagger numbers = NumberTagger.load(seeds);
  private final CasualtyTagger casualties = CasualtyTagger.load(seeds);
  private final PlaceResolver places = PlaceResolver.load(seeds);
  private final ActorResolver actors = ActorResolver.load(seeds);
  private final ArticleAnnotator annotator;
  private final EventExtractor extractor;

  /**
   * Loads the engines and prepares every stage's input.
   *
   * @param folder for the articles as a file
   */
  Stages(List<Article> articles, Path folder) throws IOException {
    annotator = ArticleAnnotator.load(AnnotatorParameters.of(seeds, "benchmark"));
    extractor = EventExtractor.load(ExtractorParameters.of(seeds));
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
      annotated.add(annotator.annotate(article));
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

  List<Segment> segment(String text) {
    return decoder.segment(text);
  }

  /** The same as {@link CoreNlp#segmenting}. */
  Task segmenting() {
    return new Task(Task.SEGMENT, () -> texts.forEach(decoder::segment));
  }

  List<Task> stages() {
    return List.of(
        new Task("read", () -> ArticleFile.articles(file.toString())),
        new Task("normalize", () -> texts.forEach(normalizer::normalize)),
        new Task("segment, tag", () -> sentences.forEach(a -> a.forEach(segmenter::segment))),
        new Task("names", () -> namesIn.forEach(recognizer::recognize)),
        new Task("annotate: all of it", this::annotate),
        new Task("link", () -> read.forEach(this::link)),
        new Task("extract, with link", () -> annotated.forEach(extractor::extract)));
  }

  private void annotate() throws UnannotatableArticleException {
    for (AnnotatedArticle article : annotated) {
      annotator.annotate(article.getArticle());
    }
  }

  private void link(AnnotatedText text) {
    times.tag(text.text(), text.publishedOn());
    numbers.tag(text.text());
    text.sentences().forEach(sentence -> casualties.tag(text.text(sentence)));
    places.resolve(text);
    actors.read(text);
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
      extractor.extract(annotator.annotate(article));
    } catch (UnannotatableArticleException e) {
      // In a job it would be a dead letter.
    }
  }
}
