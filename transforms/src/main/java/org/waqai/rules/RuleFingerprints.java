package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waqai.seeds.Fingerprint;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** What each rule amounts to: of its content and its pack's defaults, not of its examples. */
public final class RuleFingerprints {
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
    RuleYaml yaml = new RuleYaml(seeds, RuleLoader.SCHEMA);
    SortedMap<String, String> fingerprints = new TreeMap<>();
    for (String path : packs) {
      JsonNode pack = yaml.read(path);
      for (JsonNode rule : pack.path("rules")) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.set("type", pack.path("type"));
        content.set("defaults", pack.path("defaults"));
        content.set("rule", ((ObjectNode) rule.deepCopy()).without("examples"));
        fingerprints.put(rule.path("id").asText(), Fingerprint.of(content));
      }
    }
    return fingerprints;
  }
}
