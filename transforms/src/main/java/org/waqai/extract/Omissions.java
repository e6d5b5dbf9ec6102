package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;

/** Leaves out what drafts amount to no happening of its own. */
final class Omissions {
  private final Definiteness definiteness;

  Omissions(Definiteness definiteness) {
    this.definiteness = definiteness;
  }

  List<Happening> without(List<Happening> happenings) {
    List<Happening> told = new ArrayList<>(happenings);
    told.removeIf(happening -> isEmpty(happening) || isNotion(happening) || isHarm(happening));
    told.removeIf(happening -> isSummary(happening, told));
    return told;
  }

  /** "The fighting", "the dead", with nothing told and nothing before to point back to. */
  private boolean isEmpty(Happening happening) {
    return happening.isBare() && (happening.isDependent() || definiteness.pointsBack(happening));
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
   * "The killing and the abduction that they practise", "the dead": harm as such, of nobody, be a
   * place or a time told or not.
   */
  private boolean isHarm(Happening happening) {
    return happening.type() == EventType.ASSAULT
        && happening.drafts().stream()
            .allMatch(
                draft ->
                    draft.match().rule().harm().isPresent()
                        && draft.actors().isEmpty()
                        && draft.recipients().isEmpty()
                        && draft.casualties().isEmpty())
        && definiteness.pointsBack(happening);
  }

  /**
   * Whether title or lead sum up what is told below: the dead of several acts of one type, each
   * with fewer, add up to no more than those it gives.
   */
  private static boolean isSummary(Happening happening, List<Happening> happenings) {
    Optional<Casualty> total = happening.count(Harm.KILLED);
    if (total.isEmpty() || happening.first().sentence() > ArticleContext.LEAD) {
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
}
