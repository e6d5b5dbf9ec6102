package org.waqai.fuzzing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waqai.seeds.Seeds;

/**
 * Texts of the words of a seed folder, written as bytes: a fuzzer that had to spell Arabic words by
 * itself would hardly find one.
 */
public final class Words {
  private static final Pattern NO_WORD_OF_TEXT = Pattern.compile("[^\\p{IsArabic}]+");
  private static final List<String> MARKS =
      List.of("،", ",", ".", "(", ")", "/", "-", "%", ":", "\n", "\"", "و", "ب", "ال", "ل", "من");

  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  /** All Arabic words of the tables in that folder. */
  public static Words of(String folder) {
    TreeSet<String> words = new TreeSet<>();
    Seeds seeds = Seeds.bundled();
    for (String path : seeds.list(folder, ".tsv")) {
      for (String[] row : seeds.rows(path)) {
        Arrays.stream(row)
            .flatMap(NO_WORD_OF_TEXT::splitAsStream)
            .filter(word -> !word.isEmpty())
            .forEach(words::add);
      }
    }
    return new Words(new ArrayList<>(words));
  }

  /** Every two bytes are a word, a number, a mark, or a character of any kind. */
  public String text(byte[] data) {
    StringBuilder text = new StringBuilder();
    ByteBuffer pairs = ByteBuffer.wrap(data);
    while (pairs.remaining() > 1) {
      append(text, Short.toUnsignedInt(pairs.getShort()));
    }
    return text.toString();
  }

  private void append(StringBuilder text, int code) {
    int value = code >> 2;
    switch (code & 3) {
      case 0 -> text.append(words.get(value % words.size())).append(' ');
      case 1 -> text.append(value % 2500);
      case 2 -> text.append(MARKS.get(value % MARKS.size()));
      default -> text.append((char) (value < 256 ? 0x600 + value : code)).append(' ');
    }
  }
}
