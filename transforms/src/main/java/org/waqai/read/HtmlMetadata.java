package org.waqai.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, in the order in which it can be trusted: schema.org JSON-LD, Open
 * Graph and the other meta elements, then the elements that a reader sees.
 */
final class HtmlMetadata {
  private static final String TITLES =
      "meta[property=og:title], meta[name=twitter:title], meta[name=title]";
  private static final String PUBLISHERS =
      "meta[property=og:site_name], meta[name=publisher], meta[name=dc.publisher],"
          + " meta[name=application-name]";
  private static final String DATES =
      "meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[name=article:published_time], meta[name=datePublished],"
          + " meta[name=date], meta[name=pubdate], meta[name=publishdate], meta[name=publish-date],"
          + " meta[name=dc.date], meta[name=dc.date.issued], meta[name=dcterms.date],"
          + " meta[name=dcterms.created], meta[property=og:pubdate]";

  private final Document document;
  private final JsonLd jsonLd;

  private HtmlMetadata(Document document) {
    this.document = document;
    this.jsonLd = JsonLd.of(document);
  }

  static HtmlMetadata of(Document document) {
    return new HtmlMetadata(document);
  }

  Optional<String> title() {
    return first(
        Stream.of(jsonLd.headline(), contents(TITLES), texts("h1"), Stream.of(document.title())));
  }

  Optional<String> publisher() {
    return first(Stream.of(jsonLd.publisher(), contents(PUBLISHERS)));
  }

  Optional<LocalDate> publishedOn() {
    return Stream.of(
            jsonLd.published(),
            contents(DATES),
            attributes("time[itemprop=datePublished], time[pubdate]", "datetime"),
            attributes("time[datetime]", "datetime"))
        .flatMap(Function.identity())
        .flatMap(written -> MetadataDate.parse(written).stream())
        .findFirst();
  }

  Optional<String> url() {
    return first(
        Stream.of(
            attributes("link[rel=canonical]", "abs:href"), contents("meta[property=og:url]")));
  }

  private static Optional<String> first(Stream<Stream<String>> candidates) {
    return candidates
        .flatMap(Function.identity())
        .map(HtmlMetadata::line)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Stream<String> contents(String selectors) {
    // Selected one by one: the order of trust, not that of the page.
    return List.of(selectors.split(", *", -1)).stream()
        .flatMap(selector -> attributes(selector, "content"));
  }

  private Stream<String> attributes(String selector, String attribute) {
    return document.select(selector).stream().map(element -> element.attr(attribute));
  }

  private Stream<String> texts(String selector) {
    return document.select(selector).stream().map(Element::wholeText);
  }

  /** Titles stay on one line, so that the body's first line is the title. */
  private static String line(String value) {
    return value.replaceAll("\\s+", " ").strip();
  }
}
