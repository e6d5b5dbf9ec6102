package org.waqai.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.waqai.seeds.Seeds;

/** The seeds, with the user's own rule packs where there are any. */
public final class RuleSeeds {
  private RuleSeeds() {}

  public static Seeds from(Optional<Path> rules) {
    return rules
        .map(folder -> Seeds.bundled().replacing("rules", folder))
        .orElseGet(Seeds::bundled);
  }
}
