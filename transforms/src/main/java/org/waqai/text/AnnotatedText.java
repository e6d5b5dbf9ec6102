package org.waqai.text;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Entity;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;

/**
 * An annotated article as its readers want it: one normalised string with words, sentences and
 * entities on it, and the way back from any part of it to the body.
 *
 * <p>The string holds the tokens' forms, with a line break between sentences, a space where the
 * body has anything between two tokens, and nothing where they touch. It is made from the
 * annotations alone, so that stored annotations give the same string as fresh ones.
 */
public final class AnnotatedText {
  private final Article article;
  private final Body body;
  private final String text;
  private final List<Word> words;
  private final List<Span> rawWords;
  private final List<WordSpan> sentences;
  private final int[] sentenceOf;
  private final List<EntityMention> entities;

  private AnnotatedText(
      Article article,
      Body body,
      String text,
      List<Word> words,
      List<Span> rawWords,
      List<WordSpan> sentences,
      List<EntityMention> entities) {
    this.article = article;
    this.body = body;
    this.text = text;
    this.words = List.copyOf(words);
    this.rawWords = List.copyOf(rawWords);
    this.sentences = List.copyOf(sentences);
    this.sentenceOf = new int[words.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Arrays.fill(sentenceOf, sentences.get(i).start(), sentences.get(i).end(), i);
    }
    this.entities = List.copyOf(entities);
  }

  public static AnnotatedText of(AnnotatedArticle annotated) {
    List<Token> tokens = annotated.getTokens();
    List<WordSpan> sentences = sentences(annotated.getSentences(), tokens);
    boolean[] opensSentence = new boolean[tokens.size()];
    for (WordSpan sentence : sentences) {
      opensSentence[sentence.start()] = true;
    }
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>(tokens.size());
    List<Span> rawWords = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0) {
        if (opensSentence[i]) {
          text.append('\n');
        } else if (tokens.get(i - 1).getSpan().getEnd() < token.getSpan().getStart()) {
          text.append(' ');
        }
      }
      int start = text.length();
      text.append(token.getForm());
      words.add(
          new Word(
              i,
              new CharSpan(start, text.length()),
              token.getForm(),
              token.getSegments(),
              token.getTags(),
              stemIndex(token)));
      rawWords.add(token.getSpan());
    }
    List<EntityMention> entities = new ArrayList<>();
    for (Entity entity : annotated.getEntities()) {
      entities.add(new EntityMention(wordsWithin(tokens, entity.getSpan()), entity.getLabel()));
    }
    Article article = annotated.getArticle();
    return new AnnotatedText(
        article, Body.of(article), text.toString(), words, rawWords, sentences, entities);
  }

  /** The same article with its words tagged otherwise. */
  public AnnotatedText with(List<Word> retagged) {
    return new AnnotatedText(article, body, text, retagged, rawWords, sentences, entities);
  }

  public Article article() {
    return article;
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(article.getPublishedOn());
  }

  /** The normalised string that all {@link CharSpan}s refer to. */
  public String text() {
    return text;
  }

  public List<Word> words() {
    return words;
  }

  public Word word(int index) {
    return words.get(index);
  }

  /** In order, without gaps: every word belongs to one sentence. */
  public List<WordSpan> sentences() {
    return sentences;
  }

  /** The position in {@link #sentences()} of the sentence that holds the word. */
  public int sentenceOf(int word) {
    return sentenceOf[word];
  }

  public List<EntityMention> entities() {
    return entities;
  }

  /** Where a non-empty run of words stands in {@link #text()}. */
  public CharSpan chars(WordSpan span) {
    return new CharSpan(
        words.get(span.start()).span().start(), words.get(span.end() - 1).span().end());
  }

  /**
   * As {@link #chars}, without the conjunctions and prepositions written together with the first
   * word, where what is left is a word as it would be written.
   */
  public CharSpan charsOfStem(WordSpan span) {
    CharSpan whole = chars(span);
    Word first = words.get(span.start());
    int clitics = String.join("", first.proclitics()).length();
    String rest =
        String.join("", first.segments().subList(first.stemIndex(), first.segments().size()));
    return clitics > 0 && first.span().of(text).endsWith(rest)
        ? new CharSpan(first.span().end() - rest.length(), whole.end())
        : whole;
  }

  public String text(WordSpan span) {
    return span.isEmpty() ? "" : chars(span).of(text);
  }

  /** The words that a range of {@link #text()} touches. */
  public WordSpan words(CharSpan span) {
    int first = firstWordEndingAfter(span.start());
    int last = first;
    while (last < words.size() && words.get(last).span().start() < span.end()) {
      last++;
    }
    return new WordSpan(first, last);
  }

  /** The slice of the body that a non-empty run of words stands for. */
  public Span raw(WordSpan span) {
    return body.span(rawWords.get(span.start()).getStart(), rawWords.get(span.end() - 1).getEnd());
  }

  /** The slice of the body that a non-empty range of {@link #text()} stands for. */
  public Span raw(CharSpan span) {
    WordSpan touched = words(span);
    Word first = words.get(touched.start());
    Word last = words.get(touched.end() - 1);
    int start =
        rawOffset(first, Math.max(0, span.start() - first.span().start()), /* after= */ false);
    int end =
        rawOffset(
            last,
            Math.min(last.form().length(), span.end() - last.span().start()),
            /* after= */ true);
    return body.span(start, end);
  }

  private int firstWordEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Body offset (code points) of the unit at {@code formOffset} of the word's form. Letters and
   * digits of the body account for the form's letters in order; what normalisation removed
   * (tatweel, marks, separators put in to hide the word) accounts for none.
   */
  private int rawOffset(Word word, int formOffset, boolean after) {
    Span raw = rawWords.get(word.index());
    if (formOffset == 0 && !after) {
      return raw.getStart();
    }
    if (formOffset == word.form().length()) {
      return raw.getEnd();
    }
    int seen = 0;
    int offset = raw.getStart();
    int wanted = after ? formOffset : formOffset + 1;
    for (int unit = 0; unit < raw.getText().length(); offset++) {
      int codePoint = raw.getText().codePointAt(unit);
      unit += Character.charCount(codePoint);
      seen += unitsLeftBy(codePoint, word.form(), seen);
      if (seen >= wanted) {
        return after ? offset + 1 : offset;
      }
    }
    return after ? raw.getEnd() : raw.getStart();
  }

  private static int unitsLeftBy(int codePoint, String form, int at) {
    if (codePoint == 0x0640) {
      return 0;
    }
    if (at < form.length() && form.codePointAt(at) == codePoint) {
      return Character.charCount(codePoint);
    }
    if (!Character.isLetterOrDigit(codePoint)) {
      return 0;
    }
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC).length();
  }

  private static List<WordSpan> sentences(List<Span> spans, List<Token> tokens) {
    List<WordSpan> sentences = new ArrayList<>(spans.size());
    int next = 0;
    for (Span span : spans) {
      int start = next;
      while (next < tokens.size() && tokens.get(next).getSpan().getStart() < span.getEnd()) {
        next++;
      }
      if (next > start) {
        sentences.add(new WordSpan(start, next));
      }
    }
    if (next < tokens.size()) {
      throw new IllegalArgumentException("Token outside every sentence: " + tokens.get(next));
    }
    return sentences;
  }

  private static WordSpan wordsWithin(List<Token> tokens, Span span) {
    int start = 0;
    while (start < tokens.size() && tokens.get(start).getSpan().getEnd() <= span.getStart()) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && tokens.get(end).getSpan().getStart() < span.getEnd()) {
      end++;
    }
    return new WordSpan(start, end);
  }

  /** The longest segment that is no clitic by its tag, else the first of the word. */
  private static int stemIndex(Token token) {
    int best = 0;
    int bestLength = -1;
    for (int i = 0; i < token.getSegments().size(); i++) {
      String segment = token.getSegments().get(i);
      boolean clitic =
          switch (token.getTags().get(i)) {
            case "CC", "IN", "RP", "PRP", "PRP$" -> true;
            default -> false;
          };
      if (!clitic && segment.length() > bestLength) {
        best = i;
        bestLength = segment.length();
      }
    }
    return best;
  }
}
