package org.waqai.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.rules.Rule;
import org.waqai.rules.RulePacks;
import org.waqai.rules.Trigger;
import org.waqai.seeds.Seeds;

/**
 * The rules that differ, and the triggers by which they can tell articles apart: where a rule says
 * the same besides its triggers, those it gained or lost; else all that it has or had.
 */
final class RuleChanges {
  private static final String TEH = "\u062A";
  private static final String PLURAL = "\u0627\u062A"; // -at

  private final TreeSet<String> ids = new TreeSet<>();
  private final Set<Trigger> triggers = new LinkedHashSet<>();
  private final boolean reordered;

  private RuleChanges(Seeds before, Seeds after, Collection<String> packs) {
    RulePacks earlier = RulePacks.read(before, packs);
    RulePacks later = RulePacks.read(after, packs);
    ids.addAll(differing(earlier.fingerprints(), later.fingerprints()));
    Set<String> otherwise = differing(earlier.besidesTriggers(), later.besidesTriggers());
    Map<String, List<Trigger>> oldTriggers = triggers(earlier.rules());
    Map<String, List<Trigger>> newTriggers = triggers(later.rules());
    for (String id : ids) {
      addTriggers(
          oldTriggers.getOrDefault(id, List.of()),
          newTriggers.getOrDefault(id, List.of()),
          otherwise.contains(id));
    }
    // Of several rules for one word the first may hold: where order changes, so may any of them.
    reordered = !unchanged(earlier.rules()).equals(unchanged(later.rules()));
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
    for (Trigger trigger : triggers) {
      probes.add(Probe.Words.of(trigger.ownWords()));
      probes.add(Probe.Words.of(List.of(taggingForms(trigger))));
    }
  }

  /**
   * The forms by which alone, whatever follows, words are known as verbs or as nouns: all of a
   * verb, and those in which a noun stands before a pronoun as a verb in the feminine does.
   */
  private static Set<String> taggingForms(Trigger trigger) {
    return trigger.kind() == Trigger.Kind.VERB
        ? trigger.forms()
        : trigger.forms().stream()
            .filter(form -> form.endsWith(TEH) && !form.endsWith(PLURAL))
            .collect(Collectors.toSet());
  }

  private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
    Set<String> differing = new TreeSet<>(before.keySet());
    differing.addAll(after.keySet());
    differing.removeIf(id -> before.getOrDefault(id, "").equals(after.getOrDefault(id, "")));
    return differing;
  }

  private static Map<String, List<Trigger>> triggers(Map<String, List<Rule>> packs) {
    return packs.values().stream()
        .flatMap(List::stream)
        .collect(
            Collectors.groupingBy(
                Rule::id,
                Collectors.flatMapping(rule -> rule.triggers().stream(), Collectors.toList())));
  }

  private void addTriggers(List<Trigger> before, List<Trigger> after, boolean all) {
    List<Trigger> stayed = before.stream().filter(after::contains).toList();
    // Of two triggers of one rule that fit a word alike the first holds, so their order counts.
    boolean inOrder = stayed.equals(after.stream().filter(before::contains).toList());
    Stream.concat(before.stream(), after.stream())
        .filter(trigger -> all || !inOrder || !stayed.contains(trigger))
        .forEach(triggers::add);
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
