package org.waqai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * All rules, indexed by the word forms that can set them off, so that the cost of matching grows
 * with the triggers in a sentence and not with the number of rules. Immutable.
 */
public final class RuleBook {
  private final List<Rule> rules;
  private final Map<String, List<IndexedTrigger>> byForm;
  private final Grammar grammar;

  /** A trigger and its rule. */
  public record IndexedTrigger(Rule rule, Trigger trigger) {}

  private RuleBook(List<Rule> rules, Grammar grammar) {
    this.rules = List.copyOf(rules);
    this.grammar = grammar;
    this.byForm = index(rules);
  }

  /**
   * Reads every pack of seeds/rules.
   *
   * @throws SeedException for the first mistake, with file and line
   */
  public static RuleBook load(Seeds seeds) {
    RuleLoader loader = new RuleLoader(seeds);
    List<Rule> rules = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String path : packs(seeds)) {
      for (Rule rule : loader.load(path)) {
        String earlier = seen.put(rule.id(), rule.source());
        if (earlier != null) {
          throw new SeedException(
              rule.source() + ": rule id " + rule.id() + " is taken by " + earlier);
        }
        rules.add(rule);
      }
    }
    if (rules.isEmpty()) {
      throw new SeedException("seeds/rules: no rule packs (*.yaml) here");
    }
    return new RuleBook(rules, Grammar.load(seeds));
  }

  /** The paths of the rule packs, in the order in which they count. */
  static List<String> packs(Seeds seeds) {
    return seeds.list("rules", ".yaml").stream()
        .filter(path -> !path.equals(Grammar.PATH))
        .toList();
  }

  public List<Rule> rules() {
    return rules;
  }

  public Grammar grammar() {
    return grammar;
  }

  /** The triggers whose first word can be written so (folded, without clitics or article). */
  public List<IndexedTrigger> startingWith(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  private static Map<String, List<IndexedTrigger>> index(List<Rule> rules) {
    Map<String, List<IndexedTrigger>> byForm = new HashMap<>();
    for (Rule rule : rules) {
      for (Trigger trigger : rule.triggers()) {
        for (String form : trigger.forms()) {
          byForm
              .computeIfAbsent(form, unused -> new ArrayList<>())
              .add(new IndexedTrigger(rule, trigger));
        }
      }
    }
    return byForm;
  }
}
