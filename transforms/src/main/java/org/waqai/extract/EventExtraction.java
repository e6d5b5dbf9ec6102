package org.waqai.extract;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.waqai.deadletter.DeadLetters;
import org.waqai.metrics.Latency;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Stage;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.SharedModel;

/**
 * The extraction from one article as a part of a step: with its counts and its dead letters, for
 * steps that do more than extract. All instances in a process share one {@link EventExtractor}.
 */
public final class EventExtraction implements Serializable {
  private static final SharedModel<ExtractorParameters, EventExtractor> EXTRACTOR =
      SharedModel.replacedByOthers(EventExtractor::load);

  private final Counter articleCount = Metrics.counter(ExtractEvents.class, "articles");
  private final Counter eventCount = Metrics.counter(ExtractEvents.class, "events");
  private final Counter deadLetterCount = Metrics.counter(ExtractEvents.class, "deadLetters");
  private final Latency latency = Latency.of(ExtractEvents.class);

  private final ExtractorParameters parameters;
  private transient EventExtractor extractor;

  public EventExtraction(ExtractorParameters parameters) {
    this.parameters = parameters;
  }

  /** Loads rules and lexicons, unless they are; to be called before the first article. */
  public void setUp() {
    extractor = EXTRACTOR.get(parameters);
  }

  /**
   * Loads rules and lexicons beside what the caller does next, for the steps of a job in this
   * process to find them loaded. Where that fails, it fails again in {@link #setUp}.
   */
  public static void loadAhead(ExtractorParameters parameters) {
    LoadedAhead.by(() -> EXTRACTOR.get(parameters));
  }

  /** The events of an article; where extraction fails, none, and a dead letter. */
  public List<Event> extract(AnnotatedArticle annotated, Consumer<DeadLetter> deadLetters) {
    long start = System.nanoTime();
    List<Event> events;
    try {
      events = extractor.extract(annotated);
    } catch (RuntimeException e) {
      deadLetterCount.inc();
      Lineage lineage =
          new Lineage(
              annotated.getLineage().getPipeline(),
              annotated.getLineage().getModels(),
              parameters.fingerprint());
      deadLetters.accept(DeadLetters.of(Stage.EXTRACT, annotated.getArticle(), e, lineage));
      return List.of();
    } finally {
      latency.since(start);
    }
    articleCount.inc();
    eventCount.inc(events.size());
    for (Event event : events) {
      Metrics.counter(ExtractEvents.class, "events." + event.getType()).inc();
    }
    return events;
  }
}
