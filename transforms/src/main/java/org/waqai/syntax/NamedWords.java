package org.waqai.syntax;

import org.waqai.schemas.EntityLabel;
import org.waqai.text.AnnotatedText;
import org.waqai.text.EntityMention;

/** Which words of an article are of names, as the named entities found in it tell. */
final class NamedWords {
  private final boolean[] named;
  private final boolean[] goOnPerson;
  private final boolean[] startPerson;
  private final boolean[] endPerson;
  private final boolean[] startOther;

  NamedWords(AnnotatedText text) {
    int words = text.words().size();
    this.named = new boolean[words];
    this.goOnPerson = new boolean[words];
    this.startPerson = new boolean[words];
    this.endPerson = new boolean[words];
    this.startOther = new boolean[words];
    text.entities().forEach(this::mark);
  }

  private void mark(EntityMention entity) {
    int start = entity.words().start();
    boolean person = entity.label() == EntityLabel.PER;
    for (int i = start; i < entity.words().end(); i++) {
      named[i] = entity.label() != EntityLabel.MISC;
      goOnPerson[i] = person && i > start;
    }
    if (person) {
      startPerson[start] = true;
      endPerson[entity.words().end() - 1] = true;
    }
    if (entity.label() == EntityLabel.LOC || entity.label() == EntityLabel.ORG) {
      startOther[start] = true;
    }
  }

  /** Whether the word is of a name, whatever its tag: some names have the form of verbs. */
  boolean isNamed(int word) {
    return named[word];
  }

  /** Whether the word is of a person's name that began before it. */
  boolean goesOnWithPerson(int word) {
    return goOnPerson[word];
  }

  /** Whether a person's name starts with the word. */
  boolean startsPerson(int word) {
    return startPerson[word];
  }

  /** Whether a person's name ends with the word. */
  boolean endsPerson(int word) {
    return endPerson[word];
  }

  /** Whether the name of a place or body starts at the word. */
  boolean startsPlaceOrBody(int word) {
    return startOther[word];
  }
}
