package org.waqai.pipeline.job;

import java.util.SortedMap;
import org.waqai.extract.ExtractorParameters;
import org.waqai.rules.RuleFingerprints;
import org.waqai.seeds.Seeds;

/**
 * What a run's records depend on, each as a SHA-256 in hexadecimal.
 *
 * @param program the code that extracts events
 * @param models what annotations depend on
 * @param rules rules and lexicons together
 * @param byRule each rule, by its id
 */
record Fingerprints(String program, String models, String rules, SortedMap<String, String> byRule) {

  static Fingerprints of(Seeds seeds, String models, ExtractorParameters rules) {
    return new Fingerprints(
        Program.fingerprint(), models, rules.fingerprint(), RuleFingerprints.of(seeds));
  }
}
