package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.Seeds;

class RulePacksTest {
  private static final String PACK = "rules/protest.yaml";

  @TempDir Path folder;

  @Test
  void amountsToWhatTheWholeBookSaysOfItsRules() {
    RulePacks packs = RulePacks.read(Seeds.bundled(), List.of(PACK));

    assertEquals(Set.of(PACK), packs.rules().keySet());
    packs
        .fingerprints()
        .forEach(
            (id, fingerprint) ->
                assertEquals(RuleFingerprints.of(Seeds.bundled()).get(id), fingerprint));
    assertEquals(
        packs.rules().get(PACK).stream().map(Rule::id).sorted().toList(),
        List.copyOf(packs.fingerprints().keySet()));
  }

  @Test
  void tellsWhatSetsARuleOffFromWhatElseItSays() throws IOException {
    RulePacks before = read("[تظاهر/يتظاهر]", "demo");
    RulePacks oneVerbMore = read("[تظاهر/يتظاهر, اعتصم/يعتصم]", "demo");
    RulePacks otherMode = read("[تظاهر/يتظاهر]", "strike");

    assertNotEquals(before.fingerprints(), oneVerbMore.fingerprints());
    assertEquals(before.besidesTriggers(), oneVerbMore.besidesTriggers());
    assertNotEquals(before.besidesTriggers(), otherMode.besidesTriggers());
  }

  @Test
  void hasNoRulesOfAPackThatIsNotThere() {
    RulePacks packs = RulePacks.read(Seeds.bundled(), List.of("rules/nowhere.yaml"));

    assertEquals(Set.of(), packs.rules().keySet());
    assertEquals(Set.of(), packs.fingerprints().keySet());
  }

  private RulePacks read(String verbs, String mode) throws IOException {
    Files.writeString(
        folder.resolve("protest.yaml"),
        """
        type: PROTEST
        rules:
          - id: protest.a
            verbs: %s
            mode: %s
        """
            .formatted(verbs, mode));
    return RulePacks.read(Seeds.bundled().replacing("rules", folder), List.of(PACK));
  }
}
