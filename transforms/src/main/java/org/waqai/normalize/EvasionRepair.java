package org.waqai.normalize;

import java.util.ArrayList;
import java.util.List;
import org.waqai.normalize.Chunk.Piece;
import org.waqai.normalize.WordJoiner.Change;
import org.waqai.normalize.WordJoiner.Joined;

/**
 * Takes tatweel out of a draft and puts words together again that are split by separators. It walks
 * from one suspect place to the next and copies what lies between as it is. One object serves one
 * draft.
 */
final class EvasionRepair {
  private final WordJoiner joiner;
  private final AlignedBuffer draft;
  private final AlignedBuffer out;
  private final List<RawRange> restored = new ArrayList<>();

  private boolean changed;

  /** A restored word's range in code points of the raw body. */
  record RawRange(int start, int end) {}

  EvasionRepair(WordJoiner joiner, AlignedBuffer draft) {
    this.joiner = joiner;
    this.draft = draft;
    this.out = new AlignedBuffer(draft.length());
  }

  /** The repaired text. */
  AlignedBuffer run() {
    int copied = 0;
    for (int i = 0; i < draft.length(); i++) {
      if (isSuspect(i)) {
        int start = chunkStart(i, copied);
        int end = chunkEnd(i);
        out.append(draft, copied, start);
        repair(start, end);
        copied = end;
        i = end - 1;
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

  /** Tatweel, or the first unit after a letter that is no white space but has letters after it. */
  private boolean isSuspect(int at) {
    char c = draft.unit(at);
    if (ArabicLetter.isLetter(c) || isSpace(c)) {
      return false;
    }
    if (c == ArabicLetter.TATWEEL) {
      return true;
    }
    if (at == 0 || !ArabicLetter.isLetter(draft.unit(at - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < draft.length()
        && !isSpace(draft.unit(next))
        && !ArabicLetter.isLetterOrTatweel(draft.unit(next))) {
      next++;
    }
    return next < draft.length() && !isSpace(draft.unit(next));
  }

  private int chunkStart(int at, int floor) {
    int start = at;
    while (start > floor && !isSpace(draft.unit(start - 1))) {
      start--;
    }
    return start;
  }

  /** The end of the chunk around {@code at}; spaces between tatweel and tatweel belong to it. */
  private int chunkEnd(int at) {
    int end = wordEnd(at);
    while (end + 1 < draft.length()
        && draft.unit(end) == ' '
        && endsWithTatweel(end)
        && startsWithTatweel(end + 1)) {
      end = wordEnd(end + 1);
    }
    return end;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < draft.length() && !isSpace(draft.unit(end))) {
      end++;
    }
    return end;
  }

  /** Whether what follows the last letter before {@code end} begins with tatweel. */
  private boolean endsWithTatweel(int end) {
    for (int i = end - 1; i > 0 && !isSpace(draft.unit(i)); i--) {
      if (ArabicLetter.isLetter(draft.unit(i))) {
        return draft.unit(i + 1) == ArabicLetter.TATWEEL;
      }
    }
    return false;
  }

  /** Whether what precedes the first letter from {@code start} on ends with tatweel. */
  private boolean startsWithTatweel(int start) {
    for (int i = start; i < draft.length() && !isSpace(draft.unit(i)); i++) {
      if (ArabicLetter.isLetter(draft.unit(i))) {
        return draft.unit(i - 1) == ArabicLetter.TATWEEL;
      }
    }
    return false;
  }

  private void repair(int start, int end) {
    Chunk chunk = Chunk.read(draft, start, end);
    int at = start;
    if (!chunk.pieces().isEmpty() && !isAddress(start, end)) {
      for (Joined word : joiner.join(chunk)) {
        copyWithoutTatweel(at, chunk.pieces().get(word.first()).start());
        write(chunk, word);
        at = chunk.pieces().get(word.last()).end();
      }
    }
    copyWithoutTatweel(at, end);
  }

  private void write(Chunk chunk, Joined word) {
    int from = out.length();
    for (int i = word.first(); i <= word.last(); i++) {
      Piece piece = chunk.pieces().get(i);
      int start = piece.start();
      if (i > word.first()) {
        Junction junction = chunk.junctions().get(i - 1);
        if (word.change() == Change.MASKED) {
          char letter = word.letters().charAt(out.length() - from);
          out.append(letter, draft.rawStart(junction.start()), draft.rawEnd(junction.end() - 1));
        } else if (word.change() == Change.DOUBLED
            && draft.unit(start) == out.unit(out.length() - 1)) {
          start++;
        }
      }
      copyWithoutTatweel(start, piece.end());
    }
    if (word.last() > word.first()) {
      changed = true;
      restored.add(new RawRange(out.rawStart(from), out.rawEnd(out.length() - 1)));
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
    return chunk.contains("://") || chunk.contains("www.") || chunk.indexOf('@') > 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
