package org.waqai.pipeline.job;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.waqai.annotate.AnnotateArticles;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.extract.ExtractEvents;
import org.waqai.extract.ExtractorParameters;
import org.waqai.read.InputFile;
import org.waqai.read.ReadArticles;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.seeds.Seeds;

/** The flow of a run, from files of articles to files of records. */
final class ArticlePipeline {
  private final JobSettings settings;
  private final List<InputFile> inputs;
  private final RunOutput output;
  private final Seeds seeds;
  private final AnnotatorParameters models;
  private final ExtractorParameters rules;
  private final String version;

  ArticlePipeline(
      JobSettings settings,
      List<InputFile> inputs,
      RunOutput output,
      Seeds seeds,
      AnnotatorParameters models,
      ExtractorParameters rules,
      String version) {
    this.settings = settings;
    this.inputs = inputs;
    this.output = output;
    this.seeds = seeds;
    this.models = models;
    this.rules = rules;
    this.version = version;
  }

  void build(Pipeline pipeline) {
    PCollectionTuple read = pipeline.apply("Read", read());
    PCollectionTuple annotated =
        read.get(ReadArticles.ARTICLES).apply("Annotate", AnnotateArticles.with(models));
    PCollection<AnnotatedArticle> annotations = annotated.get(AnnotateArticles.ANNOTATED);

    PCollectionTuple extracted = annotations.apply("Extract", ExtractEvents.with(rules));
    PCollection<DeadLetter> deadLetters =
        PCollectionList.of(read.get(ReadArticles.DEAD_LETTERS))
            .and(annotated.get(AnnotateArticles.DEAD_LETTERS))
            .and(extracted.get(ExtractEvents.DEAD_LETTERS))
            .apply("DeadLetters", Flatten.pCollections());

    output.annotations(annotations);
    output.events(extracted.get(ExtractEvents.EVENTS));
    output.deadLetters(deadLetters);
  }

  private ReadArticles read() {
    ReadArticles read =
        ReadArticles.from(inputs, new Lineage(version, "", "")).withDateline(new StatedDate(seeds));
    return settings.publishedOn().map(read::withPublishedOn).orElse(read);
  }
}
