package org.waqai.pipeline.benchmark;

import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.annotate.ner.EntityRecognizer;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.decoder.CliticDecoder;
import org.waqai.annotate.segment.tagger.SentenceTagger;
import org.waqai.extract.EventExtractor;
import org.waqai.extract.ExtractorParameters;
import org.waqai.link.actor.ActorResolver;
import org.waqai.link.place.PlaceResolver;
import org.waqai.normalize.Normalizer;
import org.waqai.number.CasualtyTagger;
import org.waqai.number.NumberTagger;
import org.waqai.seeds.Seeds;
import org.waqai.time.TimeTagger;

/** All engines of Waqai: those of single stages, and those that join them. */
record Engines(
    CliticDecoder decoder,
    SentenceTagger tagger,
    CliticSegmenter segmenter,
    Normalizer normalizer,
    EntityRecognizer recognizer,
    TimeTagger times,
    NumberTagger numbers,
    CasualtyTagger casualties,
    PlaceResolver places,
    ActorResolver actors,
    ArticleAnnotator annotator,
    EventExtractor extractor) {

  static Engines load() {
    Seeds seeds = Seeds.bundled();
    return new Engines(
        CliticDecoder.load(CliticSegmenter.SEGMENTER_MODEL),
        SentenceTagger.load(CliticSegmenter.TAGGER_MODEL),
        CliticSegmenter.load(CliticSegmenter.SEGMENTER_MODEL, CliticSegmenter.TAGGER_MODEL),
        Normalizer.load(seeds),
        EntityRecognizer.load(seeds),
        TimeTagger.load(seeds),
        NumberTagger.load(seeds),
        CasualtyTagger.load(seeds),
        PlaceResolver.load(seeds),
        ActorResolver.load(seeds),
        ArticleAnnotator.load(AnnotatorParameters.of(seeds, "benchmark")),
        EventExtractor.load(ExtractorParameters.of(seeds)));
  }
}
