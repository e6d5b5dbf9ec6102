package org.waqai.annotate.segment.decoder;

/** What the model can say of a unit. */
enum Label {
  /** Only the padding before a line carries it: of a letter, CoreNLP could make no segment. */
  PADDING(0, "O"),
  /** The first letter of a segment. */
  BEGIN(1, "BEGIN"),
  /** A further letter of a segment. */
  CONTINUATION(2, "CONT"),
  /** The boundary between two words. */
  BOUNDARY(3, ".##."),
  /** A word that is never cut, such as a number. */
  UNSEGMENTED(4, "NOSEG"),
  /** A letter whose spelling changed where a clitic was attached. */
  REWRITE(5, "REW");

  static final int COUNT = values().length;

  private final int number;
  private final String nameInModel;

  Label(int number, String nameInModel) {
    this.number = number;
    this.nameInModel = nameInModel;
  }

  /** Its place in all tables of scores, from 0 to {@link #COUNT} - 1. */
  int number() {
    return number;
  }

  String nameInModel() {
    return nameInModel;
  }
}
