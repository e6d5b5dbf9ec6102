package org.waqai.normalize;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** Particles and endings that are written together with a word, in folded spelling. */
final class Clitics {
  private static final String PATH = "normalize/clitics.tsv";

  /** The kinds of clitics. */
  enum Kind {
    /** Proclitics that end in the article, with which no pronoun goes. */
    ARTICLE,
    /** The other proclitics. */
    PROCLITIC,
    /** Pronouns at the end of a word. */
    PRONOUN,
    /** Endings of number, gender and person. */
    ENDING,
    /** Letters that open forms of verbs. */
    PREFIX,
    /** Letters that end forms of nouns and verbs. */
    SUFFIX,
    /** Letters that number the items of lists. */
    ITEM
  }

  private final Map<Kind, Set<String>> byKind;

  private Clitics(Map<Kind, Set<String>> byKind) {
    this.byKind = byKind;
  }

  static Clitics load(Seeds seeds) {
    Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new LinkedHashSet<>());
    }
    for (String[] row : seeds.rows(PATH)) {
      byKind.get(kind(row)).add(row[1]);
    }
    return new Clitics(byKind);
  }

  /** The clitics of one kind. */
  Set<String> of(Kind kind) {
    return byKind.get(kind);
  }

  boolean isProclitic(String folded) {
    return of(Kind.ARTICLE).contains(folded) || of(Kind.PROCLITIC).contains(folded);
  }

  boolean isEnclitic(String folded) {
    return of(Kind.PRONOUN).contains(folded) || of(Kind.ENDING).contains(folded);
  }

  private static Kind kind(String[] row) {
    for (Kind kind : Kind.values()) {
      if (row.length == 2 && kind.name().toLowerCase(Locale.ROOT).equals(row[0])) {
        return kind;
      }
    }
    throw new SeedException(
        "seeds/%s: \"%s\": expected article, proclitic, pronoun, ending, prefix, suffix or item, a tab and letters"
            .formatted(PATH, String.join("\t", row)));
  }
}
