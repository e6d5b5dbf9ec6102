package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.List;

/** Features by their names, as training needs them. */
final class FeatureNames implements FeatureWriter {
  private final List<String> names = new ArrayList<>(100);
  private final StringBuilder name = new StringBuilder();

  @Override
  public FeatureWriter begin(FeaturePart part) {
    name.setLength(0);
    return then(part);
  }

  @Override
  public FeatureWriter then(FeaturePart part) {
    name.append(part.text());
    return this;
  }

  @Override
  public void end() {
    names.add(name.toString());
  }

  /** All names so far, in the order in which they were written. */
  List<String> names() {
    return names;
  }
}
