package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;

/** The reference for those who write rules leaves nothing out. */
class RuleReferenceTest {
  @Test
  void namesEveryKeyThatTheSchemaKnows() throws IOException {
    Set<String> keys = new TreeSet<>();
    collect(new ObjectMapper().readTree(text("rules/rules.schema.json")), keys);
    String reference = text("rules/README.md");
    keys.removeIf(key -> Pattern.compile("`" + key + "[`:]").matcher(reference).find());

    assertEquals(Set.of(), keys);
  }

  @Test
  void namesEveryRoleSource() throws IOException {
    String reference = text("rules/README.md");
    Set<String> sources = new TreeSet<>();
    for (RoleSource.Relation relation : RoleSource.Relation.values()) {
      if (relation != RoleSource.Relation.PREPOSITION
          && !reference.contains("`" + relation.written() + "`")) {
        sources.add(relation.written());
      }
    }

    assertEquals(Set.of(), sources);
  }

  private static void collect(JsonNode schema, Set<String> keys) {
    schema.path("properties").fieldNames().forEachRemaining(keys::add);
    schema.forEach(part -> collect(part, keys));
  }

  private static String text(String path) throws IOException {
    try (var stream = Seeds.bundled().open(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
