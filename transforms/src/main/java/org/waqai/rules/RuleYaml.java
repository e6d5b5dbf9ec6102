package org.waqai.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** Reads YAML seeds against their JSON Schema, and knows the line of every node. */
final class RuleYaml {
  private final Seeds seeds;
  private final JsonSchema schema;
  private final JsonNode schemaTree;
  private final JsonNodeReader reader = JsonNodeReader.builder().locationAware().build();

  RuleYaml(Seeds seeds, String schemaPath) {
    this.seeds = seeds;
    try (InputStream stream = Seeds.bundled().open(schemaPath)) {
      this.schemaTree = new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new SeedException("seeds/" + schemaPath + ": cannot be read", e);
    }
    this.schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaTree);
  }

  /**
   * The tree of a YAML file.
   *
   * @throws SeedException that names file, line and what was expected
   */
  JsonNode read(String path) {
    JsonNode tree;
    try {
      tree = reader.readTree(YamlText.read(seeds, path), InputFormat.YAML);
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
    SchemaMistake.first(schema.validate(tree), schemaTree)
        .ifPresent(
            mistake -> {
              throw new SeedException(
                  "seeds/" + path + ":" + mistake.line() + ": " + mistake.message());
            });
    return tree;
  }

  /** The line (from 1) of a node of a tree that this object read. */
  static int line(JsonNode node) {
    JsonLocation location = JsonNodes.tokenLocationOf(node);
    return location == null ? 0 : location.getLineNr();
  }
}
