package org.waqai.extract;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.confidence.ConfidenceModel;
import org.waqai.crosswalk.Crosswalk;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.actor.ActorResolver;
import org.waqai.link.actor.ArticleActors;
import org.waqai.link.place.PlaceMention;
import org.waqai.link.place.PlaceResolver;
import org.waqai.number.Casualty;
import org.waqai.number.CasualtyTagger;
import org.waqai.number.NumberMention;
import org.waqai.number.NumberTagger;
import org.waqai.rules.RuleBook;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Event;
import org.waqai.schemas.Lineage;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.Seeds;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.syntax.MistakenTags;
import org.waqai.syntax.Units;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;
import org.waqai.time.TimeTagger;

/** The engine of extraction: rules, lexicons and places, loaded once. Immutable, thread-safe. */
public final class EventExtractor {
  private static final Set<ActorRole> BODIES =
      EnumSet.of(
          ActorRole.GOV, ActorRole.MIL, ActorRole.REB, ActorRole.SPY, ActorRole.COP, ActorRole.IGO);

  private final RuleBook rules;
  private final RelevanceGate gate;
  private final Standing standing;
  private final TimeTagger times;
  private final NumberTagger numbers;
  private final CasualtyTagger casualties;
  private final PlaceResolver places;
  private final ActorResolver actors;
  private final Crosswalk crosswalk;
  private final ConfidenceModel confidence;
  private final String fingerprint;

  private EventExtractor(Seeds seeds, RuleBook rules, String fingerprint) {
    // Places take as long to load as all the rest.
    LoadedAhead<PlaceResolver> gazetteer = LoadedAhead.by(() -> PlaceResolver.load(seeds));
    this.rules = rules;
    this.gate = RelevanceGate.load(seeds);
    this.times = TimeTagger.load(seeds);
    this.numbers = NumberTagger.load(seeds);
    this.casualties = CasualtyTagger.load(seeds);
    this.actors = ActorResolver.load(seeds);
    this.standing = new Standing(actors);
    this.crosswalk = Crosswalk.load(seeds);
    this.confidence = ConfidenceModel.load(seeds);
    this.fingerprint = fingerprint;
    this.places = gazetteer.get();
  }

  /**
   * Loads rules and lexicons.
   *
   * @throws org.waqai.seeds.SeedException for the first mistake in them
   */
  public static EventExtractor load(ExtractorParameters parameters) {
    return new EventExtractor(parameters.seeds(), parameters.rules(), parameters.fingerprint());
  }

  /** What the rules and lexicons amount to, for {@code lineage.rules} and the manifest. */
  public String fingerprint() {
    return fingerprint;
  }

  public RuleBook rules() {
    return rules;
  }

  /** The events of an article, in the order of their first mentions. */
  public List<Event> extract(AnnotatedArticle annotated) {
    AnnotatedText text = read(annotated);
    WordKeys keys = WordKeys.of(text);
    RelevanceGate.Verdict verdict = gate.judge(text, keys);
    TriggerMatcher matcher = new TriggerMatcher(text, keys, rules);
    if (!verdict.isRelevant() || !matcher.matchesAnywhere()) {
      return List.of(); // nothing to look for times, numbers, places and actors for
    }
    ArticleContext context = context(text);
    List<Happening> happenings = happenings(context, new Drafter(context, rules, matcher));
    return assemble(annotated, context, happenings).stream()
        .map(ExtractedEvent::event)
        .filter(event -> standing.suffices(event, verdict))
        .toList();
  }

  /** The events with the reasons for their slots, and why other sentences gave none. */
  public Explanation explain(AnnotatedArticle annotated) {
    ArticleContext context = context(read(annotated));
    RelevanceGate.Verdict verdict = gate.judge(context.text(), context.syntax().keys());
    if (!verdict.isRelevant()) {
      return Explanation.passedOver(verdict.score());
    }
    TriggerMatcher matcher = new TriggerMatcher(context.text(), context.syntax().keys(), rules);
    Drafter drafter = new Drafter(context, rules, matcher);
    List<Happening> happenings = happenings(context, drafter);
    List<NearMiss> nearMisses =
        new NearMissFinder(context, rules, matcher, drafter).find(happenings);
    Map<Boolean, List<ExtractedEvent>> kept =
        assemble(annotated, context, happenings).stream()
            .collect(partitioningBy(found -> standing.suffices(found.event(), verdict)));
    return new Explanation(kept.get(true), kept.get(false), nearMisses, verdict.score());
  }

  private AnnotatedText read(AnnotatedArticle annotated) {
    return MistakenTags.mend(AnnotatedText.of(annotated), rules);
  }

  private List<Happening> happenings(ArticleContext context, Drafter drafter) {
    List<Happening> happenings = new Merger(context, rules.grammar()).merge(drafter.drafts());
    new Accidents(context, rules.grammar()).leaveOut(happenings);
    new OtherFields(context, rules.grammar()).leaveOut(happenings);
    new Discourse(context, rules.grammar()).carryOver(happenings);
    return happenings;
  }

  private List<ExtractedEvent> assemble(
      AnnotatedArticle annotated, ArticleContext context, List<Happening> happenings) {
    Lineage lineage =
        new Lineage(
            annotated.getLineage().getPipeline(), annotated.getLineage().getModels(), fingerprint);
    EventAssembler assembler = new EventAssembler(context, rules.grammar(), lineage);
    List<ExtractedEvent> events = new ArrayList<>();
    for (Happening happening : happenings) {
      ExtractedEvent extracted = assembler.assemble(happening);
      judge(extracted.event());
      events.add(extracted);
    }
    return events;
  }

  /** Fills the slots that follow from the others. */
  private void judge(Event event) {
    event.setAcled(crosswalk.acled(event).orElse(null));
    event.setCameo(crosswalk.cameo(event).orElse(null));
    event.setConfidence(confidence.of(event));
  }

  ArticleContext context(AnnotatedText text) {
    List<TimeMention> timeMentions = times.tag(text.text(), text.publishedOn());
    List<PlaceMention> placeMentions = places.resolve(text);
    ArticleActors articleActors = actors.read(text);
    Units units =
        Units.of(
            text,
            timeMentions.stream().map(TimeMention::span).toList(),
            numbers.tag(text.text()).stream().map(NumberMention::span).toList(),
            placeMentions.stream().map(PlaceMention::span).toList(),
            articleActors.mentions().stream().map(ActorMention::span).toList(),
            articleActors.mentions().stream()
                .filter(actor -> BODIES.contains(actor.role()))
                .map(ActorMention::span)
                .toList());
    return new ArticleContext(
        text,
        new ArticleSyntax(text, units, rules.grammar()),
        timeMentions,
        casualties(text),
        placeMentions,
        articleActors);
  }

  private List<List<Casualty>> casualties(AnnotatedText text) {
    List<List<Casualty>> bySentence = new ArrayList<>();
    for (WordSpan sentence : text.sentences()) {
      CharSpan span = text.chars(sentence);
      List<Casualty> found = new ArrayList<>();
      for (Casualty casualty : casualties.tag(span.of(text.text()))) {
        found.add(
            new Casualty(
                casualty.harm(),
                casualty.span().shift(span.start()),
                casualty.victims().map(victims -> victims.shift(span.start())),
                casualty.min(),
                casualty.max()));
      }
      bySentence.add(found);
    }
    return bySentence;
  }
}
