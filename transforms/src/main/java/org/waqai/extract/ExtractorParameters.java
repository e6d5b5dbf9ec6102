package org.waqai.extract;

import java.io.Serializable;
import java.util.List;
import org.waqai.confidence.ConfidenceModel;
import org.waqai.crosswalk.Crosswalk;
import org.waqai.rules.RuleBook;
import org.waqai.seeds.Fingerprint;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * What an extractor is made of. Two of them are equal when their rules and lexicons say the same.
 * Made where a job is put together, so that a mistake in a rule shows before the job starts.
 */
public final class ExtractorParameters implements Serializable {
  /** The folders of seeds/ that events depend on. */
  public static final List<String> KNOWLEDGE =
      List.of(
          "actors", ConfidenceModel.FOLDER, Crosswalk.FOLDER, "number", "places", "rules", "time");

  private final Seeds seeds;
  private final String fingerprint;

  // Read already where the parameters were made; on other workers to be read again.
  private final transient RuleBook rules;

  private ExtractorParameters(Seeds seeds, String fingerprint, RuleBook rules) {
    this.seeds = seeds;
    this.fingerprint = fingerprint;
    this.rules = rules;
  }

  /**
   * Rules and lexicons from these seeds.
   *
   * @throws SeedException when one cannot be read, for the first mistake in the rules with its line
   */
  public static ExtractorParameters of(Seeds seeds) {
    LoadedAhead<String> fingerprint = LoadedAhead.by(() -> Fingerprint.of(seeds, KNOWLEDGE));
    RuleBook rules = RuleBook.load(seeds);
    return new ExtractorParameters(seeds, fingerprint.get(), rules);
  }

  Seeds seeds() {
    return seeds;
  }

  RuleBook rules() {
    return rules == null ? RuleBook.load(seeds) : rules;
  }

  /** SHA-256 of what the rules and lexicons say, in hexadecimal. */
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExtractorParameters that && fingerprint.equals(that.fingerprint);
  }

  @Override
  public int hashCode() {
    return fingerprint.hashCode();
  }
}
