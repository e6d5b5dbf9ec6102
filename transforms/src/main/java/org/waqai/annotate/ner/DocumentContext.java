package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a word elsewhere in the same document: a surname alone is easier to tell where
 * the full name with its title came before. The idea is the context aggregation of Ratinov and Roth
 * (2009), "Design challenges and misconceptions in named entity recognition".
 */
final class DocumentContext {
  /** Words repeated more often are no rare names, and would cost time. */
  private static final int MOST_OCCURRENCES = 6;

  private static final FeaturePart LIST = FeaturePart.of("d=");
  private static final FeaturePart LIST_BEFORE = FeaturePart.of("d-1=");
  private static final FeaturePart LIST_AFTER = FeaturePart.of("d+1=");
  private static final FeaturePart CLUSTER_BEFORE = FeaturePart.of("dc-1=");
  private static final FeaturePart CLUSTER_AFTER = FeaturePart.of("dc+1=");
  private static final FeaturePart TAG = FeaturePart.of("dt=");

  private final List<SentenceView> document;
  private final Occurrences occurrences;

  DocumentContext(List<SentenceView> document, Occurrences occurrences) {
    this.document = document;
    this.occurrences = occurrences;
  }

  /** What is seen beside the word's other places, each once. */
  private static final class Seen {
    private final FeaturePart name;
    private final List<FeaturePart> values = new ArrayList<>(6);

    Seen(FeaturePart name) {
      this.name = name;
    }

    void add(FeaturePart value) {
      if (!values.contains(value)) {
        values.add(value);
      }
    }

    void addAll(List<FeaturePart> all) {
      for (FeaturePart value : all) {
        add(value);
      }
    }

    void write(FeatureWriter out) {
      for (FeaturePart value : values) {
        out.begin(name).then(value).end();
      }
    }
  }

  /**
   * Writes the lists and clusters beside the word's other occurrences, each once; nothing for a
   * frequent word.
   */
  void write(int sentence, int word, FeatureWriter out) {
    List<Occurrences.Occurrence> others = occurrences.others(sentence, word, MOST_OCCURRENCES);
    if (others.isEmpty()) {
      return;
    }
    Seen lists = new Seen(LIST);
    Seen listsBefore = new Seen(LIST_BEFORE);
    Seen listsAfter = new Seen(LIST_AFTER);
    Seen clustersBefore = new Seen(CLUSTER_BEFORE);
    Seen clustersAfter = new Seen(CLUSTER_AFTER);
    Seen tags = new Seen(TAG);
    for (Occurrences.Occurrence other : others) {
      SentenceView view = document.get(other.sentence());
      int i = other.word();
      lists.addAll(view.membership(i).lists());
      listsBefore.addAll(view.membership(i - 1).lists());
      listsAfter.addAll(view.membership(i + 1).lists());
      clustersBefore.add(view.word(i - 1).cluster(1));
      clustersAfter.add(view.word(i + 1).cluster(1));
      tags.add(view.word(i).tag());
    }
    for (Seen seen : List.of(lists, listsBefore, listsAfter, clustersBefore, clustersAfter, tags)) {
      seen.write(out);
    }
  }
}
