package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.annotate.ner.Enclosures.Enclosure;
import org.waqai.seeds.Seeds;

/**
 * What the random field knows of each word of a sentence: a list of strings, each of which the
 * model weighs for each label. They cover the words around, affixes, tags, clusters, lexicons and
 * the rest of the document; which helps how much stands in the model's card.
 */
final class NameFeatures {
  private static final int AFFIX = 4;
  private static final int MOST_LETTERS_COUNTED = 9;
  private static final int MOST_WORDS_COUNTED = 6;
  private static final int MOST_PLACES_COUNTED = 3;
  private static final int SHORT_QUOTATION = 4;
  private static final int SHORT_BRACKETS = 3;
  private static final List<String> OWN_FORMS = List.of("w=", "s=", "b=", "s-1,0=", "s0,1=");

  private final WordClusters clusters;
  private final NameLexicons lexicons;

  private NameFeatures(WordClusters clusters, NameLexicons lexicons) {
    this.clusters = clusters;
    this.lexicons = lexicons;
  }

  static NameFeatures load(Seeds seeds) {
    return new NameFeatures(WordClusters.load(seeds), NameLexicons.load(seeds));
  }

  /**
   * The features of a document's sentences, in order, one list a word each. A sentence's features
   * are made when it is reached, so that a long document does not hold all of them at once.
   */
  Stream<List<List<String>>> of(List<List<NameToken>> document) {
    List<SentenceView> views = document.stream().map(this::view).toList();
    DocumentContext context = new DocumentContext(views);
    return IntStream.range(0, views.size()).mapToObj(i -> features(views.get(i), i, context));
  }

  /** Whether a feature holds the form of the word itself, so that no other word can have it. */
  static boolean isOwnForm(String feature) {
    return OWN_FORMS.stream().anyMatch(feature::startsWith);
  }

  private SentenceView view(List<NameToken> sentence) {
    return new SentenceView(
        sentence, sentence.stream().map(clusters::of).toList(), lexicons.memberships(sentence));
  }

  private static List<List<String>> features(
      SentenceView view, int sentence, DocumentContext context) {
    List<List<String>> features = new ArrayList<>(view.length());
    List<Enclosure> quotations = Enclosures.quotations(view.tokens());
    List<Enclosure> brackets = Enclosures.brackets(view.tokens());
    for (int i = 0; i < view.length(); i++) {
      List<String> ofWord = new ArrayList<>(100);
      addForms(view, i, ofWord);
      addLetters(view.token(i), ofWord);
      addTags(view, i, ofWord);
      addClusters(view, i, ofWord);
      addLexicons(view, i, ofWord);
      addQuotation(view, i, quotations.get(i), ofWord);
      addBrackets(view, brackets.get(i), ofWord);
      ofWord.addAll(context.features(sentence, i));
      features.add(ofWord);
    }
    return features;
  }

  private static void addForms(SentenceView view, int i, List<String> out) {
    NameToken token = view.token(i);
    String previous = view.stem(i - 1);
    String next = view.stem(i + 1);
    out.add("w=" + token.word());
    out.add("s=" + token.stem());
    out.add("b=" + token.base());
    out.add("w-1=" + view.word(i - 1));
    out.add("w+1=" + view.word(i + 1));
    out.add("s-2=" + view.stem(i - 2));
    out.add("s-1=" + previous);
    out.add("s+1=" + next);
    out.add("s+2=" + view.stem(i + 2));
    out.add("s-1,0=" + previous + "|" + token.stem());
    out.add("s0,1=" + token.stem() + "|" + next);
    out.add("s-2,-1=" + view.stem(i - 2) + "|" + previous);
  }

  private static void addLetters(NameToken token, List<String> out) {
    String base = token.base();
    out.add("n=" + Math.min(MOST_LETTERS_COUNTED, base.length()));
    for (int n = 1; n <= AFFIX && n < base.length(); n++) {
      out.add("<" + base.substring(0, n));
      out.add(">" + base.substring(base.length() - n));
    }
  }

  private static void addTags(SentenceView view, int i, List<String> out) {
    NameToken token = view.token(i);
    String previous = view.tag(i - 1);
    String next = view.tag(i + 1);
    out.add("p=" + token.proclitics());
    out.add("t=" + token.tag());
    out.add("pt=" + token.proclitics() + "|" + token.tag());
    out.add("t-2=" + view.tag(i - 2));
    out.add("t-1=" + previous);
    out.add("t+1=" + next);
    out.add("t+2=" + view.tag(i + 2));
    out.add("t-1,0=" + previous + "|" + token.tag());
    out.add("t0,1=" + token.tag() + "|" + next);
    out.add("t-1,0,1=" + previous + "|" + token.tag() + "|" + next);
    out.add("sh=" + token.shape());
    out.add("sh-1,0,1=" + view.shape(i - 1) + "|" + token.shape() + "|" + view.shape(i + 1));
  }

  private static void addClusters(SentenceView view, int i, List<String> out) {
    for (int g = 0; g < WordClusters.GROUPINGS; g++) {
      for (int offset = -2; offset <= 2; offset++) {
        out.add("c" + g + offset + "=" + view.cluster(i + offset, g));
      }
    }
    for (int g = 0; g < WordClusters.GROUPINGS - 1; g++) {
      String own = view.cluster(i, g);
      out.add("c" + g + "-1,0=" + view.cluster(i - 1, g) + "|" + own);
      out.add("c" + g + "0,1=" + own + "|" + view.cluster(i + 1, g));
    }
    String coarse = view.cluster(i, 0);
    out.add("c0-1,0,1=" + view.cluster(i - 1, 0) + "|" + coarse + "|" + view.cluster(i + 1, 0));
    out.add("ct=" + view.cluster(i, 1) + "|" + view.tag(i) + "|" + view.token(i).proclitics());
  }

  private static void addLexicons(SentenceView view, int i, List<String> out) {
    for (int offset = -2; offset <= 2; offset++) {
      for (String list : view.listsAt(i + offset)) {
        out.add("l" + offset + "=" + list);
      }
    }
    String own = view.joinedLists(i);
    out.add("l=" + own);
    out.add("l-1,0=" + view.joinedLists(i - 1) + "|" + own);
    out.add("l0,1=" + own + "|" + view.joinedLists(i + 1));
    if (own.isEmpty()) {
      out.add("lc-1,0=" + view.joinedLists(i - 1) + "|" + view.cluster(i, 1));
      out.add("lt-1,0=" + view.joinedLists(i - 1) + "|" + view.tag(i));
    }
  }

  private static void addQuotation(
      SentenceView view, int i, Enclosure quotation, List<String> out) {
    if (quotation == null) {
      return;
    }
    int before = quotation.opening() - 1;
    String size = quotation.length() <= SHORT_QUOTATION ? "s" : "l";
    out.add("q=" + Math.min(MOST_WORDS_COUNTED, quotation.length()));
    out.add("qp=" + Math.min(MOST_PLACES_COUNTED, i - quotation.opening()) + size);
    out.add("qw=" + view.stem(before));
    out.add("qc=" + view.cluster(before, 1) + size);
  }

  private static void addBrackets(SentenceView view, Enclosure brackets, List<String> out) {
    if (brackets == null) {
      return;
    }
    int before = brackets.opening() - 1;
    String size = brackets.length() <= SHORT_BRACKETS ? "s" : "l";
    out.add("br=" + Math.min(MOST_WORDS_COUNTED, brackets.length()));
    out.add("brw=" + view.stem(before) + size);
    out.add("brl=" + view.joinedLists(before) + size);
    out.add("brc=" + view.cluster(before, 1) + size);
  }
}
