package org.waqai.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waqai.extract.ExtractorParameters;
import org.waqai.rules.RuleBook;
import org.waqai.seeds.Fingerprint;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * The difference between two states of rules and lexicons, and which articles it can touch. Rules
 * are compared one by one and touch the articles that hold the words which can set them off, where
 * a rule only gained or lost such words, those words; actors touch the articles that hold one of
 * their names. Every other change, such as one of the grammar, of a number word or of a place,
 * which may decide about its neighbours, can touch any article.
 */
public final class KnowledgeChange implements Serializable {
  private static final String PACKS = "rules/";
  private static final String ACTORS = "actors/lexicon/";

  private final ArrayList<String> changes;
  private final ArrayList<String> farReaching;
  private final ArrayList<Probe> probes;

  private KnowledgeChange(List<String> changes, List<String> farReaching, List<Probe> probes) {
    this.changes = new ArrayList<>(changes);
    this.farReaching = new ArrayList<>(farReaching);
    this.probes = new ArrayList<>(probes);
  }

  /**
   * What changed from one state to the other.
   *
   * @throws SeedException for a mistake in {@code after}; one in {@code before}, which an earlier
   *     version may have read, makes the change one that touches everything
   */
  public static KnowledgeChange between(Seeds before, Seeds after) {
    SortedSet<String> changed = changedFiles(before, after);
    List<String> changes = new ArrayList<>();
    List<String> farReaching = new ArrayList<>();
    List<Probe> probes = new ArrayList<>();
    for (String path : changed) {
      if (!isPack(path) && !path.startsWith(ACTORS)) {
        changes.add("seeds/" + path);
        farReaching.add("seeds/" + path);
      }
    }
    try {
      List<String> packs = changed.stream().filter(KnowledgeChange::isPack).toList();
      if (!packs.isEmpty()) {
        RuleChanges.between(before, after, packs).addTo(changes, farReaching, probes);
      }
      if (changed.stream().anyMatch(path -> path.startsWith(ACTORS))) {
        ActorChanges.between(before, after).addTo(changes, farReaching, probes);
      }
    } catch (SeedException e) {
      if (fails(after)) {
        throw e;
      }
      farReaching.add("seeds of the earlier run that cannot be read today: " + e.getMessage());
    }
    return new KnowledgeChange(changes, farReaching, probes);
  }

  /** A change that nothing is known about, for a reason that people can read. */
  public static KnowledgeChange unknown(String reason) {
    return new KnowledgeChange(List.of(reason), List.of(reason), List.of());
  }

  /** What differs: rules by id, actors by id, other seeds by file; sorted within each kind. */
  public List<String> changes() {
    return List.copyOf(changes);
  }

  /** Those of the changes that can touch any article; if there are none, look at the words. */
  public List<String> farReaching() {
    return List.copyOf(farReaching);
  }

  /** Whether no article can be touched. */
  public boolean isHarmless() {
    return farReaching.isEmpty() && probes.isEmpty();
  }

  /** Whether every article has to be looked at again. */
  public boolean touchesEverything() {
    return !farReaching.isEmpty();
  }

  /**
   * Whether an article's events can differ.
   *
   * @param words as {@link ArticleWords} gives them
   */
  public boolean touches(Collection<String> words) {
    if (touchesEverything()) {
      return true;
    }
    Set<String> distinct = new HashSet<>(words);
    return probes.stream().anyMatch(probe -> probe.hits(distinct));
  }

  private static boolean isPack(String path) {
    return path.startsWith(PACKS) && path.endsWith(".yaml") && !path.equals(PACKS + "grammar.yaml");
  }

  private static SortedSet<String> changedFiles(Seeds before, Seeds after) {
    SortedSet<String> paths =
        new TreeSet<>(Fingerprint.files(before, ExtractorParameters.KNOWLEDGE));
    paths.addAll(Fingerprint.files(after, ExtractorParameters.KNOWLEDGE));
    SortedSet<String> changed = new TreeSet<>();
    for (String path : paths) {
      if (!before.storesAlike(path, after)
          && !Fingerprint.ofFile(before, path).equals(Fingerprint.ofFile(after, path))) {
        changed.add(path);
      }
    }
    return changed;
  }

  private static boolean fails(Seeds seeds) {
    try {
      RuleBook.load(seeds);
      ActorChanges.between(seeds, seeds);
      return false;
    } catch (SeedException e) {
      return true;
    }
  }
}
