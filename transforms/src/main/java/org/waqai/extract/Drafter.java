package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.rules.Grammar;
import org.waqai.rules.ModeCue;
import org.waqai.rules.Need;
import org.waqai.rules.RuleBook;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/** Drafts the events of an article, one for every trigger, sentence by sentence. */
final class Drafter {
  private final AnnotatedText text;
  private final TriggerMatcher matcher;
  private final SpeechContent content;
  private final Subordination subordination;
  private final Refusals refusals;
  private final ParticipantFinder participants;
  private final StatusFinder statuses;
  private final SourceFinder sources;
  private final PlaceFinder places;
  private final TimeFinder times;
  private final CasualtyFinder casualties;
  private final CueMatcher cues;

  Drafter(ArticleContext context, RuleBook rules, TriggerMatcher matcher) {
    Grammar grammar = rules.grammar();
    RoleFinder roles = new RoleFinder(context, rules);
    ParticipantPhrases phrases = new ParticipantPhrases(context, grammar);
    this.text = context.text();
    this.matcher = matcher;
    this.cues = new CueMatcher(context.syntax().keys());
    this.content = new SpeechContent(context, grammar);
    this.subordination = new Subordination(context, grammar);
    this.statuses = new StatusFinder(text, context.syntax(), grammar);
    this.refusals = new Refusals(context, rules, roles, statuses, subordination, cues);
    this.sources = new SourceFinder(context, grammar);
    this.participants = new ParticipantFinder(context, rules, roles, phrases, sources);
    this.places = new PlaceFinder(context, grammar);
    this.times = new TimeFinder(context, grammar);
    this.casualties =
        new CasualtyFinder(
            context,
            new EarlierTolls(text, cues, grammar),
            new LoneVictims(context, grammar, phrases));
  }

  /** In the order of their triggers. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
      List<TriggerMatch> matches = matcher.matches(sentence);
      if (!matches.isEmpty()) {
        draft(matches, drafts);
      }
    }
    return drafts;
  }

  private void draft(List<TriggerMatch> matches, List<Draft> drafts) {
    List<TriggerMatch> own =
        matches.stream().filter(match -> !content.holds(match, matches)).toList();
    List<TriggerMatch> acts =
        own.stream().filter(match -> !subordination.isToldWithDeaths(match, own)).toList();
    for (TriggerMatch match : acts) {
      draft(match, acts).ifPresent(drafts::add);
    }
  }

  private Optional<Draft> draft(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (refusals.refusal(match, ofSentence).isPresent()) {
      return Optional.empty();
    }
    Participants named = participants.named(match);
    if (Refusals.unmet(match, named).isPresent()) {
      return Optional.empty();
    }
    Map<Harm, Casualty> counts = casualties.counts(match, ofSentence);
    if (CasualtyFinder.areOfWar(counts)) {
      return Optional.empty();
    }
    Participants sides = participants.sides(match, named, counts);
    boolean ofPeople = namesPeople(match);
    Optional<Filled<TimeMention>> time = ofPeople ? Optional.empty() : times.time(match);
    if (time.isEmpty() && counts.isEmpty() && refusals.isCase(match)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            match,
            mode(match),
            statuses.status(match, time),
            sides.actors(),
            sides.recipients(),
            match.rule().verbal() || ofPeople
                ? Optional.empty()
                : places.place(match, sides.actors(), sides.recipients()),
            time,
            times.isOfReport(match),
            counts.isEmpty() ? casualties.lone(match, sides.recipients()) : counts,
            sources.source(match, sides.actors())));
  }

  /** "The prisoner": who is named so again does not act or suffer where he is spoken of. */
  private boolean namesPeople(TriggerMatch match) {
    return ActNouns.namesPeople(match.rule()) && text.word(match.head()).stemTag().startsWith("DT");
  }

  private Optional<String> mode(TriggerMatch match) {
    WordSpan sentence = text.sentences().get(match.sentence());
    for (ModeCue cue : match.rule().modes()) {
      if (cues.anyHolds(cue.cues(), match.words(), sentence)) {
        return Optional.of(cue.mode());
      }
    }
    return match.rule().mode();
  }

  /** Why a trigger that matches makes no draft, in words; empty where it makes one. */
  Optional<String> refusal(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (content.holds(match, ofSentence)) {
      return Optional.of("only what another act of the sentence is about");
    }
    Optional<String> refusal = refusals.refusal(match, ofSentence);
    if (refusal.isPresent()) {
      return refusal;
    }
    Optional<Need> unmet = Refusals.unmet(match, participants.named(match));
    return unmet.isEmpty() && refusals.isCase(match)
        ? Optional.of("a case that is spoken of again, without day or number")
        : unmet.map(Refusals::because);
  }
}
