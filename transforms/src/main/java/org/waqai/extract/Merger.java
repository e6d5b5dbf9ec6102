package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.time.TimeMention;

/**
 * Puts drafts of one happening together. Two mentions are kept apart by what contradicts (status,
 * mode, participants, place, time, counts) and drawn together by what they share; a definite noun
 * ("the attack") points back to the latest happening of its type.
 */
final class Merger {
  private static final int ENOUGH = 2;
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

  private final AnnotatedText text;

  Merger(AnnotatedText text) {
    this.text = text;
  }

  List<Happening> merge(List<Draft> drafts) {
    List<Happening> happenings = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Happening> same = best(draft, happenings);
      if (same.isPresent()) {
        same.get().add(draft);
      } else {
        happenings.add(new Happening(draft));
      }
    }
    return happenings;
  }

  private Optional<Happening> best(Draft draft, List<Happening> happenings) {
    Happening best = null;
    int bestScore = ENOUGH - 1;
    for (Happening happening : happenings) {
      if (happening.type() != draft.type()) {
        continue;
      }
      int score = score(draft, happening);
      if (score >= Math.max(bestScore, ENOUGH)) { // the latest of equals
        best = happening;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private int score(Draft draft, Happening happening) {
    if (draft.status() != happening.status() && !pointsBack(draft)) {
      return -1;
    }
    int score = 0;
    int mode = compareModes(draft.mode(), happening.mode());
    int actors = compare(draft.actors(), happening.actors());
    int recipients = compare(draft.recipients(), happening.recipients());
    int place = comparePlaces(draft, happening);
    int time = compareTimes(draft.time(), happening.time());
    int counts = compareCounts(draft, happening);
    if (mode < 0 || actors < 0 || place < 0 || time < 0 || counts < 0) {
      return -1;
    }
    if (draft.type() != EventType.ASSAULT && recipients < 0) {
      return -1;
    }
    score += mode + 2 * actors + recipients + place + time + 2 * counts;
    if (draft.sentence() == happening.last().sentence()) {
      score += 1;
    }
    if (pointsBack(draft)) {
      score += 2;
    }
    if (happening.first().sentence() == 0) {
      score += 1;
    }
    if (isBare(draft)) {
      score += 1;
    }
    return score;
  }

  /** "The attack", "this attack", "their attack". */
  private boolean pointsBack(Draft draft) {
    if (draft.match().isVerb()) {
      return false;
    }
    Word head = text.word(draft.match().head());
    return head.stemTag().startsWith("DT");
  }

  private static boolean isBare(Draft draft) {
    return draft.actors().isEmpty()
        && draft.recipients().isEmpty()
        && draft.place().isEmpty()
        && draft.casualties().isEmpty();
  }

  private static int compareModes(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    Set<String> both = Set.of(a.get(), b.get());
    return KINDRED.contains(both) ? 0 : -1;
  }

  private static int compare(List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
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
    boolean named =
        a.get(0).value().actorId().isPresent() && b.get(0).value().actorId().isPresent();
    return named ? -1 : 0;
  }

  private static boolean same(ActorMention a, ActorMention b) {
    return (a.actorId().isPresent() && a.actorId().equals(b.actorId()))
        || a.name().equals(b.name());
  }

  private static int comparePlaces(Draft draft, Happening happening) {
    Optional<PlaceMention> a = draft.place().map(Filled::value);
    Optional<PlaceMention> b = happening.place().map(Filled::value);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.get().precision() == PlacePrecision.COUNTRY
        || b.get().precision() == PlacePrecision.COUNTRY) {
      boolean known = a.get().country().isPresent() && b.get().country().isPresent();
      return known && !a.get().country().equals(b.get().country()) ? -1 : 0;
    }
    double km = kilometres(a.get(), b.get());
    boolean area =
        a.get().precision() == PlacePrecision.AREA || b.get().precision() == PlacePrecision.AREA;
    if (km <= NEAR_KM) {
      return area ? 1 : 2;
    }
    return km > (area ? FAR_KM : NEAR_KM) ? -1 : 0;
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

  private static int compareCounts(Draft draft, Happening happening) {
    int score = 0;
    for (Map.Entry<Harm, Casualty> count : draft.casualties().entrySet()) {
      Optional<Casualty> other = happening.count(count.getKey());
      if (other.isEmpty()) {
        continue;
      }
      if (!agree(count.getValue(), other.get())) {
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
    return low.max().isEmpty();
  }
}
