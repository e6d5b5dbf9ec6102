package org.waqai.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: a line for each block, white space collapsed, and
 * every other character as it is. (The library's own methods drop zero-width spaces, in which words
 * are hidden, and run paragraphs together.)
 */
final class HtmlText implements NodeVisitor {
  private static final List<String> UNSEEN =
      List.of(
          "head",
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "figcaption",
          "nav",
          "footer",
          "aside",
          "button",
          "select",
          "textarea",
          "svg");

  private final StringBuilder text = new StringBuilder();
  private int unseen;

  private HtmlText() {}

  /** Lines without empty ones among them; empty where there is nothing to see. */
  static String of(Element element) {
    HtmlText visitor = new HtmlText();
    NodeTraversor.traverse(visitor, element);
    return visitor
        .text
        .toString()
        .lines()
        .map(line -> line.replaceAll("[ \\t\\f\\r\\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode && unseen == 0) {
      text.append(textNode.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element) {
      unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
      appendBreak(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
      appendBreak(element);
    }
  }

  private void appendBreak(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      text.append('\n');
    } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
      text.append(' ');
    }
  }
}
