package org.waqai.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** Reads YAML seeds against their JSON Schema, and knows the line of every node. */
final class RuleYaml {
  private final Seeds seeds;
  private final JsonSchema schema;
  private final JsonNodeReader reader = JsonNodeReader.builder().locationAware().build();

  RuleYaml(Seeds seeds, String schemaPath) {
    this.seeds = seeds;
    try (InputStream stream = Seeds.bundled().open(schemaPath)) {
      this.schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
    } catch (IOException e) {
      throw new SeedException("seeds/" + schemaPath + ": cannot be read", e);
    }
  }

  /**
   * The tree of a YAML file.
   *
   * @throws SeedException that names file, line and what was expected
   */
  JsonNode read(String path) {
    JsonNode tree;
    try (InputStream stream = seeds.open(path)) {
      tree = reader.readTree(stream, InputFormat.YAML);
    } catch (IllegalArgumentException e) { // what the reader makes of broken YAML
      if (e.getCause() instanceof JsonProcessingException broken) {
        String problem = broken.getOriginalMessage().replaceAll("\\s+", " ").strip();
        throw new SeedException(at(path, broken.getLocation()) + problem, e);
      }
      throw e;
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
    schema.validate(tree).stream()
        .min(Comparator.comparingInt(message -> line(message.getInstanceNode())))
        .ifPresent(
            message -> {
              throw new SeedException(describe(path, message));
            });
    return tree;
  }

  /** The line (from 1) of a node of a tree that this object read. */
  static int line(JsonNode node) {
    JsonLocation location = JsonNodes.tokenLocationOf(node);
    return location == null ? 0 : location.getLineNr();
  }

  private static String describe(String path, ValidationMessage message) {
    return at(path, JsonNodes.tokenLocationOf(message.getInstanceNode())) + message.getMessage();
  }

  private static String at(String path, JsonLocation location) {
    return "seeds/" + path + ":" + (location == null ? "" : location.getLineNr() + ":") + " ";
  }
}
