package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    RuleYaml yaml = new RuleYaml(seeds, RuleLoader.SCHEMA);
    SortedMap<String, String> fingerprints = new TreeMap<>();
    for (String path : RuleBook.packs(seeds)) {
      fingerprints.putAll(of(yaml.read(path)));
    }
    return fingerprints;
  }

  /** The same of the rules of one pack. */
  static SortedMap<String, String> of(JsonNode pack) {
    return without(EXAMPLES, pack);
  }

  /** The same of what the rules of a pack say besides the words that set them off. */
  static SortedMap<String, String> besidesTriggers(JsonNode pack) {
    return without(EXAMPLES_AND_TRIGGERS, pack);
  }

  private static SortedMap<String, String> without(List<String> fields, JsonNode pack) {
    SortedMap<String, String> fingerprints = new TreeMap<>();
    for (JsonNode rule : pack.path("rules")) {
      ObjectNode content = JsonNodeFactory.instance.objectNode();
      content.set("type", pack.path("type"));
      content.set("defaults", pack.path("defaults"));
      content.set("rule", ((ObjectNode) rule.deepCopy()).without(fields));
      fingerprints.put(rule.path("id").asText(), Fingerprint.of(content));
    }
    return fingerprints;
  }
}
