package org.waqai.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What seed files amount to, as a SHA-256: of their content, not of how it is written down. In YAML
 * comments, layout and the order of keys do not count, in tables comments, empty lines and the
 * order of rows; other files count byte by byte, Markdown not at all.
 */
public final class Fingerprint {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Fingerprint() {}

  /** The fingerprint of all files in these folders of seeds/, in hexadecimal. */
  public static String of(Seeds seeds, Collection<String> folders) {
    MessageDigest digest = Sha256.digest();
    for (String path : files(seeds, folders)) {
      digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(content(seeds, path));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The paths of the files that count, folder by folder. */
  public static List<String> files(Seeds seeds, Collection<String> folders) {
    return folders.stream()
        .flatMap(folder -> seeds.list(folder, "").stream())
        .filter(path -> !path.endsWith(".md"))
        .toList();
  }

  /** The fingerprint of one file, in hexadecimal; empty where there is none. */
  public static String ofFile(Seeds seeds, String path) {
    return seeds.has(path)
        ? HexFormat.of().formatHex(Sha256.digest().digest(content(seeds, path)))
        : "";
  }

  /** The fingerprint of a tree, in hexadecimal; the order of keys does not count. */
  public static String of(JsonNode tree) {
    byte[] content = sorted(tree).toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.digest().digest(content));
  }

  private static byte[] content(Seeds seeds, String path) {
    try (InputStream stream = seeds.open(path)) {
      if (path.endsWith(".yaml")) {
        return sorted(YAML.readTree(stream)).toString().getBytes(StandardCharsets.UTF_8);
      }
      if (path.endsWith(".tsv") || path.endsWith(".tsv.gz")) {
        StringBuilder rows = new StringBuilder();
        seeds.lines(path).stream().sorted().forEach(row -> rows.append(row).append('\n'));
        return rows.toString().getBytes(StandardCharsets.UTF_8);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
  }

  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      TreeMap<String, JsonNode> fields = new TreeMap<>();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        fields.put(field.getKey(), sorted(field.getValue()));
      }
      return YAML.createObjectNode().setAll(fields);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode items = YAML.createArrayNode();
      array.forEach(item -> items.add(sorted(item)));
      return items;
    }
    return node;
  }
}
