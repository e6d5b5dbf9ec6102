package org.waqai.pipeline.benchmark;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.decoder.Segment;

/** Plain CoreNLP with its Arabic models, as its own documentation starts it, on one thread. */
final class CoreNlp {
  private static final String PROPERTIES = "StanfordCoreNLP-arabic.properties";
  private static final String PARSER = "edu/stanford/nlp/models/srparser/arabicSR.ser.gz";

  private final ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
  private final MaxentTagger tagger = new MaxentTagger(CliticSegmenter.TAGGER_MODEL.open());
  private final StanfordCoreNLP tagging;
  private final StanfordCoreNLP parsing;

  CoreNlp() throws IOException {
    segmenter.loadSegmenter(CliticSegmenter.SEGMENTER_MODEL.path());
    tagging = pipeline("tokenize,ssplit,pos");
    parsing = pipeline("tokenize,ssplit,pos,parse");
  }

  private static StanfordCoreNLP pipeline(String annotators) throws IOException {
    Properties properties = new Properties();
    try (InputStream arabic = CoreNlp.class.getClassLoader().getResourceAsStream(PROPERTIES)) {
      properties.load(arabic);
    }
    properties.setProperty("annotators", annotators);
    properties.setProperty("parse.model", PARSER);
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties);
  }

  List<Segment> segment(String text) {
    return segmenter.segmentStringToTokenList(text).stream()
        .map(token -> new Segment(token.word(), token.beginPosition(), token.endPosition()))
        .toList();
  }

  /** The tags of a sentence's words, one each. */
  List<String> tag(List<String> words) {
    List<HasWord> sentence = words.stream().<HasWord>map(Word::new).toList();
    return tagger.tagSentence(sentence).stream().map(TaggedWord::tag).toList();
  }

  Task segmenting(List<String> texts) {
    return new Task(Task.SEGMENT, () -> texts.forEach(segmenter::segmentStringToTokenList));
  }

  Task tagging(List<String> texts) {
    return new Task("tokenize, ssplit, pos", () -> texts.forEach(tagging::process));
  }

  Task parsing(List<String> texts) {
    return new Task("tokenize, ssplit, pos, parse (sr)", () -> texts.forEach(parsing::process));
  }
}
