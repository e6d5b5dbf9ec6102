package org.waqai.extract;

import java.util.Set;

/** Tells clauses that comment on all that their sentence told: "..., which Tehran denied". */
final class Comments {
  private static final Set<String> WHICH =
      Set.of("\u0645\u0627", "\u0627\u0644\u0630\u064A"); // ma, alladhi

  private static final Set<String> THAT =
      Set.of(
          "\u0648\u0647\u0648", // wahuwa
          "\u0647\u0648", // huwa
          "\u0627\u0644\u0623\u0645\u0631", // al-amr
          "\u0627\u0644\u0627\u0645\u0631"); // the same without hamza

  private final ArticleContext context;

  Comments(ArticleContext context) {
    this.context = context;
  }

  /** Whether the verb opens such a clause: it has no part in the time of what it is about. */
  boolean isComment(TriggerMatch match) {
    int start = context.text().sentences().get(match.sentence()).start();
    return match.isVerb()
        && match.head() >= start + 2
        && WHICH.contains(context.text().word(match.head() - 1).form())
        && THAT.contains(context.text().word(match.head() - 2).form());
  }
}
