package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences of one document to learn from.
 *
 * @param tokens the words of each sentence
 * @param examples each sentence with the features of the first pass
 */
record TrainingDocument(List<List<NameToken>> tokens, List<LinearChainTrainer.Example> examples) {

  /** The sentences with the features of the second pass, given what the first finds in them. */
  List<LinearChainTrainer.Example> withFindings(TrainedChain first) {
    List<double[][]> probabilities =
        examples.stream().map(example -> first.probabilities(example.features())).toList();
    Agreement agreement =
        new Agreement(first.chain().labels(), probabilities, new Occurrences(tokens));
    List<LinearChainTrainer.Example> result = new ArrayList<>(examples.size());
    for (int s = 0; s < examples.size(); s++) {
      LinearChainTrainer.Example example = examples.get(s);
      FeatureNames[] more = new FeatureNames[example.features().size()];
      Arrays.setAll(more, i -> new FeatureNames());
      agreement.write(s, i -> more[i]);
      List<List<String>> features = new ArrayList<>(more.length);
      for (int i = 0; i < more.length; i++) {
        List<String> all = new ArrayList<>(example.features().get(i));
        all.addAll(more[i].names());
        features.add(all);
      }
      result.add(new LinearChainTrainer.Example(features, example.labels()));
    }
    return result;
  }
}
