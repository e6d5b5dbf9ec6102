package org.waqai.annotate.ner;

/** Adds the weights of features up. For one thread. */
final class FeatureSums implements FeatureWriter {
  private final FeatureTable table;
  private int[] sums = {};
  private long hash;

  FeatureSums(FeatureTable table) {
    this.table = table;
  }

  /**
   * From now on the weights are added to these sums.
   *
   * @param target as many as a feature has weights, in thousandths
   */
  FeatureSums into(int[] target) {
    sums = target;
    return this;
  }

  @Override
  public FeatureWriter begin(FeaturePart part) {
    hash = part.hash();
    return this;
  }

  @Override
  public FeatureWriter then(FeaturePart part) {
    hash = part.after(hash);
    return this;
  }

  @Override
  public void end() {
    table.addTo(sums, hash);
  }
}
