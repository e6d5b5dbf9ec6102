package org.waqai.link.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;
import org.waqai.text.CharSpan;
import org.waqai.text.EntityMention;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * The words of an article as noun phrases are read: folded, with their possible proclitics, and
 * without the marks that writers put around or inside names. Positions count these words.
 */
final class ReadWords {
  private static final String INVISIBLE = "\"'_#*\u00AB\u00BB\u201C\u201D\u2018\u2019\u2039\u203A";

  private static final Set<String> PARTICLES =
      Set.of("IN", "CC", "RP", "DT", "WP", "WRB", "PRP", "PRP$", "UH");

  private final AnnotatedText text;
  private final List<Word> words = new ArrayList<>();
  private final List<List<WordReading>> readings = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private final int[] positions;
  private final EntityLabel[] labels;
  private final int[] labelEnds;

  ReadWords(AnnotatedText text) {
    this.text = text;
    this.positions = new int[text.words().size() + 1];
    for (int s = 0; s < text.sentences().size(); s++) {
      addSentence(text.sentences().get(s), s);
    }
    positions[text.words().size()] = words.size();
    this.labels = new EntityLabel[words.size()];
    this.labelEnds = new int[words.size()];
    for (EntityMention entity : text.entities()) {
      int start = positions[entity.words().start()];
      if (!entity.words().isEmpty() && start < words.size()) {
        labels[start] = entity.label();
        labelEnds[start] = positions[entity.words().end()];
      }
    }
  }

  private void addSentence(WordSpan sentence, int number) {
    boolean open = false;
    for (int w = sentence.start(); w < sentence.end(); w++) {
      positions[w] = words.size();
      Word word = text.word(w);
      if (word.form().length() == 1 && INVISIBLE.indexOf(word.form().charAt(0)) >= 0) {
        open = word.form().charAt(0) != '_';
        continue;
      }
      words.add(word);
      readings.add(WordReading.of(ArabicFold.fold(word.form())));
      sentences.add(number);
      quoted.add(open);
      open = false;
    }
  }

  int size() {
    return words.size();
  }

  /** The end of the sentence that the word stands in. */
  int sentenceEnd(int at) {
    int end = at;
    while (end < words.size() && sentences.get(end).equals(sentences.get(at))) {
      end++;
    }
    return end;
  }

  int sentence(int at) {
    return sentences.get(at);
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The folded form with its clitics. */
  String key(int at) {
    return readings.get(at).get(0).key();
  }

  WordReading whole(int at) {
    return readings.get(at).get(0);
  }

  List<WordReading> readings(int at) {
    return readings.get(at);
  }

  /** Whether an opening or closing quotation mark stands right before the word. */
  boolean afterQuote(int at) {
    return quoted.get(at);
  }

  boolean isVerb(int at) {
    return words.get(at).stemTag().startsWith("VB");
  }

  /** Whether the tagger takes the word for a proper noun. */
  boolean isName(int at) {
    return words.get(at).stemTag().contains("NNP");
  }

  /** Whether the tagger takes the word for a definite common noun. */
  boolean isCommonDefinite(int at) {
    return words.get(at).stemTag().startsWith("DTNN") && !isName(at);
  }

  boolean isParticle(int at) {
    String tag = words.get(at).stemTag();
    return !isName(at) && !tag.startsWith("NN") && PARTICLES.contains(tag);
  }

  /** Whether the tagger takes the word for an adjective of the noun before it. */
  boolean isAttribute(int at) {
    if (at == 0 || !sentences.get(at - 1).equals(sentences.get(at)) || quoted.get(at)) {
      return false;
    }
    String before = words.get(at - 1).stemTag();
    return words.get(at).stemTag().contains("JJ")
        && (before.startsWith("NN") || before.startsWith("DTNN"))
        && before.startsWith("DT") == words.get(at).stemTag().startsWith("DT");
  }

  /** Whether the word is written with this letter at its end. */
  boolean endsIn(int at, char letter) {
    String form = words.get(at).form();
    return form.charAt(form.length() - 1) == letter;
  }

  /** Whether the segmenter takes the word's end for a pronoun. */
  boolean hasPronoun(int at) {
    List<String> tags = words.get(at).tags();
    return tags.size() > 1 && tags.get(tags.size() - 1).startsWith("PRP");
  }

  /** UTF-16 units of the word that the segmenter takes as proclitics. */
  int proclitics(int at) {
    return words.get(at).proclitics().stream().mapToInt(String::length).sum();
  }

  boolean isNumber(int at) {
    return Character.isDigit(words.get(at).form().charAt(0));
  }

  boolean isPunctuation(int at) {
    return words.get(at).isPunctuation();
  }

  boolean isComma(int at) {
    String form = words.get(at).form();
    return form.equals("\u060C") || form.equals(",");
  }

  /** The label of the entity that begins at the word. */
  Optional<EntityLabel> entityAt(int at) {
    return Optional.ofNullable(labels[at]);
  }

  int entityEnd(int at) {
    return labelEnds[at];
  }

  /** The positions whose words a range of characters touches, as a half-open range. */
  WordSpan positions(CharSpan span) {
    WordSpan touched = text.words(span);
    return new WordSpan(positions[touched.start()], positions[touched.end()]);
  }

  /** The words of the article from position {@code start} to {@code end}. */
  WordSpan words(int start, int end) {
    return new WordSpan(words.get(start).index(), words.get(end - 1).index() + 1);
  }

  /** The characters from {@code offset} units into the first word to the end of the last. */
  CharSpan chars(int start, int offset, int end) {
    return new CharSpan(words.get(start).span().start() + offset, words.get(end - 1).span().end());
  }

  /** The text of {@link #chars}. */
  String written(int start, int offset, int end) {
    return chars(start, offset, end).of(text.text());
  }

  @Override
  public String toString() {
    return Arrays.toString(words.stream().map(Word::form).toArray());
  }
}
