package org.waqai.normalize;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** Particles and endings that are written together with a word, in folded spelling. */
final class Clitics {
  private static final String PATH = "normalize/clitics.tsv";

  private final Set<String> proclitics;
  private final Set<String> enclitics;

  private Clitics(Set<String> proclitics, Set<String> enclitics) {
    this.proclitics = Set.copyOf(proclitics);
    this.enclitics = Set.copyOf(enclitics);
  }

  static Clitics load(Seeds seeds) {
    Set<String> proclitics = new HashSet<>();
    Set<String> enclitics = new HashSet<>();
    List<String[]> rows = seeds.rows(PATH);
    for (String[] row : rows) {
      switch (row[0]) {
        case "proclitic" -> proclitics.add(row[1]);
        case "enclitic" -> enclitics.add(row[1]);
        default ->
            throw new SeedException(
                "seeds/%s: \"%s\": expected proclitic or enclitic, a tab and its letters"
                    .formatted(PATH, String.join("\t", row)));
      }
    }
    return new Clitics(proclitics, enclitics);
  }

  Set<String> proclitics() {
    return proclitics;
  }

  Set<String> enclitics() {
    return enclitics;
  }

  boolean isProclitic(String folded) {
    return proclitics.contains(folded);
  }
}
