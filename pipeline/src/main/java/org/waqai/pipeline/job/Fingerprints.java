package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.SortedMap;
import org.waqai.annotate.AnnotatorParameters;
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

  static Fingerprints of(Seeds seeds, AnnotatorParameters models, ExtractorParameters rules)
      throws IOException {
    return new Fingerprints(
        Program.fingerprint(),
        models.fingerprint(),
        rules.fingerprint(),
        RuleFingerprints.of(seeds));
  }
}
