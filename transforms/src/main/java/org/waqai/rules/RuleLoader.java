package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waqai.number.Harm;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Makes rules of a pack: what the pack says once under {@code defaults} holds for all its rules.
 */
final class RuleLoader {
  static final String SCHEMA = "rules/rules.schema.json";

  private final RuleYaml yaml;

  RuleLoader(Seeds seeds) {
    this.yaml = new RuleYaml(seeds, SCHEMA);
  }

  List<Rule> load(String path) {
    return rules(path, yaml.read(path));
  }

  /** The rules of a pack that was read and validated. */
  static List<Rule> rules(String path, JsonNode pack) {
    EventType type = EventType.valueOf(pack.path("type").asText());
    JsonNode defaults = pack.path("defaults");
    List<Rule> rules = new ArrayList<>();
    for (JsonNode rule : pack.path("rules")) {
      rules.add(rule(path, type, rule, defaults));
    }
    return rules;
  }

  private static Rule rule(String path, EventType type, JsonNode node, JsonNode defaults) {
    Map<Role, List<RoleSource>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role, sources(path, either(node, defaults, role.name().toLowerCase(Locale.ROOT))));
    }
    return new Rule(
        node.path("id").asText(),
        "seeds/" + path + ":" + RuleYaml.line(node),
        type,
        text(either(node, defaults, "mode")),
        text(either(node, defaults, "status"))
            .map(status -> EventStatus.valueOf(status.toUpperCase(Locale.ROOT))),
        triggers(path, node),
        either(node, defaults, "indefinite").asBoolean(false),
        text(node.path("only")).map(guise -> VerbGuise.valueOf(guise.toUpperCase(Locale.ROOT))),
        either(node, defaults, "intransitive").asBoolean(false),
        either(node, defaults, "absorbs").asBoolean(false),
        either(node, defaults, "verbal").asBoolean(false),
        roles,
        modes(either(node, defaults, "modes")),
        Cues.of(node.path("when")),
        Cues.of(node.path("unless")).and(Cues.of(defaults.path("unless"))),
        needs(either(node, defaults, "needs")),
        either(node, defaults, "people").asBoolean(false),
        either(node, defaults, "places").asBoolean(false),
        either(node, defaults, "mutual").asBoolean(false),
        text(node.path("harm")).map(harm -> Harm.valueOf(harm.toUpperCase(Locale.ROOT))),
        either(node, defaults, "dependent").asBoolean(false),
        examples(path, node));
  }

  private static JsonNode either(JsonNode node, JsonNode defaults, String field) {
    return node.has(field) ? node.path(field) : defaults.path(field);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && !node.asText().isEmpty()
        ? Optional.of(node.asText())
        : Optional.empty();
  }

  private static List<Trigger> triggers(String path, JsonNode node) {
    List<Trigger> triggers = new ArrayList<>();
    addTriggers(path, node.path("verbs"), Trigger::verb, triggers);
    addTriggers(path, node.path("nouns"), Trigger::noun, triggers);
    return triggers;
  }

  private static void addTriggers(
      String path, JsonNode list, Function<String, Trigger> parse, List<Trigger> triggers) {
    for (JsonNode text : list) {
      triggers.add(parsed(path, text, parse));
    }
  }

  private static List<RoleSource> sources(String path, JsonNode list) {
    List<RoleSource> sources = new ArrayList<>();
    list.forEach(source -> sources.add(parsed(path, source, RoleSource::parse)));
    return List.copyOf(sources);
  }

  private static <T> T parsed(String path, JsonNode text, Function<String, T> parse) {
    try {
      return parse.apply(text.asText());
    } catch (IllegalArgumentException e) {
      throw new SeedException(
          "seeds/" + path + ":" + RuleYaml.line(text) + ": " + e.getMessage(), e);
    }
  }

  private static List<ModeCue> modes(JsonNode list) {
    List<ModeCue> modes = new ArrayList<>();
    list.forEach(node -> modes.add(new ModeCue(node.path("mode").asText(), Cues.of(node))));
    return modes;
  }

  private static List<Need> needs(JsonNode list) {
    List<Need> needs = new ArrayList<>();
    list.forEach(need -> needs.add(Need.valueOf(need.asText().toUpperCase(Locale.ROOT))));
    return needs;
  }

  private static List<RuleExample> examples(String path, JsonNode node) {
    List<RuleExample> examples = new ArrayList<>();
    for (JsonNode field : node.path("examples")) {
      RuleExample example = RuleExample.of(RuleYaml.line(field), field);
      example
          .mistake()
          .ifPresent(
              mistake -> {
                throw new SeedException("seeds/" + path + ":" + example.line() + ": " + mistake);
              });
      examples.add(example);
    }
    return examples;
  }
}
