package org.waqai.read;

import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.waqai.schemas.Article;

/**
 * A web page: its main text, without navigation, advertisements and the like, and what its metadata
 * say of title, publisher, date and address. The main text is found by Readability4J, a port of the
 * reader view of Firefox; pages too short for it (500 characters) give the text of their article
 * element, or all of it.
 */
final class HtmlPage {
  /** Pages of news are some dozens of elements deep; only a file made to do harm is deeper. */
  private static final int MAX_DEPTH = 500;

  private static final int MAX_NODES = 200_000;

  /** Characters from which Readability trusts its own choice; below, it takes in menus too. */
  private static final int TRUSTED_LENGTH = 500;

  /** For relative links, which Readability resolves and we drop; it does not take none. */
  private static final String UNKNOWN_ADDRESS = "https://unknown.invalid/";

  private final Document document;
  private final String uri;

  private HtmlPage(Document document, String uri) {
    this.document = document;
    this.uri = uri;
  }

  /**
   * Parses a page that stands alone.
   *
   * @param httpCharset as the server named it
   * @throws UnreadableException when it is too large or too complex
   */
  static HtmlPage parse(byte[] page, Optional<String> httpCharset) throws UnreadableException {
    return parse(page, httpCharset, "");
  }

  /**
   * Parses a page that came from {@code uri}.
   *
   * @throws UnreadableException when it is too large or too complex
   */
  static HtmlPage parse(byte[] page, Optional<String> httpCharset, String uri)
      throws UnreadableException {
    RecordLimit.check(page);
    String html = HtmlCharset.decode(page, httpCharset);
    checkTags(html);
    Document document = Jsoup.parse(html, uri);
    checkComplexity(document);
    return new HtmlPage(document, uri);
  }

  /**
   * The article, with an empty id.
   *
   * @throws UnreadableException when the page has no main text
   */
  Article article() throws UnreadableException {
    // Readability changes the document: the metadata come first.
    HtmlMetadata metadata = HtmlMetadata.of(document);
    String title = metadata.title().orElse("");
    String text = withoutFirstLine(title, mainText());
    if (text.isEmpty()) {
      throw new UnreadableException(
          UnreadableException.Kind.NO_MAIN_TEXT,
          "no main text in the page; if it has one, give it as .txt or .jsonl");
    }
    return Article.newBuilder()
        .setId("")
        .setPublisher(metadata.publisher().orElse(null))
        .setPublishedOn(metadata.publishedOn().orElse(null))
        .setTitle(title)
        .setText(text)
        .setUrl(metadata.url().or(() -> Optional.of(uri).filter(u -> !u.isEmpty())).orElse(null))
        .build();
  }

  private String mainText() {
    Document untouched = document.clone();
    String readable =
        Optional.ofNullable(
                new Readability4J(uri.isEmpty() ? UNKNOWN_ADDRESS : uri, document)
                    .parse()
                    .getArticleContent())
            .map(HtmlText::of)
            .orElse("");
    if (readable.length() >= TRUSTED_LENGTH) {
      return readable;
    }
    return Stream.concat(
            untouched.select("[itemprop=articleBody], article, main").stream().map(HtmlText::of),
            Stream.of(readable, HtmlText.of(untouched.body())))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Many pages repeat the title above the text, where it would be read as a sentence of it. */
  private static String withoutFirstLine(String title, String text) {
    if (title.isEmpty() || !text.startsWith(title)) {
      return text;
    }
    String rest = text.substring(title.length());
    return rest.startsWith("\n") ? rest.substring(1) : text;
  }

  /** Before parsing, which takes a hundred times the page's memory where all of it is tags. */
  private static void checkTags(String html) throws UnreadableException {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > 2 * MAX_NODES) {
      throw new UnreadableException(
          UnreadableException.Kind.TOO_COMPLEX,
          "%d tags; a page of news has less than %d".formatted(tags, 2 * MAX_NODES));
    }
  }

  private static void checkComplexity(Document document) throws UnreadableException {
    int[] nodesAndDepth = new int[2];
    NodeTraversor.traverse(
        (node, depth) -> {
          nodesAndDepth[0]++;
          nodesAndDepth[1] = Math.max(nodesAndDepth[1], depth);
        },
        document);
    if (nodesAndDepth[0] > MAX_NODES || nodesAndDepth[1] > MAX_DEPTH) {
      throw new UnreadableException(
          UnreadableException.Kind.TOO_COMPLEX,
          "%d elements and texts, %d deep; a page of news has less than %d, %d deep"
              .formatted(nodesAndDepth[0], nodesAndDepth[1], MAX_NODES, MAX_DEPTH));
    }
  }
}
