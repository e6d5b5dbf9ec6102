package org.waqai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.ModeCue;
import org.waqai.rules.Need;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource;
import org.waqai.rules.RuleBook;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/** Drafts the events of an article, one for every trigger, sentence by sentence. */
final class Drafter {
  /** How many chunks after a word of speech its content may begin. */
  private static final int CONTENT_CHUNKS = 7;

  /** So many dead are those of a whole war, which is no happening. */
  private static final int WAR = 10_000;

  /** How many words before an act make it a case. */
  private static final int CASE_REACH = 3;

  /** Roles of sources that speak for nobody. */
  private static final Set<ActorRole> NOBODIES =
      EnumSet.of(ActorRole.UNK, ActorRole.CVL, ActorRole.MED);

  /** What sides do together: meet, agree, work together. */
  static final Set<EventType> BETWEEN_SIDES =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  private final ArticleContext context;
  private final AnnotatedText text;
  private final TriggerMatcher matcher;
  private final ParticipantFinder participants;
  private final Subordination subordination;
  private final StatusFinder statuses;
  private final SourceFinder sources;
  private final PlaceFinder places;
  private final TimeFinder times;
  private final CasualtyFinder casualties;
  private final CueMatcher cues;
  private final SameParticipants same;
  private final EarlierTolls earlier;
  private final Officials officials;
  private final Grammar grammar;

  Drafter(ArticleContext context, RuleBook rules, TriggerMatcher matcher) {
    this.context = context;
    this.text = context.text();
    this.grammar = rules.grammar();
    this.matcher = matcher;
    this.participants = new ParticipantFinder(context, rules);
    this.subordination = new Subordination(context, rules.grammar());
    this.statuses = new StatusFinder(text, context.syntax(), rules.grammar());
    this.sources = new SourceFinder(context, rules.grammar());
    this.places = new PlaceFinder(context, rules.grammar());
    this.times = new TimeFinder(context, rules.grammar());
    this.casualties = new CasualtyFinder(context);
    this.cues = new CueMatcher(context.syntax().keys());
    this.same = new SameParticipants(text);
    this.earlier = new EarlierTolls(text, cues, grammar);
    this.officials = new Officials(context);
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
    List<TriggerMatch> own = matches.stream().filter(match -> !isContent(match, matches)).toList();
    List<TriggerMatch> acts =
        own.stream().filter(match -> !subordination.isToldWithDeaths(match, own)).toList();
    for (TriggerMatch match : acts) {
      draft(match, acts).ifPresent(drafts::add);
    }
  }

  private Optional<Draft> draft(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (statuses.isNegated(match)
        || participants.isDeniedByItsVerb(match)
        || isOfName(match)
        || subordination.isSubordinate(match, ofSentence)) {
      return Optional.empty();
    }
    List<Filled<ActorMention>> actors = actors(match);
    List<Filled<ActorMention>> recipients = participants.recipients(match, actors);
    if (unmet(match, actors, recipients).isPresent()) {
      return Optional.empty();
    }
    Map<Harm, Casualty> counts =
        hasCounts(match) ? casualties.casualties(match, ofSentence) : Map.of();
    if (counts.containsKey(Harm.KILLED) && counts.get(Harm.KILLED).min() >= WAR) {
      return Optional.empty();
    }
    if (!match.rule().verbal()
        && !leavesOwn(match)
        && !isMutual(match)
        && same.compare(actors, recipients) > 0) {
      actors = List.of(); // whom the sentence before was about suffers it
    }
    if (isBetweenSides(match) && recipients.isEmpty() && actors.size() > 1) {
      recipients = actors.subList(1, actors.size()); // "X and Y signed": each is a side
      actors = actors.subList(0, 1);
    }
    if (ParticipantFinder.areThings(recipients)) {
      List<Filled<ActorMention>> victims = participants.victims(match.sentence(), inOrder(counts));
      recipients = victims.isEmpty() ? recipients : victims;
    }
    Optional<Filled<TimeMention>> time = namesPeople(match) ? Optional.empty() : times.time(match);
    if (time.isEmpty() && counts.isEmpty() && isCase(match)) {
      return Optional.empty();
    }
    Optional<Casualty> lone = participants.lone(match, recipients);
    if (counts.isEmpty() && lone.isPresent() && !earlier.tells(match)) {
      counts = Map.of(lone.get().harm(), lone.get());
    }
    return Optional.of(
        new Draft(
            match,
            mode(match),
            status(match, time),
            actors,
            recipients,
            match.rule().verbal() || namesPeople(match)
                ? Optional.empty()
                : places.place(match, actors, recipients),
            time,
            times.isOfReport(match),
            counts,
            sources.source(match, actors)));
  }

  /** What is told in the present of a day to come is planned: "X holds a march tomorrow". */
  private EventStatus status(TriggerMatch match, Optional<Filled<TimeMention>> time) {
    EventStatus status = statuses.status(match);
    boolean comes =
        time.isPresent()
            && text.publishedOn().filter(time.get().value().start()::isAfter).isPresent();
    return status == EventStatus.ACTUAL && comes ? EventStatus.PLANNED : status;
  }

  private boolean hasCounts(TriggerMatch match) {
    EventType type = match.rule().type();
    return (type == EventType.ASSAULT || type == EventType.COERCE) && !earlier.tells(match);
  }

  /** Who says "we condemn", or says of others what blames them, is whoever is quoted. */
  private List<Filled<ActorMention>> actors(TriggerMatch match) {
    List<Filled<ActorMention>> actors = participants.actors(match);
    if (!actors.isEmpty()) {
      return ofOfficial(match, actors).map(List::of).orElse(actors);
    }
    boolean quoted = match.isVerb() && Tags.isOfSpeaker(text.word(match.head()));
    return quoted || isOfWhoSaysSo(match)
        ? sources.source(match, actors).stream()
            .filter(source -> quoted || source.person() || source.known() || isBody(source))
            .map(source -> context.articleActors().resolve(source.span()))
            .filter(actor -> actor.role() != ActorRole.MED)
            .map(actor -> new Filled<>(actor, "who speaks"))
            .toList()
        : actors;
  }

  /** "Turkey will not yield", said its president: he speaks for the state, and so acts. */
  private Optional<Filled<ActorMention>> ofOfficial(
      TriggerMatch match, List<Filled<ActorMention>> actors) {
    Word head = text.word(match.head());
    boolean goesOn = match.isVerb() ? !Tags.isPast(head) : Tags.isAdjective(head);
    ActorMention state = actors.get(0).value();
    if (!goesOn || !match.rule().verbal() || actors.size() > 1 || !officials.isState(state)) {
      return Optional.empty();
    }
    return sources
        .source(match, actors)
        .map(source -> context.articleActors().resolve(source.span()))
        .filter(official -> officials.speaksFor(official, state))
        .map(official -> new Filled<>(official, Officials.WHY));
  }

  /** What a relative clause says of somebody is an aside of the writer's. */
  private boolean isOfWhoSaysSo(TriggerMatch match) {
    return match.rule().looksFor(Role.ACTOR, RoleSource.Relation.SPEAKER)
        && !(match.isVerb()
            && context.syntax().sentence(match.sentence()).verb(match.head()).relative());
  }

  /** Not witnesses, or a source: a ministry, a court, a movement. */
  private boolean isBody(Source source) {
    return !NOBODIES.contains(context.articleActors().resolve(source.span()).role());
  }

  /** "The army for the / liberation / of X", "announced / Support": words of a name are no act. */
  private boolean isOfName(TriggerMatch match) {
    int word = match.last();
    if (match.isVerb() && (word != match.head() + 1 || !match.rule().verbal())) {
      return false;
    }
    return context.actorsIn(new WordSpan(word, word + 1)).stream()
        .filter(actor -> actor.actorId().isPresent())
        .anyMatch(
            actor ->
                word + 1 < actor.words().end()
                    && (match.isVerb() || actor.words().start() < match.head()));
  }

  /** Fighters on both sides may be of one name. */
  private static boolean isMutual(TriggerMatch match) {
    return match.rule().looksFor(Role.ACTOR, RoleSource.Relation.BETWEEN_FIRST);
  }

  /** Who defects from an army is of it. */
  private static boolean leavesOwn(TriggerMatch match) {
    return match.rule().type() == EventType.RETREAT;
  }

  private static boolean isBetweenSides(TriggerMatch match) {
    return BETWEEN_SIDES.contains(match.rule().type());
  }

  /** "The trial over the killing of X": not told as something that happened now. */
  private boolean isCase(TriggerMatch match) {
    if (match.isVerb() || match.rule().verbal()) {
      return false;
    }
    WordSpan sentence = text.sentences().get(match.sentence());
    int start = Math.max(sentence.start(), match.head() - CASE_REACH);
    return cues.anyWithin(grammar.phrases(WordClass.CASE_NOUNS), new WordSpan(start, match.head()));
  }

  /** "The prisoner": who is named so again does not act or suffer where he is spoken of. */
  private boolean namesPeople(TriggerMatch match) {
    boolean self =
        match.rule().roles().values().stream()
            .flatMap(List::stream)
            .anyMatch(source -> source.relation() == RoleSource.Relation.SELF);
    return self && text.word(match.head()).stemTag().startsWith("DT");
  }

  private static List<Casualty> inOrder(Map<Harm, Casualty> counts) {
    return Stream.of(Harm.values()).filter(counts::containsKey).map(counts::get).toList();
  }

  /** What the rule needs first and does not find. */
  private static Optional<Need> unmet(
      TriggerMatch match,
      List<Filled<ActorMention>> actors,
      List<Filled<ActorMention>> recipients) {
    return match.rule().needs().stream()
        .filter(need -> !need.isMet(!actors.isEmpty(), !recipients.isEmpty()))
        .findFirst();
  }

  /** Why a trigger that matches makes no draft, in words; empty where it makes one. */
  Optional<String> refusal(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (isContent(match, ofSentence)) {
      return Optional.of("only what another act of the sentence is about");
    }
    if (statuses.isNegated(match) || participants.isDeniedByItsVerb(match)) {
      return Optional.of("negated");
    }
    if (isOfName(match)) {
      return Optional.of("only part of a name");
    }
    if (subordination.isSubordinate(match, ofSentence)) {
      return Optional.of("only what another act is for or strikes");
    }
    List<Filled<ActorMention>> actors = actors(match);
    Optional<Need> unmet = unmet(match, actors, participants.recipients(match, actors));
    if (unmet.isEmpty() && isCase(match)) {
      return Optional.of("a case that is spoken of again, without day or number");
    }
    return unmet.map(
        need ->
            need == Need.EITHER
                ? "needs: neither actor nor recipient is found"
                : "needs: the " + need.name().toLowerCase(Locale.ROOT) + " is not found");
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

  /**
   * Whether the trigger only says what a threat, demand or accusation is about. Such content
   * follows the other trigger in its clause and has neither place nor time of its own. A participle
   * ("condemned, demanding") goes with the subject, not with what is said.
   */
  private boolean isContent(TriggerMatch match, List<TriggerMatch> matches) {
    if (match.rule().indefinite()) {
      return false;
    }
    if (isOfDemand(match)) {
      return true;
    }
    for (TriggerMatch other : matches) {
      if (other.rule().absorbs()
          && other.head() < match.head()
          && !isAnswered(other, match)
          && !isBefore(match)
          && !other.words().contains(match.head())
          && isInComplement(other.head(), match)) {
        return true;
      }
    }
    return false;
  }

  /** "On condition that / they withdraw": demanded, not done. */
  private boolean isOfDemand(TriggerMatch match) {
    WordSpan sentence = text.sentences().get(match.sentence());
    for (int word = match.head() - 1; word >= sentence.start(); word--) {
      if (context.syntax().keys().matches(word, grammar.words(WordClass.DEMAND_OPENERS))) {
        return isInComplement(word, match);
      }
    }
    return false;
  }

  /** What is refused or denied was said before, by another: "rejected Kiev's accusations". */
  private static boolean isAnswered(TriggerMatch speech, TriggerMatch match) {
    return speech.rule().type() == EventType.REJECT && match.rule().verbal() && !match.isVerb();
  }

  /** "Threatened X / after an attack": what came first is no content of what was said. */
  private boolean isBefore(TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    String marker = syntax.chunks().get(syntax.chunkOf(match.head())).marker();
    return !match.isVerb() && grammar.words(WordClass.AFTERS).contains(marker);
  }

  private boolean isInComplement(int speech, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int from = syntax.chunkOf(speech);
    int to = syntax.chunkOf(match.head());
    boolean opened = false;
    for (int i = from; i <= to; i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk.is(Chunk.Kind.STOP)
          || (i > from && chunk.is(Chunk.Kind.RELATIVE))
          || (chunk.is(Chunk.Kind.COMMA) && !opened)) {
        return false;
      }
      if (i > from && chunk.is(Chunk.Kind.VERB) && !opened && leavesContent(syntax, i)) {
        return false;
      }
      opened |= chunk.is(Chunk.Kind.OPENER);
    }
    return opened || to - from <= CONTENT_CHUNKS;
  }

  /** A verb joined to that of speech, or one in the past that describes who was spoken of. */
  private boolean leavesContent(SentenceSyntax syntax, int chunk) {
    Chunk verb = syntax.chunks().get(chunk);
    int word = verb.words().start();
    return verb.conjoined() || (syntax.verb(word).relative() && Tags.isPast(text.word(word)));
  }
}
