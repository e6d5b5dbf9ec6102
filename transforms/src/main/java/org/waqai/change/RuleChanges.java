package org.waqai.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waqai.rules.Rule;
import org.waqai.rules.RuleBook;
import org.waqai.rules.RuleFingerprints;
import org.waqai.rules.Trigger;
import org.waqai.seeds.Seeds;

/** The rules that differ, and the word forms that can set them off before or after. */
final class RuleChanges {
  private final TreeSet<String> ids = new TreeSet<>();
  private final Set<String> forms = new HashSet<>();
  private final boolean reordered;

  private RuleChanges(Seeds before, Seeds after, Collection<String> packs) {
    Map<String, List<Rule>> oldRules = rules(before, packs);
    Map<String, List<Rule>> newRules = rules(after, packs);
    SortedMap<String, String> oldPrints = fingerprints(before, packs);
    SortedMap<String, String> newPrints = fingerprints(after, packs);
    ids.addAll(oldPrints.keySet());
    ids.addAll(newPrints.keySet());
    ids.removeIf(id -> oldPrints.getOrDefault(id, "").equals(newPrints.getOrDefault(id, "")));
    addForms(oldRules);
    addForms(newRules);
    // Of several rules for one word the first may hold: where order changes, so may any of them.
    reordered = !unchanged(oldRules).equals(unchanged(newRules));
  }

  /**
   * The changes in these packs; the others are alike on both sides.
   *
   * @throws org.waqai.seeds.SeedException for a mistake on either side
   */
  static RuleChanges between(Seeds before, Seeds after, Collection<String> packs) {
    return new RuleChanges(before, after, packs);
  }

  void addTo(List<String> changes, List<String> farReaching, List<Probe> probes) {
    ids.forEach(id -> changes.add("rule " + id));
    if (reordered) {
      changes.add("the order of rules");
      farReaching.add("the order of rules");
    }
    if (!forms.isEmpty()) {
      probes.add(Probe.AnyForm.of(forms));
    }
  }

  private static Map<String, List<Rule>> rules(Seeds seeds, Collection<String> packs) {
    Map<String, List<Rule>> rules = new TreeMap<>();
    for (String pack : packs) {
      if (seeds.has(pack)) {
        rules.put(pack, RuleBook.pack(seeds, pack));
      }
    }
    return rules;
  }

  private static SortedMap<String, String> fingerprints(Seeds seeds, Collection<String> packs) {
    return RuleFingerprints.of(seeds, packs.stream().filter(seeds::has).toList());
  }

  private void addForms(Map<String, List<Rule>> packs) {
    for (List<Rule> rules : packs.values()) {
      for (Rule rule : rules) {
        if (ids.contains(rule.id())) {
          rule.triggers().stream().map(Trigger::forms).forEach(forms::addAll);
        }
      }
    }
  }

  /** In their order, each with its pack: one that moved to another passes the rules between. */
  private List<String> unchanged(Map<String, List<Rule>> packs) {
    List<String> unchanged = new ArrayList<>();
    packs.forEach(
        (pack, rules) ->
            rules.stream()
                .map(Rule::id)
                .filter(id -> !ids.contains(id))
                .forEach(id -> unchanged.add(pack + " " + id)));
    return unchanged;
  }
}
