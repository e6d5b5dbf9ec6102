package org.waqai.change;

import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.waqai.read.ContentId;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.IndexEntry;

/** Annotated articles to the words and the content that each is found by. */
public final class IndexArticles
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<IndexEntry>> {
  private IndexArticles() {}

  public static IndexArticles create() {
    return new IndexArticles();
  }

  @Override
  public PCollection<IndexEntry> expand(PCollection<AnnotatedArticle> articles) {
    return articles
        .apply("Index", ParDo.of(new Index()))
        .setCoder(AvroCoder.specific(IndexEntry.class));
  }

  static final class Index extends DoFn<AnnotatedArticle, IndexEntry> {

    @ProcessElement
    public void index(@Element AnnotatedArticle annotated, OutputReceiver<IndexEntry> out) {
      out.output(
          new IndexEntry(
              annotated.getArticle().getId(),
              ContentId.of(annotated.getArticle()),
              ArticleWords.of(annotated)));
    }
  }
}
