package org.waqai.pipeline.job;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.extract.ExtractorParameters;
import org.waqai.read.ReadArticles;
import org.waqai.schemas.DeadLetter;

/** The flow of a run, from files of articles to files of records. */
final class ArticlePipeline {
  private final ReadArticles articles;
  private final AnnotatorParameters models;
  private final ExtractorParameters rules;
  private final RunOutput output;

  ArticlePipeline(
      ReadArticles articles,
      AnnotatorParameters models,
      ExtractorParameters rules,
      RunOutput output) {
    this.articles = articles;
    this.models = models;
    this.rules = rules;
    this.output = output;
  }

  void build(Pipeline pipeline) {
    PCollectionTuple read = pipeline.apply("Read", articles);
    PCollectionTuple processed =
        read.get(ReadArticles.ARTICLES)
            .apply("Process", new ProcessArticles(models, rules, output));
    PCollection<DeadLetter> deadLetters =
        PCollectionList.of(read.get(ReadArticles.DEAD_LETTERS))
            .and(processed.get(ProcessArticles.DEAD_LETTERS))
            .apply("DeadLetters", Flatten.pCollections());

    output.articles(read.get(ReadArticles.ARTICLES));
    output.annotations(
        processed.get(ProcessArticles.ANNOTATIONS),
        processed.get(ProcessArticles.INDEX),
        processed.get(ProcessArticles.WORDS));
    output.events(processed.get(ProcessArticles.EVENTS));
    output.deadLetters(deadLetters);
  }
}
