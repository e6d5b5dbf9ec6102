package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waqai.seeds.Fingerprint;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** What each rule amounts to: of its content and its pack's defaults, not of its examples. */
public final class RuleFingerprints {
  private static final List<String> EXAMPLES = List.of("examples");
  private static final List<String> EXAMPLES_AND_TRIGGERS = List.of("examples", "verbs", "nouns");

  private RuleFingerprints() {}

  /**
   * SHA-256 in hexadecimal by rule id.
   *
   * @throws SeedException for the first mistake in the packs, with file and line
   */
  public static SortedMap<String, String> of(Seeds seeds) {
    return of(seeds, RuleBook.packs(seeds));
  }

  /** The same of the rules in some of the packs. */
  public static SortedMap<String, String> of(Seeds seeds, Collection<String> packs) {
    return without(EXAMPLES, seeds, packs);
  }

  /** The same of what the rules say besides the words that set them off. */
  public static SortedMap<String, String> besidesTriggers(Seeds seeds, Collection<String> packs) {
    return without(EXAMPLES_AND_TRIGGERS, seeds, packs);
  }

  private static SortedMap<String, String> without(
      List<String> fields, Seeds seeds, Collection<String> packs) {
    RuleYaml yaml = new RuleYaml(seeds, RuleLoader.SCHEMA);
    SortedMap<String, String> fingerprints = new TreeMap<>();
    for (String path : packs) {
      JsonNode pack = yaml.read(path);
      for (JsonNode rule : pack.path("rules")) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.set("type", pack.path("type"));
        content.set("defaults", pack.path("defaults"));
        content.set("rule", ((ObjectNode) rule.deepCopy()).without(fields));
        fingerprints.put(rule.path("id").asText(), Fingerprint.of(content));
      }
    }
    return fingerprints;
  }
}
