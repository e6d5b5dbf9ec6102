package org.waqai.pipeline.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The annotated articles of a run and of those before it whose annotations it goes on using. A
 * tombstone ends what layers below its own say of an article.
 *
 * @param articles all of them, in pieces of which each is work for one worker
 * @param burials those among them that no longer count
 */
record Layers(List<StoredArticles> articles, Burials burials) {
  /**
   * The layers of these runs.
   *
   * @param runs oldest first
   */
  static Layers of(List<StoredRun> runs) {
    List<StoredArticles> articles = new ArrayList<>();
    Burials burials = new Burials();
    for (int layer = 0; layer < runs.size(); layer++) {
      StoredRun run = runs.get(layer);
      HashSet<String> indexes = new HashSet<>(run.files(Part.INDEX));
      for (String annotations : run.files(Part.ANNOTATIONS)) {
        String index = run.file(Part.INDEX, annotations);
        articles.addAll(
            StoredArticles.of(layer, annotations, indexes.contains(index) ? index : ""));
      }
      for (String tombstones : run.files(Part.TOMBSTONES)) {
        burials.add(tombstones, layer);
      }
    }
    return new Layers(articles, burials);
  }
}
