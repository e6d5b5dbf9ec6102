package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.List;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.EntityMention;
import org.waqai.text.WordSpan;

/**
 * The labels of words in running text: {@code B-PER} begins a person, {@code I-PER} continues it,
 * {@code O} is outside every entity. An {@code I-} that continues nothing of its kind begins an
 * entity, as in the evaluation of the CoNLL shared tasks.
 */
final class Iob {
  static final String OUTSIDE = "O";

  private static final String BEGIN = "B-";
  private static final String INSIDE = "I-";

  private Iob() {}

  static boolean isLabel(String label) {
    if (label.equals(OUTSIDE)) {
      return true;
    }
    for (EntityLabel kind : EntityLabel.values()) {
      if (label.equals(BEGIN + kind) || label.equals(INSIDE + kind)) {
        return true;
      }
    }
    return false;
  }

  /** The entities that the labels of one sentence stand for, in order. */
  static List<EntityMention> mentions(List<String> labels) {
    List<EntityMention> mentions = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= labels.size(); i++) {
      String label = labels.get(start);
      boolean continues =
          i < labels.size() && !label.equals(OUTSIDE) && continues(labels.get(i), label);
      if (!continues) {
        if (!label.equals(OUTSIDE)) {
          mentions.add(new EntityMention(new WordSpan(start, i), kind(label)));
        }
        start = i;
      }
    }
    return mentions;
  }

  private static boolean continues(String label, String first) {
    return label.startsWith(INSIDE) && kind(label) == kind(first);
  }

  /** What a label other than {@code O} is a part of. */
  static EntityLabel kind(String label) {
    return EntityLabel.valueOf(label.substring(BEGIN.length()));
  }
}
