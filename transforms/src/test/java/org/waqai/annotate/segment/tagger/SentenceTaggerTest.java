package org.waqai.annotate.segment.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.annotate.segment.News;
import org.waqai.annotate.segment.decoder.CliticDecoder;
import org.waqai.annotate.segment.decoder.Segment;
import org.waqai.seeds.SeedException;

class SentenceTaggerTest {
  /** How many segments of news are compared, where there are news. */
  private static final int NEWS_TOKENS = Integer.getInteger("waqai.tagger.tokens", 10_000);

  private static final MaxentTagger CORE_NLP =
      new MaxentTagger(CliticSegmenter.TAGGER_MODEL.open());
  private static final SentenceTagger TAGGER = SentenceTagger.load(CliticSegmenter.TAGGER_MODEL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "و",
        "NA",
        ".$.",
        ".$. كلمة NA NA",
        "اعلن ت وزارة الداخلية ، امس ، مقتل 12 شخصا و اصابة 1000 اخرين .",
        "قال وزير الخارجية ان ه سيزور بيروت غدا",
        "زبغتشك فيسكاكو وبرقصتفك مزمز كلتشكي بسغرداد دخغلتم ططط",
        "ا ب ت ث ج ح خ د ذ ر ز س ش",
        "BBC X 3.5% -LRB- http://example.org -RRB- ؟ ؛ … ###### 中文 😀",
      })
  void givesTheTagsOfCoreNlp(String sentence) {
    assertSameTags(Stream.of(sentence.split(" ", -1)).filter(word -> !word.isEmpty()).toList());
  }

  @Test
  void tagsALongSentence() {
    assertSameTags(
        IntStream.range(0, 3_000).mapToObj(i -> i % 3 == 0 ? "كتب" : "غبجد" + i % 50).toList());
  }

  @Test
  void givesTheSameInSeveralThreads() {
    List<List<String>> sentences =
        IntStream.range(0, 400)
            .mapToObj(i -> List.of("قتل", String.valueOf(i), "من", "مقاتلي", "هم"))
            .toList();
    List<List<String>> expected = sentences.stream().map(TAGGER::tag).toList();

    assertEquals(expected, sentences.parallelStream().map(TAGGER::tag).toList());
  }

  @Test
  void givesTheTagsOfCoreNlpInNews() throws IOException {
    List<String> lines = News.lines();
    int step = Math.max(1, (int) (lines.size() * 20L / NEWS_TOKENS));
    CliticDecoder decoder = CliticDecoder.load(CliticSegmenter.SEGMENTER_MODEL);
    int tokens = 0;
    for (int i = 0; i < lines.size() && tokens < NEWS_TOKENS; i += step) {
      List<String> segments = decoder.segment(lines.get(i)).stream().map(Segment::text).toList();
      assertSameTags(segments);
      tokens += segments.size();
    }
    System.out.println("Tags like CoreNLP's: " + tokens + " of " + tokens);
    assertTrue(tokens >= NEWS_TOKENS / 2);
  }

  @Test
  void namesTheModelThatIsMissingOrAnother() {
    SeedException missing =
        assertThrows(
            SeedException.class, () -> SentenceTagger.load(new ModelFile("no/such.tagger")));
    assertTrue(missing.getMessage().startsWith("no/such.tagger: no such model"));
    SeedException another =
        assertThrows(
            SeedException.class, () -> SentenceTagger.load(CliticSegmenter.SEGMENTER_MODEL));
    assertTrue(another.getMessage().endsWith(": cannot be loaded as a tagger's model"));
  }

  private static void assertSameTags(List<String> words) {
    List<HasWord> sentence = words.stream().<HasWord>map(Word::new).toList();
    List<String> expected = CORE_NLP.tagSentence(sentence).stream().map(TaggedWord::tag).toList();

    assertEquals(expected, TAGGER.tag(words), words.toString());
  }
}
