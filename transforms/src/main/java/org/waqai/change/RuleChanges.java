package org.waqai.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
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

  private RuleChanges(Seeds before, Seeds after) {
    RuleBook oldRules = RuleBook.load(before);
    RuleBook newRules = RuleBook.load(after);
    SortedMap<String, String> oldPrints = RuleFingerprints.of(before);
    SortedMap<String, String> newPrints = RuleFingerprints.of(after);
    ids.addAll(oldPrints.keySet());
    ids.addAll(newPrints.keySet());
    ids.removeIf(id -> oldPrints.getOrDefault(id, "").equals(newPrints.getOrDefault(id, "")));
    addForms(oldRules);
    addForms(newRules);
    // Of several rules for one word the first may hold: where order changes, so may any of them.
    reordered = !unchanged(oldRules).equals(unchanged(newRules));
  }

  static RuleChanges between(Seeds before, Seeds after) {
    return new RuleChanges(before, after);
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

  private void addForms(RuleBook rules) {
    for (Rule rule : rules.rules()) {
      if (ids.contains(rule.id())) {
        rule.triggers().stream().map(Trigger::forms).forEach(forms::addAll);
      }
    }
  }

  private List<String> unchanged(RuleBook rules) {
    List<String> unchanged = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      if (!ids.contains(rule.id())) {
        unchanged.add(rule.id());
      }
    }
    return unchanged;
  }
}
