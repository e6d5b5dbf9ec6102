package org.waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.number.Harm;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.AnnotatedText;

/**
 * Puts drafts of one happening together. Two mentions are kept apart by what contradicts (status,
 * mode, participants, place, time, counts) and drawn together by what they share; a definite noun
 * ("the attack") points back to the latest happening of its type.
 */
final class Merger {
  private static final int ENOUGH = 2;

  /** How many sentences on a happening is told again only by a definite noun. */
  private static final int FAR = 6;

  private static final int FAR_COST = 1;

  private final ArticleSyntax syntax;
  private final SameParticipants participants;
  private final Specificity specificity;
  private final Definiteness definiteness;
  private final Omissions omissions;
  private final Attackers attackers;
  private final Otherness otherness;
  private final EarlierTolls tolls;
  private final Grammar grammar;

  Merger(ArticleContext context, Grammar grammar) {
    AnnotatedText text = context.text();
    this.syntax = context.syntax();
    this.grammar = grammar;
    this.participants = new SameParticipants(text);
    this.specificity = new Specificity(context, grammar);
    this.definiteness = new Definiteness(text);
    this.omissions = new Omissions(definiteness);
    this.attackers = new Attackers(syntax.keys(), grammar);
    this.otherness = new Otherness(text, syntax, grammar);
    this.tolls = new EarlierTolls(text, new CueMatcher(syntax.keys()), grammar);
  }

  /** First the drafts of each sentence with one another, then sentence by sentence. */
  List<Happening> merge(List<Draft> drafts) {
    List<Happening> happenings = new ArrayList<>();
    int next = 0;
    while (next < drafts.size()) {
      int start = next;
      while (next < drafts.size() && drafts.get(next).sentence() == drafts.get(start).sentence()) {
        next++;
      }
      for (Happening happening : withinSentence(drafts.subList(start, next))) {
        Optional<Happening> same = best(happening, happenings);
        if (same.isPresent()) {
          same.get().addAll(happening);
        } else {
          happenings.add(happening);
        }
      }
    }
    return omissions.without(happenings);
  }

  /** An act with its weapon, its targeting and its outcome is one happening. */
  private List<Happening> withinSentence(List<Draft> drafts) {
    List<Happening> happenings = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Happening> same =
          happenings.stream()
              .filter(happening -> belongs(draft, happening))
              .min(Comparator.comparingInt(happening -> distance(draft, happening)));
      if (same.isPresent()) {
        same.get().add(draft);
      } else {
        happenings.add(Happening.of(draft, specificity));
      }
    }
    return happenings;
  }

  private static int distance(Draft draft, Happening happening) {
    return happening.drafts().stream()
        .mapToInt(other -> Math.abs(draft.match().head() - other.match().head()))
        .min()
        .orElseThrow();
  }

  private boolean belongs(Draft draft, Happening happening) {
    if (draft.type() != happening.type()) {
      return false;
    }
    if (happening.drafts().stream()
        .anyMatch(other -> isEndOf(draft, other) || saysWhomItStrikes(draft, other))) {
      return true;
    }
    if (givesToll(draft)) {
      return true;
    }
    if (attackers.areApart(draft, happening)) {
      return false;
    }
    boolean dependent = draft.match().rule().dependent() || happening.isDependent();
    boolean sameMode = draft.mode().isPresent() && draft.mode().equals(happening.mode());
    return (dependent || sameMode)
        && (SlotComparison.modes(draft.mode(), happening.mode()) >= 0
            || isProtest(draft, dependent))
        && participants.compare(draft.actors(), happening.actors()) >= 0
        && ((dependent && isOneClause(draft, happening))
            || (SlotComparison.places(draft.place(), happening.place(), SlotComparison.NEAR_KM) >= 0
                && SlotComparison.times(draft.time(), happening.time()) >= 0))
        && SlotComparison.sameCounts(draft, happening);
  }

  /** "The attack / whose victims were": the pronoun means it. */
  private boolean givesToll(Draft draft) {
    return syntax.keys().matches(draft.match().last(), grammar.words(WordClass.VICTIMS_OF));
  }

  /**
   * "The protesters / set fire to X": they are called by the protest that they turn into a riot.
   */
  private static boolean isProtest(Draft draft, boolean dependent) {
    return dependent && draft.type() == EventType.PROTEST;
  }

  /** "Voiced / its rejection": what the other trigger ends with. */
  private static boolean isEndOf(Draft draft, Draft other) {
    return other.match().last() == draft.match().head();
  }

  /** "A campaign of abductions / targeted activists": whom the act of the noun strikes. */
  private boolean saysWhomItStrikes(Draft draft, Draft other) {
    if (!draft.match().isVerb()
        || !draft.match().rule().dependent()
        || draft.match().rule().harm().isPresent()
        || other.match().isVerb()) {
      return false;
    }
    SentenceSyntax sentence = syntax.sentence(draft.sentence());
    Chunk noun = sentence.chunks().get(sentence.chunkOf(other.match().head()));
    return sentence.verb(draft.match().head()).subject().filter(noun::equals).isPresent();
  }

  /** Whether no joined verb and no end of a clause stands between the two triggers. */
  private boolean isOneClause(Draft draft, Happening happening) {
    Draft other = happening.last();
    SentenceSyntax sentence = syntax.sentence(draft.sentence());
    int a = sentence.chunkOf(other.match().head());
    int b = sentence.chunkOf(draft.match().head());
    return !sentence.joinsVerbBetween(Math.min(a, b), Math.max(a, b) + 1);
  }

  private Optional<Happening> best(Happening later, List<Happening> happenings) {
    Happening best = null;
    int bestScore = ENOUGH - 1;
    for (Happening happening : happenings) {
      if (happening.type() != later.type()) {
        continue;
      }
      int score = score(later, happening);
      if (score >= Math.max(bestScore, ENOUGH)) { // the latest of equals
        best = happening;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private int score(Happening later, Happening earlier) {
    if (later.drafts().stream().allMatch(draft -> tolls.tells(draft.match()))) {
      return earlier.count(Harm.KILLED).or(() -> earlier.count(Harm.WOUNDED)).isPresent()
          ? ENOUGH
          : -1;
    }
    boolean planned = later.status() == EventStatus.PLANNED;
    if (later.status() != earlier.status() && (planned || !definiteness.pointsBack(later))) {
      return -1;
    }
    if (attackers.areApart(later.first(), earlier)) {
      return -1;
    }
    boolean retold = retells(later, earlier);
    if ((!retold && otherness.isOther(later.first()))
        || otherness.isAddedTo(earlier.last(), later.first())) {
      return -1;
    }
    int mode = SlotComparison.modes(later.mode(), earlier.mode());
    if (retold && isTargeted(later, earlier)) {
      mode = Math.max(mode, 0); // "assassination of a general", by a rocket
    }
    int actors = participants.compare(later.actors(), earlier.actors());
    int recipients = participants.compare(later.recipients(), earlier.recipients());
    int place =
        SlotComparison.places(
            later.place(),
            earlier.place(),
            definiteness.pointsBack(later) ? SlotComparison.FAR_KM : SlotComparison.NEAR_KM);
    if (later.type() == EventType.MOBILIZE || later.type() == EventType.RETREAT) {
      place = Math.max(place, 0); // a march has two places, and so has a flight
    }
    int time = SlotComparison.times(later.time(), earlier.time());
    int counts = SlotComparison.counts(later, earlier);
    if (mode < 0 || actors < 0 || place < 0 || counts < 0) {
      return -1;
    }
    boolean back =
        definiteness.pointsBack(later) || SlotComparison.shareToll(later, earlier) || lasts(later);
    if (time < 0 && (!back || SlotComparison.longApart(later, earlier))) {
      return -1;
    }
    boolean told = retold && actors > 0 && sameRule(later, earlier);
    if (later.type() != EventType.ASSAULT && recipients < 0 && !told) {
      return -1;
    }
    boolean differ = recipients < 0;
    if (definiteness.pointsBack(later)) {
      recipients = Math.max(recipients, 0); // the same people by other words
    }
    int score = mode + 2 * actors + recipients + place + Math.max(time, 0) + 2 * counts;
    if (later.first().sentence() == earlier.last().sentence()) {
      score += 1;
    }
    if (definiteness.pointsBack(later)) {
      score += 2;
    }
    if (earlier.first().sentence() == 0) {
      score += later.first().sentence() <= ArticleContext.LEAD ? 2 : 1;
    }
    if (later.isBare()) {
      score += 1;
    }
    if (later.type() == EventType.PROTEST && mode > 0) {
      score += 1; // an article on protests goes on with them
    }
    return score + nearness(later, earlier, /* differs= */ time < 0 || differ || isWhole(later));
  }

  private static boolean isTargeted(Happening later, Happening earlier) {
    return Stream.of(later, earlier)
        .anyMatch(happening -> happening.mode().filter("targeted"::equals).isPresent());
  }

  /** A truce goes on: one time is when it began, another when it ends. */
  private static boolean lasts(Happening later) {
    return later.mode().filter("ceasefire"::equals).isPresent();
  }

  /** The first sentence says again what the title says, be it called "a series" there. */
  private static boolean retells(Happening later, Happening earlier) {
    return earlier.first().sentence() == 0 && later.first().sentence() == 1;
  }

  private static boolean sameRule(Happening later, Happening earlier) {
    return later.first().match().rule().id().equals(earlier.first().match().rule().id());
  }

  /** "An attack in X in May": told with place and time, it goes on with nothing. */
  private boolean isWhole(Happening later) {
    return definiteness.isNew(later) && later.ownPlace().isPresent() && later.ownTime().isPresent();
  }

  /** The next sentence goes on with what one told; one far on comes back to it by "the attack". */
  private int nearness(Happening later, Happening earlier, boolean differs) {
    int distance = later.first().sentence() - earlier.last().sentence();
    if (distance == 1) {
      return differs ? 0 : 1;
    }
    boolean back = earlier.first().sentence() == 0 || definiteness.pointsBack(later);
    return distance > FAR && !back ? -FAR_COST : 0;
  }
}
