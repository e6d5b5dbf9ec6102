package org.waqai.annotate.ner;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.EntityMention;

/** How well entities were found: an entity is right when its words and its label are. */
public final class NerScores {
  private record Counts(int gold, int found, int right) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(gold + other.gold, found + other.found, right + other.right);
    }

    double precision() {
      return found == 0 ? 0 : right / (double) found;
    }

    double recall() {
      return gold == 0 ? 0 : right / (double) gold;
    }

    double f1() {
      return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    String row(String name) {
      return String.format(
          Locale.ROOT, "%-5s %7.4f %7.4f %7.4f %7d", name, precision(), recall(), f1(), gold);
    }
  }

  private final Map<EntityLabel, Counts> counts = new EnumMap<>(EntityLabel.class);

  /** Counts one sentence, given the IOB labels of its words. */
  void add(List<String> gold, List<String> found) {
    Set<EntityMention> right = new HashSet<>(Iob.mentions(gold));
    right.retainAll(new HashSet<>(Iob.mentions(found)));
    Iob.mentions(gold).forEach(mention -> count(mention, new Counts(1, 0, 0)));
    Iob.mentions(found).forEach(mention -> count(mention, new Counts(0, 1, 0)));
    right.forEach(mention -> count(mention, new Counts(0, 0, 1)));
  }

  void add(NerScores other) {
    other.counts.forEach((label, more) -> counts.merge(label, more, Counts::plus));
  }

  private void count(EntityMention mention, Counts more) {
    counts.merge(mention.label(), more, Counts::plus);
  }

  /** Micro-averaged over all labels. */
  public double f1() {
    return all().f1();
  }

  /** Micro-averaged over all labels. */
  public double precision() {
    return all().precision();
  }

  /** Micro-averaged over all labels. */
  public double recall() {
    return all().recall();
  }

  private Counts all() {
    return counts.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /** A table with precision, recall, F1 and the number of gold entities of each label. */
  public String table() {
    StringBuilder table = new StringBuilder("label       P       R      F1    gold\n");
    counts.forEach((label, count) -> table.append(count.row(label.name())).append('\n'));
    return table.append(all().row("all")).append('\n').toString();
  }
}
