package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.annotate.ner.Enclosures.Enclosure;
import org.waqai.seeds.Seeds;

/**
 * What the random field knows of each word of a sentence: features with a name each, which the
 * model weighs for each label. They cover the words around, affixes, tags, clusters, lexicons and
 * the rest of the document; which helps how much stands in the model's card.
 *
 * <p>Most features say something of one word, be it the word itself or one or two places before or
 * after it: {@link #writeOwn} writes those, which are the same wherever the word stands. The others
 * belong to a place in a sentence: {@link #writeJoint} writes those.
 */
final class NameFeatures {
  /** How many words before and after a word say something of it by themselves. */
  static final int REACH = 2;

  private static final int AFFIX = 4;
  private static final int MOST_LETTERS_COUNTED = 9;
  private static final int MOST_WORDS_COUNTED = 6;
  private static final int MOST_PLACES_COUNTED = 3;
  private static final int SHORT_QUOTATION = 4;
  private static final int SHORT_BRACKETS = 3;
  private static final List<String> OWN_FORMS = List.of("w=", "s=", "b=", "s-1,0=", "s0,1=");

  private static final FeaturePart BAR = part("|");
  private static final FeaturePart SHORT = part("s");
  private static final FeaturePart LONG = part("l");
  private static final FeaturePart PREFIX = part("<");
  private static final FeaturePart SUFFIX = part(">");
  private static final FeaturePart[] WORD = offsets("w", "=");
  private static final FeaturePart[] STEM = offsets("s", "=");
  private static final FeaturePart BASE = part("b=");
  private static final FeaturePart LENGTH = part("n=");
  private static final FeaturePart PROCLITICS = part("p=");
  private static final FeaturePart[] TAG = offsets("t", "=");
  private static final FeaturePart PROCLITICS_TAG = part("pt=");
  private static final FeaturePart SHAPE = part("sh=");
  private static final FeaturePart[][] CLUSTER =
      IntStream.range(0, WordClusters.GROUPINGS)
          .mapToObj(g -> numberedOffsets("c" + g))
          .toArray(FeaturePart[][]::new);
  private static final FeaturePart CLUSTER_TAG = part("ct=");
  private static final FeaturePart STEMS_BEFORE_AND_HERE = part("s-1,0=");
  private static final FeaturePart STEMS_HERE_AND_AFTER = part("s0,1=");
  private static final FeaturePart STEMS_BEFORE = part("s-2,-1=");
  private static final FeaturePart TAGS_BEFORE_AND_HERE = part("t-1,0=");
  private static final FeaturePart TAGS_HERE_AND_AFTER = part("t0,1=");
  private static final FeaturePart TAGS_AROUND = part("t-1,0,1=");
  private static final FeaturePart SHAPES_AROUND = part("sh-1,0,1=");
  private static final FeaturePart[] CLUSTERS_BEFORE_AND_HERE = {part("c0-1,0="), part("c1-1,0=")};
  private static final FeaturePart[] CLUSTERS_HERE_AND_AFTER = {part("c00,1="), part("c10,1=")};
  private static final FeaturePart CLUSTERS_AROUND = part("c0-1,0,1=");
  private static final FeaturePart[] LIST = numberedOffsets("l");
  private static final FeaturePart LISTS = part("l=");
  private static final FeaturePart LISTS_BEFORE_AND_HERE = part("l-1,0=");
  private static final FeaturePart LISTS_HERE_AND_AFTER = part("l0,1=");
  private static final FeaturePart LISTS_BEFORE_AND_CLUSTER = part("lc-1,0=");
  private static final FeaturePart LISTS_BEFORE_AND_TAG = part("lt-1,0=");
  private static final FeaturePart QUOTATION = part("q=");
  private static final FeaturePart QUOTATION_PLACE = part("qp=");
  private static final FeaturePart QUOTATION_WORD = part("qw=");
  private static final FeaturePart QUOTATION_CLUSTER = part("qc=");
  private static final FeaturePart BRACKETS = part("br=");
  private static final FeaturePart BRACKETS_WORD = part("brw=");
  private static final FeaturePart BRACKETS_LISTS = part("brl=");
  private static final FeaturePart BRACKETS_CLUSTER = part("brc=");
  private static final FeaturePart[] NUMBERS =
      IntStream.rangeClosed(0, MOST_LETTERS_COUNTED)
          .mapToObj(number -> part(Integer.toString(number)))
          .toArray(FeaturePart[]::new);

  private final WordClusters clusters;
  private final NameLexicons lexicons;

  private NameFeatures(WordClusters clusters, NameLexicons lexicons) {
    this.clusters = clusters;
    this.lexicons = lexicons;
  }

  static NameFeatures load(Seeds seeds) {
    return new NameFeatures(WordClusters.load(seeds), NameLexicons.load(seeds));
  }

  private static FeaturePart part(String text) {
    return FeaturePart.of(text);
  }

  /** {@code w-2=}, {@code w-1=}, {@code w=}, {@code w+1=}, {@code w+2=}. */
  private static FeaturePart[] offsets(String name, String end) {
    return Stream.of("-2", "-1", "", "+1", "+2")
        .map(offset -> part(name + offset + end))
        .toArray(FeaturePart[]::new);
  }

  /** {@code l-2=}, {@code l-1=}, {@code l0=}, {@code l1=}, {@code l2=}. */
  private static FeaturePart[] numberedOffsets(String name) {
    return IntStream.rangeClosed(-REACH, REACH)
        .mapToObj(offset -> part(name + offset + "="))
        .toArray(FeaturePart[]::new);
  }

  /** Whether a feature holds the form of the word itself, so that no other word can have it. */
  static boolean isOwnForm(String feature) {
    return OWN_FORMS.stream().anyMatch(feature::startsWith);
  }

  /** The names of the features of a document's sentences, in order, one list a word each. */
  Stream<List<List<String>>> names(List<List<NameToken>> document) {
    List<SentenceView> views =
        document.stream()
            .map(sentence -> sentence(sentence.stream().map(this::word).toList()))
            .toList();
    DocumentContext context = new DocumentContext(views, new Occurrences(document));
    return IntStream.range(0, views.size()).mapToObj(i -> names(views.get(i), i, context));
  }

  private static List<List<String>> names(
      SentenceView view, int sentence, DocumentContext context) {
    FeatureNames[] names = new FeatureNames[view.length()];
    for (int i = 0; i < names.length; i++) {
      names[i] = new FeatureNames();
      for (int offset = -REACH; offset <= REACH; offset++) {
        writeOwn(view.word(i + offset), offset, names[i]);
      }
    }
    writeJoint(view, i -> names[i]);
    List<List<String>> result = new ArrayList<>(names.length);
    for (int i = 0; i < names.length; i++) {
      context.write(sentence, i, names[i]);
      result.add(names[i].names());
    }
    return result;
  }

  WordView word(NameToken token) {
    return WordView.of(token, clusters.of(token), lexicons.starts(token));
  }

  SentenceView sentence(List<WordView> words) {
    return new SentenceView(words, lexicons.memberships(words));
  }

  /**
   * Writes the features that a word gives to the word that stands {@code offset} places before it;
   * to itself, if that is 0.
   */
  static void writeOwn(WordView view, int offset, FeatureWriter out) {
    int place = offset + REACH;
    out.begin(STEM[place]).then(view.stem()).end();
    out.begin(TAG[place]).then(view.tag()).end();
    for (int g = 0; g < WordClusters.GROUPINGS; g++) {
      out.begin(CLUSTER[g][place]).then(view.cluster(g)).end();
    }
    if (Math.abs(offset) <= 1) {
      out.begin(WORD[place]).then(view.word()).end();
    }
    if (offset == 0) {
      out.begin(BASE).then(view.base()).end();
      writeLetters(view.token().base(), out);
      out.begin(PROCLITICS).then(view.proclitics()).end();
      out.begin(PROCLITICS_TAG).then(view.proclitics()).then(BAR).then(view.tag()).end();
      out.begin(SHAPE).then(view.shape()).end();
      out.begin(CLUSTER_TAG).then(view.cluster(1)).then(BAR).then(view.tag());
      out.then(BAR).then(view.proclitics()).end();
    }
  }

  private static void writeLetters(String base, FeatureWriter out) {
    out.begin(LENGTH).then(number(base.length(), MOST_LETTERS_COUNTED)).end();
    for (int n = 1; n <= AFFIX && n < base.length(); n++) {
      out.begin(PREFIX).then(part(base.substring(0, n))).end();
      out.begin(SUFFIX).then(part(base.substring(base.length() - n))).end();
    }
  }

  private static FeaturePart number(int number, int most) {
    return NUMBERS[Math.min(number, most)];
  }

  /** Who takes the features of the word at an index of the sentence. */
  interface Writers {
    FeatureWriter of(int word);
  }

  /** Writes the features of a sentence's words that need more than one word or a lexicon. */
  static void writeJoint(SentenceView view, Writers writers) {
    List<NameToken> tokens = view.words().stream().map(WordView::token).toList();
    List<Enclosure> quotations = Enclosures.quotations(tokens);
    List<Enclosure> brackets = Enclosures.brackets(tokens);
    for (int i = 0; i < view.length(); i++) {
      FeatureWriter out = writers.of(i);
      writeNeighbours(view.word(i - 1), view.word(i), view.word(i + 1), out);
      out.begin(STEMS_BEFORE).then(view.word(i - 2).stem());
      out.then(BAR).then(view.word(i - 1).stem()).end();
      writeLexicons(view, i, out);
      if (quotations.get(i) != null) {
        writeQuotation(view, i, quotations.get(i), out);
      }
      if (brackets.get(i) != null) {
        writeBrackets(view, brackets.get(i), out);
      }
    }
  }

  private static void writeNeighbours(
      WordView previous, WordView own, WordView next, FeatureWriter out) {
    writePair(STEMS_BEFORE_AND_HERE, previous.stem(), own.stem(), out);
    writePair(STEMS_HERE_AND_AFTER, own.stem(), next.stem(), out);
    writePair(TAGS_BEFORE_AND_HERE, previous.tag(), own.tag(), out);
    writePair(TAGS_HERE_AND_AFTER, own.tag(), next.tag(), out);
    writeTriple(TAGS_AROUND, previous.tag(), own.tag(), next.tag(), out);
    writeTriple(SHAPES_AROUND, previous.shape(), own.shape(), next.shape(), out);
    for (int g = 0; g < CLUSTERS_BEFORE_AND_HERE.length; g++) {
      writePair(CLUSTERS_BEFORE_AND_HERE[g], previous.cluster(g), own.cluster(g), out);
      writePair(CLUSTERS_HERE_AND_AFTER[g], own.cluster(g), next.cluster(g), out);
    }
    writeTriple(CLUSTERS_AROUND, previous.cluster(0), own.cluster(0), next.cluster(0), out);
  }

  private static void writePair(
      FeaturePart name, FeaturePart first, FeaturePart second, FeatureWriter out) {
    out.begin(name).then(first).then(BAR).then(second).end();
  }

  private static void writeTriple(
      FeaturePart name,
      FeaturePart first,
      FeaturePart second,
      FeaturePart third,
      FeatureWriter out) {
    out.begin(name).then(first).then(BAR).then(second).then(BAR).then(third).end();
  }

  private static void writeLexicons(SentenceView view, int i, FeatureWriter out) {
    for (int offset = -REACH; offset <= REACH; offset++) {
      for (FeaturePart list : view.membership(i + offset).lists()) {
        out.begin(LIST[offset + REACH]).then(list).end();
      }
    }
    Membership own = view.membership(i);
    FeaturePart before = view.membership(i - 1).joined();
    out.begin(LISTS).then(own.joined()).end();
    writePair(LISTS_BEFORE_AND_HERE, before, own.joined(), out);
    writePair(LISTS_HERE_AND_AFTER, own.joined(), view.membership(i + 1).joined(), out);
    if (own.isEmpty()) {
      writePair(LISTS_BEFORE_AND_CLUSTER, before, view.word(i).cluster(1), out);
      writePair(LISTS_BEFORE_AND_TAG, before, view.word(i).tag(), out);
    }
  }

  private static void writeQuotation(
      SentenceView view, int i, Enclosure quotation, FeatureWriter out) {
    WordView before = view.word(quotation.opening() - 1);
    FeaturePart size = quotation.length() <= SHORT_QUOTATION ? SHORT : LONG;
    FeaturePart place = number(i - quotation.opening(), MOST_PLACES_COUNTED);
    out.begin(QUOTATION).then(number(quotation.length(), MOST_WORDS_COUNTED)).end();
    out.begin(QUOTATION_PLACE).then(place).then(size).end();
    out.begin(QUOTATION_WORD).then(before.stem()).end();
    out.begin(QUOTATION_CLUSTER).then(before.cluster(1)).then(size).end();
  }

  private static void writeBrackets(SentenceView view, Enclosure brackets, FeatureWriter out) {
    int opening = brackets.opening();
    WordView before = view.word(opening - 1);
    FeaturePart size = brackets.length() <= SHORT_BRACKETS ? SHORT : LONG;
    out.begin(BRACKETS).then(number(brackets.length(), MOST_WORDS_COUNTED)).end();
    out.begin(BRACKETS_WORD).then(before.stem()).then(size).end();
    out.begin(BRACKETS_LISTS).then(view.membership(opening - 1).joined()).then(size).end();
    out.begin(BRACKETS_CLUSTER).then(before.cluster(1)).then(size).end();
  }
}
