package org.waqai.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.waqai.schemas.Article;
import org.waqai.schemas.PayloadFormat;

/**
 * One JSON object as an article: {@code id, source, date, title, text, url}, other fields ignored.
 * Only {@code text} is required. Fields are strings, an id may be a whole number; null and the
 * empty string mean missing. The date is ISO 8601, of which a time of day is cut off as written; a
 * date in another form is refused, since guessing it would put every event of the article on a
 * wrong day unnoticed.
 */
final class JsonArticle {
  private static final int ISO_DATE_LENGTH = "2021-02-25".length();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonArticle() {}

  static void read(String source, byte[] json, ArticleSink sink) {
    try {
      sink.article(parse(json));
    } catch (UnreadableException e) {
      sink.failure(source, PayloadFormat.JSON, RecordLimit.payload(json), e);
    }
  }

  private static Article parse(byte[] json) throws UnreadableException {
    RecordLimit.check(json);
    JsonNode object = parseObject(Utf8.decode(json));
    Article article =
        Article.newBuilder()
            .setId(id(object).orElse(""))
            .setPublisher(string(object, "source").orElse(null))
            .setPublishedOn(date(object).orElse(null))
            .setTitle(string(object, "title").orElse(""))
            .setText(string(object, "text").orElse(""))
            .setUrl(string(object, "url").orElse(null))
            .build();
    return ArticleCheck.usable(article);
  }

  private static JsonNode parseObject(String json) throws UnreadableException {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          UnreadableException.Kind.BROKEN_JSON,
          "broken JSON%s: %s".formatted(column(e), reason(e)));
    }
    throw new UnreadableException(
        UnreadableException.Kind.BROKEN_JSON, "not a JSON object; one article a line is expected");
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }

  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  private static Optional<String> id(JsonNode object) throws UnreadableException {
    JsonNode id = object.path("id");
    return id.isIntegralNumber() ? Optional.of(id.asText()) : string(object, "id");
  }

  private static Optional<LocalDate> date(JsonNode object) throws UnreadableException {
    Optional<String> written = string(object, "date").map(String::strip);
    if (written.isEmpty() || written.get().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(isoDate(written.get()));
    } catch (DateTimeParseException e) {
      throw new UnreadableException(
          UnreadableException.Kind.BAD_DATE,
          "date \"%s\" is not of the form 2021-02-25; correct it or leave it out"
              .formatted(written.get()));
    }
  }

  /** The day of an ISO 8601 date or date-time, in the time zone it is written in. */
  static LocalDate isoDate(String written) {
    boolean timed =
        written.length() > ISO_DATE_LENGTH
            && (written.charAt(ISO_DATE_LENGTH) == 'T' || written.charAt(ISO_DATE_LENGTH) == ' ');
    return LocalDate.parse(timed ? written.substring(0, ISO_DATE_LENGTH) : written);
  }

  private static Optional<String> string(JsonNode object, String field) throws UnreadableException {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (value.getNodeType() != JsonNodeType.STRING) {
      throw new UnreadableException(
          UnreadableException.Kind.WRONG_FIELD,
          "field \"%s\" is %s where a string is expected"
              .formatted(field, value.getNodeType().name().toLowerCase(Locale.ROOT)));
    }
    return Optional.of(ArticleCheck.withoutLoneSurrogates(value.textValue()))
        .filter(string -> !string.isEmpty());
  }
}
