package org.waqai.annotate.ner;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waqai.annotate.segment.SegmentedWord;
import org.waqai.seeds.SeedException;

/**
 * A sentence of training data.
 *
 * @param tokens its words
 * @param labels one IOB label a word
 */
record LabelledSentence(List<NameToken> tokens, List<String> labels) {

  /**
   * Reads a file with a word, a tab and its label a line, and an empty line after each sentence.
   *
   * @param segmenter gives the words of a sentence their segments
   * @throws SeedException when the file cannot be read or a line is wrong, with its number
   */
  static List<LabelledSentence> read(
      Path file, Function<List<String>, List<SegmentedWord>> segmenter) {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          addSentence(words, labels, segmenter, sentences);
        } else {
          addWord(line, file + ":" + number, words, labels);
        }
      }
    } catch (IOException e) {
      throw new SeedException(file + ": cannot be read as UTF-8 text", e);
    }
    addSentence(words, labels, segmenter, sentences);
    return sentences;
  }

  private static void addWord(String line, String place, List<String> words, List<String> labels) {
    int tab = line.indexOf('\t');
    if (tab <= 0 || !Iob.isLabel(line.substring(tab + 1))) {
      throw new SeedException(
          place + ": expected a word, a tab and one of O, B-PER, I-PER, B-LOC …, found " + line);
    }
    words.add(line.substring(0, tab));
    labels.add(line.substring(tab + 1));
  }

  private static void addSentence(
      List<String> words,
      List<String> labels,
      Function<List<String>, List<SegmentedWord>> segmenter,
      List<LabelledSentence> sentences) {
    if (words.isEmpty()) {
      return;
    }
    List<SegmentedWord> segmented = segmenter.apply(List.copyOf(words));
    List<NameToken> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(NameToken.of(words.get(i), segmented.get(i)));
    }
    sentences.add(new LabelledSentence(tokens, List.copyOf(labels)));
    words.clear();
    labels.clear();
  }
}
