package org.waqai.pipeline.job;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.waqai.annotate.AnnotateArticles;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.extract.ExtractEvents;
import org.waqai.extract.ExtractorParameters;
import org.waqai.read.ReadArticles;
import org.waqai.schemas.AnnotatedArticle;
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
    PCollectionTuple annotated =
        read.get(ReadArticles.ARTICLES).apply("Annotate", AnnotateArticles.with(models));
    PCollection<AnnotatedArticle> annotations = annotated.get(AnnotateArticles.ANNOTATED);

    PCollectionTuple extracted = annotations.apply("Extract", ExtractEvents.with(rules));
    PCollection<DeadLetter> deadLetters =
        PCollectionList.of(read.get(ReadArticles.DEAD_LETTERS))
            .and(annotated.get(AnnotateArticles.DEAD_LETTERS))
            .and(extracted.get(ExtractEvents.DEAD_LETTERS))
            .apply("DeadLetters", Flatten.pCollections());

    output.articles(read.get(ReadArticles.ARTICLES));
    output.annotations(annotations);
    output.events(extracted.get(ExtractEvents.EVENTS));
    output.deadLetters(deadLetters);
  }
}
