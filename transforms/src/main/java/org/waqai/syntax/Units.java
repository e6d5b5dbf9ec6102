package org.waqai.syntax;

import java.util.List;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * Runs of words of an article that the syntax takes as one (time expressions, numbers, actors), and
 * where names of places start.
 */
public final class Units {
  /** How many words before a word its actor may start. */
  private static final int REACH = 12;

  private final int[] timeEnd;
  private final int[] numberEnd;
  private final int[] placeEnd;
  private final int[] actorEnd;
  private final int[] bodyEnd;
  private final boolean[] wholeName;

  private Units(int words) {
    timeEnd = new int[words];
    numberEnd = new int[words];
    placeEnd = new int[words];
    actorEnd = new int[words];
    bodyEnd = new int[words];
    wholeName = new boolean[words];
  }

  public static Units of(
      AnnotatedText text,
      List<CharSpan> times,
      List<CharSpan> numbers,
      List<CharSpan> places,
      List<CharSpan> actors,
      List<CharSpan> bodies) {
    Units units = new Units(text.words().size());
    mark(text, times, units.timeEnd);
    mark(text, numbers, units.numberEnd);
    mark(text, places, units.placeEnd);
    mark(text, actors, units.actorEnd);
    actors.forEach(actor -> units.markWhole(text, actor));
    mark(text, bodies, units.bodyEnd);
    return units;
  }

  private static void mark(AnnotatedText text, List<CharSpan> spans, int[] ends) {
    for (CharSpan span : spans) {
      WordSpan words = text.words(span);
      if (!words.isEmpty()) {
        ends[words.start()] = words.end();
      }
    }
  }

  private void markWhole(AnnotatedText text, CharSpan actor) {
    WordSpan words = text.words(actor);
    if (!words.isEmpty()) {
      wholeName[words.start()] = actor.start() < text.charsOfStem(words).start();
    }
  }

  /**
   * Whether an actor's name starts with what the segmenter took for a preposition or conjunction
   * written together with it: Biden is no "by Aydin".
   */
  boolean startsWholeName(int word) {
    return wholeName[word];
  }

  /** Where the time expression ends that starts at this word, 0 where none does. */
  int timeEnd(int word) {
    return timeEnd[word];
  }

  /** Where the actor ends that starts at this word, 0 where none does. */
  int actorEnd(int word) {
    return actorEnd[word];
  }

  /** Whether an actor starts before this word and ends after it. */
  boolean withinActor(int word) {
    for (int start = word - 1; start >= 0 && start > word - REACH; start--) {
      if (actorEnd[start] > word) {
        return true;
      }
    }
    return false;
  }

  /** Whether one actor ends before this word and another starts at it. */
  boolean betweenActors(int word) {
    if (actorEnd[word] == 0) {
      return false;
    }
    for (int start = word - 1; start >= 0 && start > word - REACH; start--) {
      if (actorEnd[start] > 0) {
        return actorEnd[start] == word;
      }
    }
    return false;
  }

  /** Where an actor ends that is a government, force or group, 0 where none starts here. */
  int bodyEnd(int word) {
    return bodyEnd[word];
  }

  boolean startsPlace(int word) {
    return placeEnd[word] > 0;
  }

  /** Where the place ends that starts at this word, 0 where none does. */
  int placeEnd(int word) {
    return placeEnd[word];
  }

  /** Where the number ends that starts at this word, 0 where none does. */
  int numberEnd(int word) {
    return numberEnd[word];
  }
}
