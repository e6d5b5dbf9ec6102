package org.waqai.annotate.ner;

/** Takes features of one word, whose names come in pieces. */
interface FeatureWriter {

  /** The first piece of a feature's name. */
  FeatureWriter begin(FeaturePart part);

  /** A further piece of the name. */
  FeatureWriter then(FeaturePart part);

  /** The name is complete. */
  void end();
}
