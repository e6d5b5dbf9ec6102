package org.waqai.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.normalize.Chunk.Piece;
import org.waqai.normalize.JoinedWord.Change;

/**
 * Takes tatweel out of a draft and puts words together again that are split by separators. It walks
 * from one suspect place to the next and copies what lies between as it is. One object serves one
 * draft.
 */
final class EvasionRepair {
  private final WordJoiner joiner;
  private final EvasionHabit habit;
  private final EvasionHabit.Counter counter;
  private final ChunkScanner scanner;
  private final AlignedBuffer draft;
  private final AlignedBuffer out;
  private final List<RawRange> restored = new ArrayList<>();

  private boolean changed;

  /** A restored word's range in code points of the raw body. */
  record RawRange(int start, int end) {}

  /** A look at {@code draft} that expects this habit and counts what it finds. */
  EvasionRepair(
      WordJoiner joiner, AlignedBuffer draft, EvasionHabit habit, EvasionHabit.Counter counter) {
    this.joiner = joiner;
    this.habit = habit;
    this.counter = counter;
    this.scanner = new ChunkScanner(draft);
    this.draft = draft;
    this.out = new AlignedBuffer(draft.length());
  }

  /** The repaired text. */
  AlignedBuffer run() {
    int copied = 0;
    for (int i = 0; i < draft.length(); i++) {
      if (scanner.isSuspect(i)) {
        int start = scanner.chunkStart(i, copied);
        copied = repair(copied, start, scanner.chunkEnd(i));
        i = copied - 1;
      } else if (scanner.opensSpelledOutWord(i)) {
        copied = repair(copied, i, scanner.spelledOutEnd(i));
        i = copied - 1;
      }
    }
    out.append(draft, copied, draft.length());
    return out;
  }

  /** The words put together again, in the order of the text. */
  List<RawRange> restored() {
    return restored;
  }

  /** Whether the repaired text differs from the draft. */
  boolean changed() {
    return changed;
  }

  /** Copies up to {@code start} as it is, then the chunk repaired; returns where that ends. */
  private int repair(int copied, int start, int end) {
    out.append(draft, copied, start);
    Chunk chunk = Chunk.read(draft, start, end);
    int at = start;
    if (!chunk.pieces().isEmpty() && !isAddress(start, end)) {
      List<JoinedWord> words = joiner.join(chunk, habit);
      count(chunk, words);
      Optional<Character> initial = initialStandIn(start, words.get(0));
      if (initial.isPresent()) {
        writeAfter(initial.get(), start, chunk, words.get(0));
        at = chunk.pieces().get(words.get(0).last()).end();
        words = words.subList(1, words.size());
      }
      for (JoinedWord word : words) {
        copyWithoutTatweel(at, chunk.pieces().get(word.first()).start());
        write(chunk, word);
        at = chunk.pieces().get(word.last()).end();
      }
    }
    copyWithoutTatweel(at, end);
    return end;
  }

  private void count(Chunk chunk, List<JoinedWord> words) {
    for (JoinedWord word : words) {
      chunk.junctions().subList(word.first(), word.last()).forEach(counter::addHidden);
      if (word.last() < chunk.junctions().size()) {
        counter.addParting(chunk.junctions().get(word.last()));
      }
    }
  }

  private Optional<Character> initialStandIn(int start, JoinedWord first) {
    return scanner.isInitialSign(start)
        ? joiner.initialStandIn(draft.unit(start), first)
        : Optional.empty();
  }

  private void writeAfter(char letter, int sign, Chunk chunk, JoinedWord word) {
    int from = out.length();
    out.append(letter, draft.rawStart(sign), draft.rawEnd(sign));
    writeLetters(chunk, word);
    noteRestored(from);
  }

  private void write(Chunk chunk, JoinedWord word) {
    int from = out.length();
    writeLetters(chunk, word);
    if (word.isJoined()) {
      noteRestored(from);
    }
  }

  private void noteRestored(int from) {
    changed = true;
    restored.add(new RawRange(out.rawStart(from), out.rawEnd(out.length() - 1)));
  }

  private void writeLetters(Chunk chunk, JoinedWord word) {
    int from = out.length();
    for (int i = word.first(); i <= word.last(); i++) {
      Piece piece = chunk.pieces().get(i);
      int start = piece.start();
      if (i > word.first()) {
        Junction junction = chunk.junctions().get(i - 1);
        if (word.change() == Change.MASKED) {
          char letter = word.letters().charAt(out.length() - from);
          out.append(letter, draft.rawStart(junction.start()), draft.rawEnd(junction.end() - 1));
        } else if (word.change() == Change.REPEATED
            && draft.unit(start) == out.unit(out.length() - 1)) {
          start++;
        }
      }
      copyWithoutTatweel(start, piece.end());
    }
    boolean stretched = out.rawEnd(out.length() - 1) - out.rawStart(from) > out.length() - from;
    if (word.isJoined() || stretched) {
      respell(from);
    }
  }

  /** Writes the plain alef where another one has been put in to hide the word. */
  private void respell(int from) {
    String spelling = joiner.spelling(out.slice(from, out.length()));
    for (int i = 0; i < spelling.length(); i++) {
      out.setUnit(from + i, spelling.charAt(i));
    }
  }

  /** Copies without tatweel; one with no letter beside it is a dash. */
  private void copyWithoutTatweel(int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.unit(i) != ArabicLetter.TATWEEL) {
        out.append(draft, i, i + 1);
        continue;
      }
      changed = true;
      int last = i;
      while (last + 1 < to && draft.unit(last + 1) == ArabicLetter.TATWEEL) {
        last++;
      }
      if (i > 0 && ArabicLetter.isLetter(draft.unit(i - 1))) {
        out.extendLast(draft.rawEnd(last));
      } else if (last + 1 >= draft.length() || !ArabicLetter.isLetter(draft.unit(last + 1))) {
        out.append('-', draft.rawStart(i), draft.rawEnd(last));
      }
      i = last;
    }
  }

  /** Whether the chunk is the address of a page or a mailbox. */
  private boolean isAddress(int start, int end) {
    String chunk = draft.slice(start, end);
    int at = chunk.indexOf('@');
    boolean isMailbox =
        at > 0
            && at + 1 < chunk.length()
            && (isForeign(chunk.charAt(at - 1)) || isForeign(chunk.charAt(at + 1)));
    return chunk.contains("://") || chunk.contains("www.") || isMailbox;
  }

  private static boolean isForeign(char c) {
    return !ArabicLetter.isLetterOrTatweel(c) && Separator.of(c) == Separator.FOREIGN;
  }
}
