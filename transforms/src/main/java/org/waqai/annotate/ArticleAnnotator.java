package org.waqai.annotate;

import java.util.ArrayList;
import java.util.List;
import org.waqai.annotate.ner.EntityRecognizer;
import org.waqai.annotate.ner.NameToken;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.SegmentedWord;
import org.waqai.normalize.NormalizedText;
import org.waqai.normalize.Normalizer;
import org.waqai.normalize.Restoration;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Entity;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.RestoredWord;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.SeedException;
import org.waqai.text.Alignment;
import org.waqai.text.Body;
import org.waqai.text.CharSpan;
import org.waqai.text.EntityMention;
import org.waqai.text.WordSpan;

/**
 * Annotates one article at a time: normalises its body, cuts it into tokens and sentences, and has
 * each sentence segmented and tagged and its names found. All spans of the result count code points
 * of the body as received. Safe for use by several threads.
 */
public final class ArticleAnnotator {
  /** News in Arabic about a firm or a film may hold as many Latin letters as Arabic ones. */
  private static final double LEAST_ARABIC_SHARE = 0.3;

  /** Twenty times the longest of 15,308 articles; more would take long, and memory from others. */
  private static final int MOST_WORDS = 100_000;

  private final Normalizer normalizer;
  private final WordTokenizer tokenizer = new WordTokenizer();
  private final SentenceSplitter splitter;
  private final CliticSegmenter segmenter;
  private final EntityRecognizer recognizer;
  private final Lineage lineage;

  private ArticleAnnotator(
      Normalizer normalizer,
      SentenceSplitter splitter,
      CliticSegmenter segmenter,
      EntityRecognizer recognizer,
      Lineage lineage) {
    this.normalizer = normalizer;
    this.splitter = splitter;
    this.segmenter = segmenter;
    this.recognizer = recognizer;
    this.lineage = lineage;
  }

  /**
   * Loads the models, which takes some seconds.
   *
   * @throws SeedException when a model or seed file is missing or wrong
   */
  public static ArticleAnnotator load(AnnotatorParameters parameters) {
    LoadedAhead<Normalizer> normalizer = LoadedAhead.by(() -> Normalizer.load(parameters.seeds()));
    LoadedAhead<EntityRecognizer> recognizer =
        LoadedAhead.by(() -> EntityRecognizer.load(parameters.seeds()));
    CliticSegmenter segmenter =
        CliticSegmenter.load(parameters.segmenterModel(), parameters.taggerModel());
    return new ArticleAnnotator(
        normalizer.get(),
        SentenceSplitter.load(parameters.seeds()),
        segmenter,
        recognizer.get(),
        new Lineage(parameters.pipelineVersion(), parameters.fingerprint(), ""));
  }

  /**
   * The article with its annotations; the time is linear in its length.
   *
   * @throws UnannotatableArticleException when it has no text, is not Arabic, or has more than
   *     100,000 words and punctuation marks
   */
  public AnnotatedArticle annotate(Article article) throws UnannotatableArticleException {
    requireArabicText(article);
    Body body = Body.of(article);
    NormalizedText normalized = normalizer.normalize(body.raw());
    List<CharSpan> words = tokenizer.tokenize(normalized.text());
    if (words.size() > MOST_WORDS) {
      throw new UnannotatableArticleException.TooManyWords(words.size(), MOST_WORDS);
    }
    List<WordSpan> sentences = splitter.split(normalized.text(), words);

    List<Span> sentenceSpans = new ArrayList<>(sentences.size());
    List<Token> tokens = new ArrayList<>(words.size());
    List<List<NameToken>> forNames = new ArrayList<>(sentences.size());
    for (WordSpan sentence : sentences) {
      List<CharSpan> ofSentence = words.subList(sentence.start(), sentence.end());
      forNames.add(addTokens(ofSentence, normalized, body, tokens));
      sentenceSpans.add(cover(tokens, sentence, body));
    }
    return new AnnotatedArticle(
        article,
        restored(normalized, body),
        sentenceSpans,
        tokens,
        entities(sentences, recognizer.recognize(forNames), tokens, body),
        lineage);
  }

  /** Adds the tokens of one sentence and returns them as the recogniser of names sees them. */
  private List<NameToken> addTokens(
      List<CharSpan> words, NormalizedText normalized, Body body, List<Token> tokens) {
    List<String> forms = words.stream().map(word -> word.of(normalized.text())).toList();
    List<SegmentedWord> segmented = segmenter.segment(forms);
    List<NameToken> forNames = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      tokens.add(
          token(
              rawSpan(words.get(i), normalized.alignment(), body), forms.get(i), segmented.get(i)));
      forNames.add(NameToken.of(forms.get(i), segmented.get(i)));
    }
    return forNames;
  }

  /**
   * A token whose equal strings are one object: a runner without fusion holds the annotations of
   * many articles at a time, and most words are written as they are read and not cut.
   */
  private static Token token(Span raw, String form, SegmentedWord word) {
    if (raw.getText().equals(form)) {
      raw.setText(form);
    }
    List<String> segments =
        word.segments().equals(List.of(form)) ? List.of(form) : List.copyOf(word.segments());
    return new Token(raw, form, segments, List.copyOf(word.tags()));
  }

  private static List<Entity> entities(
      List<WordSpan> sentences, List<List<EntityMention>> found, List<Token> tokens, Body body) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int first = sentences.get(i).start();
      for (EntityMention mention : found.get(i)) {
        WordSpan words =
            new WordSpan(first + mention.words().start(), first + mention.words().end());
        entities.add(new Entity(cover(tokens, words, body), mention.label()));
      }
    }
    return entities;
  }

  private static Span cover(List<Token> tokens, WordSpan words, Body body) {
    return body.span(
        tokens.get(words.start()).getSpan().getStart(),
        tokens.get(words.end() - 1).getSpan().getEnd());
  }

  private static Span rawSpan(CharSpan word, Alignment alignment, Body body) {
    return body.span(alignment.rawStart(word.start()), alignment.rawEnd(word.end() - 1));
  }

  private static List<RestoredWord> restored(NormalizedText normalized, Body body) {
    List<RestoredWord> words = new ArrayList<>(normalized.restored().size());
    for (Restoration restoration : normalized.restored()) {
      words.add(
          new RestoredWord(
              body.span(restoration.rawStart(), restoration.rawEnd()), restoration.form()));
    }
    return words;
  }

  private static void requireArabicText(Article article) throws UnannotatableArticleException {
    String text = article.getText();
    if (text.codePoints().allMatch(ArticleAnnotator::isBlank)) {
      throw new UnannotatableArticleException.EmptyText();
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long arabic = text.codePoints().filter(ArticleAnnotator::isArabicLetter).count();
    if (arabic == 0 || arabic < LEAST_ARABIC_SHARE * letters) {
      throw new UnannotatableArticleException.NotArabic(arabic, letters);
    }
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isArabicLetter(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }
}
