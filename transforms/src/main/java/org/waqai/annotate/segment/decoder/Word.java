package org.waqai.annotate.segment.decoder;

/**
 * A word of a text. What the model makes of it is found when it is asked for, and kept. Safe for
 * use by several threads.
 */
final class Word {
  private final String text;
  private final Unit[] units;
  private final int[] starts;
  private final int[] ends;
  private final Stretch[] stretches = new Stretch[Place.COUNT];

  /**
   * A word at its offsets; the arrays must not be changed.
   *
   * @param text as CoreNLP's tokenizer spells it
   * @param units its letters, or itself where it is never cut; at least one
   * @param starts offset in UTF-16 units at which each unit starts
   * @param ends offset after each unit
   */
  Word(String text, Unit[] units, int[] starts, int[] ends) {
    this.text = text;
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }

  String text() {
    return text;
  }

  int length() {
    return units.length;
  }

  Unit unit(int i) {
    return units[i];
  }

  int start(int unit) {
    return starts[unit];
  }

  int end(int unit) {
    return ends[unit];
  }

  /** Whether it is a unit of several characters of which the model's n-grams may speak. */
  boolean isNamed() {
    return units[0].symbol() == Transitions.NAMED;
  }

  /**
   * The word by itself, its segments at its own offsets. Two threads may both make it; as it is
   * immutable, either is as good.
   */
  Stretch stretch(Place place, StretchReader reader) {
    Stretch stretch = stretches[place.number()];
    if (stretch == null) {
      stretch = reader.read(this, place);
      stretches[place.number()] = stretch;
    }
    return stretch;
  }
}
