package org.waqai.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.rules.Rule;
import org.waqai.rules.RuleExample;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.Count;
import org.waqai.schemas.Event;
import org.waqai.schemas.Participant;

/** Runs the examples that rules carry: their tests, written by those who write rules. */
public final class RuleTester {
  /** The publication date of every example. */
  public static final LocalDate PUBLISHED_ON = LocalDate.of(2020, 6, 15);

  private final EventExtractor extractor;
  private final Function<Article, AnnotatedArticle> annotator;

  /** An example that did not come out as its rule says. */
  public record Failure(String file, int line, String ruleId, String text, String message) {}

  /** How many examples there are, and those that failed. */
  public record Report(int examples, List<Failure> failures) {}

  public RuleTester(EventExtractor extractor, Function<Article, AnnotatedArticle> annotator) {
    this.extractor = extractor;
    this.annotator = annotator;
  }

  /** Every example of every rule, each as an article of its own. */
  public Report run() {
    int examples = 0;
    List<Failure> failures = new ArrayList<>();
    for (Rule rule : extractor.rules().rules()) {
      for (RuleExample example : rule.examples()) {
        examples++;
        for (String message : check(rule, example)) {
          failures.add(
              new Failure(
                  rule.source().substring(0, rule.source().lastIndexOf(':')),
                  example.line(),
                  rule.id(),
                  example.text(),
                  message));
        }
      }
    }
    return new Report(examples, failures);
  }

  private List<String> check(Rule rule, RuleExample example) {
    Article article =
        Article.newBuilder()
            .setId(rule.id() + ":" + example.line())
            .setPublishedOn(PUBLISHED_ON)
            .setTitle("")
            .setText(example.text())
            .build();
    List<Event> fired =
        extractor.extract(annotator.apply(article)).stream()
            .filter(
                event ->
                    event.getMentions().stream()
                        .anyMatch(mention -> mention.getRuleId().equals(rule.id())))
            .toList();
    if (example.none()) {
      return fired.isEmpty() ? List.of() : List.of("fired, though it must not");
    }
    if (fired.isEmpty()) {
      return List.of("did not fire");
    }
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> expected : example.slots().entrySet()) {
      List<String> found =
          fired.stream().map(event -> value(event, expected.getKey())).distinct().toList();
      if (!found.contains(expected.getValue())) {
        wrong.add(
            expected.getKey()
                + ": expected \u2068"
                + expected.getValue()
                + "\u2069, found \u2068"
                + String.join(" / ", found)
                + "\u2069");
      }
    }
    return wrong;
  }

  private static String value(Event event, String slot) {
    return switch (slot) {
      case "mode" -> event.getMode() == null ? "" : event.getMode();
      case "status" -> event.getStatus().name().toLowerCase(Locale.ROOT);
      case "actor" -> mentions(event.getActors());
      case "recipient" -> mentions(event.getRecipients());
      case "location" ->
          event.getLocation() == null ? "" : event.getLocation().getMention().getText();
      case "date" -> event.getTime() == null ? "" : event.getTime().getStart().toString();
      case "killed" -> count(event.getKilled());
      case "wounded" -> count(event.getWounded());
      case "captured" -> count(event.getCaptured());
      case "attribution" ->
          event.getAttribution() == null ? "" : event.getAttribution().getMention().getText();
      default -> throw new IllegalArgumentException("No slot is called " + slot);
    };
  }

  private static String mentions(List<Participant> participants) {
    return participants.stream()
        .map(participant -> participant.getMention().getText())
        .collect(Collectors.joining("; "));
  }

  /** {@code 5}, or {@code 5+} for at least five. */
  private static String count(Count count) {
    if (count == null) {
      return "";
    }
    return count.getMax() == null ? count.getMin() + "+" : Integer.toString(count.getMin());
  }
}
