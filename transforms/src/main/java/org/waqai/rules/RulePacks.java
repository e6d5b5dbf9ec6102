package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** Some rule packs as they stand, each read once: their rules, and what each rule amounts to. */
public final class RulePacks {
  private final SortedMap<String, List<Rule>> rules = new TreeMap<>();
  private final SortedMap<String, String> fingerprints = new TreeMap<>();
  private final SortedMap<String, String> besidesTriggers = new TreeMap<>();

  private RulePacks(Seeds seeds, Collection<String> paths) {
    RuleYaml yaml = new RuleYaml(seeds, RuleLoader.SCHEMA);
    for (String path : paths) {
      if (seeds.has(path)) {
        JsonNode pack = yaml.read(path);
        rules.put(path, RuleLoader.rules(path, pack));
        fingerprints.putAll(RuleFingerprints.of(pack));
        besidesTriggers.putAll(RuleFingerprints.besidesTriggers(pack));
      }
    }
  }

  /**
   * Reads packs, whatever the others say; one that the seeds lack has no rules.
   *
   * @param paths such as {@code rules/assault.yaml}
   * @throws SeedException for the first mistake, with file and line
   */
  public static RulePacks read(Seeds seeds, Collection<String> paths) {
    return new RulePacks(seeds, paths);
  }

  /** The rules of each pack in their order, by the pack's path. */
  public SortedMap<String, List<Rule>> rules() {
    return Collections.unmodifiableSortedMap(rules);
  }

  /** As {@link RuleFingerprints#of(Seeds)} gives them, by rule id. */
  public SortedMap<String, String> fingerprints() {
    return Collections.unmodifiableSortedMap(fingerprints);
  }

  /** The same of what the rules say besides the words that set them off. */
  public SortedMap<String, String> besidesTriggers() {
    return Collections.unmodifiableSortedMap(besidesTriggers);
  }
}
