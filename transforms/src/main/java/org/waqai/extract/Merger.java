package org.waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/**
 * Puts drafts of one happening together. Two mentions are kept apart by what contradicts (status,
 * mode, participants, place, time, counts) and drawn together by what they share; a definite noun
 * ("the attack") points back to the latest happening of its type.
 */
final class Merger {
  private static final int ENOUGH = 2;

  /** The last sentence of the lead, which says again what the title says. */
  private static final int LEAD = 2;

  /** "At least 30" can be 45, but hardly 300: the most that one count is of the other. */
  private static final double MOST_APART = 1.5;

  private static final double NEAR_KM = 50;
  private static final double FAR_KM = 150;
  private static final double EARTH_DIAMETER_KM = 12_742;

  /** Modes that one happening may well be given in turn. */
  private static final List<Set<String>> KINDRED =
      List.of(
          Set.of("explosives", "suicide-attack"),
          Set.of("targeted", "firearms"),
          Set.of("targeted", "explosives"),
          Set.of("aerial", "drone"),
          Set.of("aerial", "heavy-weapons"),
          Set.of("demo", "riot"));

  /** Modes of acts so unlike others that one without them is another act. */
  private static final Set<String> DISTINCT =
      Set.of("abduct", "torture", "sexual", "crowd-control");

  /** How far from a trigger a word says that it is another act. */
  private static final int OTHER_REACH = 3;

  private final AnnotatedText text;
  private final ArticleSyntax syntax;
  private final CueMatcher cues;
  private final Grammar grammar;

  Merger(AnnotatedText text, ArticleSyntax syntax, Grammar grammar) {
    this.text = text;
    this.syntax = syntax;
    this.cues = new CueMatcher(syntax.keys());
    this.grammar = grammar;
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
    happenings.removeIf(happening -> isEmpty(happening) || isNotion(happening));
    happenings.removeIf(happening -> isSummary(happening, happenings));
    return happenings;
  }

  /**
   * Whether a violent act is only named, once and by a noun, with neither who, where, when nor how
   * many: "torture of prisoners" is a notion, no happening.
   */
  private static boolean isNotion(Happening happening) {
    return happening.type() == EventType.ASSAULT
        && happening.drafts().size() == 1
        && !happening.first().match().isVerb()
        && happening.first().actors().isEmpty()
        && happening.first().place().isEmpty()
        && happening.first().time().isEmpty()
        && happening.first().casualties().isEmpty();
  }

  /**
   * Whether title or lead sum up what is told below: the dead of several acts of one type, each
   * with fewer, add up to no more than those it gives.
   */
  private boolean isSummary(Happening happening, List<Happening> happenings) {
    Optional<Casualty> total = happening.count(Harm.KILLED);
    if (total.isEmpty() || happening.first().sentence() > LEAD) {
      return false;
    }
    List<Casualty> parts =
        happenings.stream()
            .filter(other -> other != happening && other.type() == happening.type())
            .filter(other -> other.status() == happening.status())
            .filter(other -> other.first().sentence() > happening.first().sentence())
            .map(other -> other.count(Harm.KILLED))
            .flatMap(Optional::stream)
            .toList();
    return parts.size() > 1
        && parts.stream().mapToInt(Casualty::min).sum() <= total.get().min()
        && happening.place().filter(place -> isPoint(place.value())).isEmpty();
  }

  private static boolean isPoint(PlaceMention place) {
    return place.precision() == PlacePrecision.POINT;
  }

  /** "The fighting", "the dead", with nothing told and nothing before to point back to. */
  private boolean isEmpty(Happening happening) {
    return happening.isBare() && (happening.isDependent() || pointsBack(happening));
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
        happenings.add(Happening.of(draft));
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
    boolean dependent = draft.match().rule().dependent() || happening.isDependent();
    boolean sameMode = draft.mode().isPresent() && draft.mode().equals(happening.mode());
    return (dependent || sameMode)
        && compareModes(draft.mode(), happening.mode()) >= 0
        && compare(draft.actors(), happening.actors()) >= 0
        && ((dependent && isOneClause(draft, happening))
            || (comparePlaces(draft.place(), happening.place(), NEAR_KM) >= 0
                && compareTimes(draft.time(), happening.time()) >= 0))
        && sameCounts(draft, happening);
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
    boolean planned = later.status() == EventStatus.PLANNED;
    if (later.status() != earlier.status() && (planned || !pointsBack(later))) {
      return -1;
    }
    if (isOther(later.first())) {
      return -1;
    }
    int mode = compareModes(later.mode(), earlier.mode());
    int actors = compare(later.actors(), earlier.actors());
    int recipients = compare(later.recipients(), earlier.recipients());
    int place = comparePlaces(later.place(), earlier.place(), pointsBack(later) ? FAR_KM : NEAR_KM);
    if (later.type() == EventType.MOBILIZE) {
      place = Math.max(place, 0); // a march has two places
    }
    int time = compareTimes(later.time(), earlier.time());
    int counts = compareCounts(later, earlier);
    if (mode < 0 || actors < 0 || place < 0 || counts < 0) {
      return -1;
    }
    if (time < 0 && !pointsBack(later)) {
      return -1;
    }
    if (later.type() != EventType.ASSAULT && recipients < 0) {
      return -1;
    }
    if (pointsBack(later)) {
      recipients = Math.max(recipients, 0); // the same people by other words
    }
    int score = mode + 2 * actors + recipients + place + Math.max(time, 0) + 2 * counts;
    if (later.first().sentence() == earlier.last().sentence()) {
      score += 1;
    }
    if (pointsBack(later)) {
      score += 2;
    }
    if (earlier.first().sentence() == 0) {
      score += later.first().sentence() <= LEAD ? 2 : 1;
    }
    if (later.isBare()) {
      score += 1;
    }
    return score;
  }

  /** "Another attack", "attacked repeatedly", "in response to an attack". */
  private boolean isOther(Draft draft) {
    WordSpan sentence = text.sentences().get(draft.sentence());
    WordSpan trigger = draft.match().words();
    WordSpan around =
        new WordSpan(
            Math.max(sentence.start(), trigger.start() - OTHER_REACH),
            Math.min(sentence.end(), trigger.end() + OTHER_REACH));
    return cues.anyWithin(grammar.phrases(WordClass.OTHERNESS), around);
  }

  /** Whether the act itself, its weapon, target and outcome aside, is named as one known. */
  private boolean pointsBack(Happening happening) {
    return pointsBack(
        happening.drafts().stream()
            .filter(draft -> !draft.match().rule().dependent())
            .findFirst()
            .orElse(happening.first()));
  }

  /** "The attack", "this attack", "their attack". */
  private boolean pointsBack(Draft draft) {
    if (draft.match().isVerb()) {
      return false;
    }
    Word head = text.word(draft.match().head());
    return head.stemTag().startsWith("DT");
  }

  private static int compareModes(Optional<String> a, Optional<String> b) {
    if (a.isPresent() && a.equals(b)) {
      return 1;
    }
    if (a.filter(DISTINCT::contains).isPresent() || b.filter(DISTINCT::contains).isPresent()) {
      return -1;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = Set.of(a.get(), b.get());
    return KINDRED.contains(both) ? 0 : -1;
  }

  private int compare(List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    for (Filled<ActorMention> x : a) {
      for (Filled<ActorMention> y : b) {
        if (same(x.value(), y.value())) {
          return 1;
        }
      }
    }
    return areNamed(a, b) || areOfOtherCountries(a, b) ? -1 : 0;
  }

  private static boolean areNamed(List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    return a.get(0).value().actorId().isPresent() && b.get(0).value().actorId().isPresent();
  }

  private static boolean areOfOtherCountries(
      List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    Optional<String> first = a.get(0).value().country();
    Optional<String> second = b.get(0).value().country();
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private boolean same(ActorMention a, ActorMention b) {
    return (a.actorId().isPresent() && a.actorId().equals(b.actorId()))
        || a.name().equals(b.name())
        || (a.role() == b.role() && a.country().equals(b.country()) && sharesName(a, b));
  }

  /** "The Egyptian branch of X" and "X" share a name. */
  private boolean sharesName(ActorMention a, ActorMention b) {
    for (int i = a.words().start(); i < a.words().end(); i++) {
      if (Tags.isProperName(text.word(i))) {
        for (int j = b.words().start(); j < b.words().end(); j++) {
          if (text.word(i).stem().equals(text.word(j).stem())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int comparePlaces(
      Optional<Filled<PlaceMention>> first,
      Optional<Filled<PlaceMention>> second,
      double tolerance) {
    Optional<PlaceMention> a = first.map(Filled::value);
    Optional<PlaceMention> b = second.map(Filled::value);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.get().precision() == PlacePrecision.COUNTRY
        || b.get().precision() == PlacePrecision.COUNTRY) {
      boolean known = a.get().country().isPresent() && b.get().country().isPresent();
      boolean apart = known && !a.get().country().equals(b.get().country());
      return apart && tolerance < FAR_KM ? -1 : 0; // "near the border of X" is told of both sides
    }
    double km = kilometres(a.get(), b.get());
    boolean area =
        a.get().precision() == PlacePrecision.AREA || b.get().precision() == PlacePrecision.AREA;
    if (km <= NEAR_KM) {
      return area ? 1 : 2;
    }
    return km > (area ? FAR_KM : tolerance) ? -1 : 0;
  }

  /** Great-circle distance by the haversine formula. */
  private static double kilometres(PlaceMention a, PlaceMention b) {
    double latitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
    double longitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.pow(Math.sin(latitude), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(longitude), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
  }

  private static int compareTimes(
      Optional<Filled<TimeMention>> a, Optional<Filled<TimeMention>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    TimeMention x = a.get().value();
    TimeMention y = b.get().value();
    boolean apart = x.end().isBefore(y.start()) || y.end().isBefore(x.start());
    return apart ? -1 : x.start().equals(y.start()) ? 1 : 0;
  }

  /** Two different counts of one harm in one sentence are of two happenings. */
  private static boolean sameCounts(Draft draft, Happening happening) {
    for (Map.Entry<Harm, Casualty> count : draft.casualties().entrySet()) {
      Optional<Casualty> other = happening.count(count.getKey());
      if (other.isPresent() && other.get().min() != count.getValue().min()) {
        return false;
      }
    }
    return true;
  }

  private static int compareCounts(Happening a, Happening b) {
    int score = 0;
    for (Harm harm : Harm.values()) {
      Optional<Casualty> x = a.count(harm);
      Optional<Casualty> y = b.count(harm);
      if (x.isEmpty() || y.isEmpty()) {
        continue;
      }
      if (!agree(x.get(), y.get())) {
        return -1;
      }
      score++;
    }
    return score;
  }

  private static boolean agree(Casualty a, Casualty b) {
    if (a.min() == b.min()) {
      return true;
    }
    Casualty low = a.min() < b.min() ? a : b;
    Casualty high = a.min() < b.min() ? b : a;
    boolean near = Happening.isAmount(low) || high.min() <= MOST_APART * low.min();
    return low.max().isEmpty() && near;
  }
}
