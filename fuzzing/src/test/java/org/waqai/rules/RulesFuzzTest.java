package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.fuzzing.Patience;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** A pack of rules is loaded, or refused in words; nothing else. */
class RulesFuzzTest {
  private static final String PACK = "rules/pack.yaml";
  private static final int ENOUGH_OF_A_PACK = 3000;

  @TempDir private static Path folder;

  @BeforeAll
  static void copySchema() throws IOException {
    try (InputStream schema = Seeds.bundled().open(RuleLoader.SCHEMA)) {
      Files.copy(schema, folder.resolve("rules.schema.json"));
    }
  }

  /** The beginnings of the packs. */
  static Stream<byte[]> packs() {
    return RuleBook.packs(Seeds.bundled()).stream().map(RulesFuzzTest::beginning);
  }

  private static byte[] beginning(String path) {
    try (InputStream pack = Seeds.bundled().open(path)) {
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      int end = text.lastIndexOf('\n', ENOUGH_OF_A_PACK);
      return text.substring(0, end).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  @MethodSource("packs")
  @FuzzTest
  void arePutInOrderOrRefused(byte[] pack) throws Throwable {
    Files.write(folder.resolve("pack.yaml"), pack);
    Seeds seeds = Seeds.bundled().replacing("rules", folder);
    try {
      RulePacks packs = Patience.with(() -> RulePacks.read(seeds, List.of(PACK)));
      for (Rule rule : packs.rules().get(PACK)) {
        rule.triggers().forEach(trigger -> assertFalse(trigger.forms().isEmpty()));
      }
    } catch (SeedException e) {
      assertFalse(e.getMessage().isBlank());
    }
  }
}
