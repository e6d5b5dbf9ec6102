package org.waqai.link.place;

import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.schemas.EntityLabel;

/**
 * Decides which of the places of a name is meant, and whether the name is one of a place at all.
 * Both are sums of points; the weights were set by hand on the development articles.
 */
final class Judge {
  /** From this sum on a name counts as a place. */
  static final double ENOUGH = 1.5;

  private static final double PROMINENT = 3.0;
  private static final double NOTABLE = 1.2;
  private static final double UNMISTAKABLE = 4.5;
  private static final double NEAR_KM = 90;
  private static final double FAR_KM = 150;

  private final PlaceLexicon lexicon;
  private final Surroundings surroundings;
  private final ArticleFocus focus;

  Judge(PlaceLexicon lexicon, Surroundings surroundings, ArticleFocus focus) {
    this.lexicon = lexicon;
    this.surroundings = surroundings;
    this.focus = focus;
  }

  /**
   * A name with the place it most probably means.
   *
   * @param sum how surely it is one
   */
  record Verdict(NameMatch match, Place place, Set<PlaceKind> forced, double sum) {
    boolean isPlace() {
      return sum >= ENOUGH;
    }

    /** A well-known name of several words that is not a place here: "the South Africa team". */
    boolean isPartOfAnotherName() {
      return !isPlace() && !match.isOneWord() && place.prominence() >= PROMINENT;
    }

    /** Of two verdicts that share words the better: the longer, then the surer. */
    double worth() {
      return sum + 3 * match.words().length() - 0.3 * match.cut();
    }
  }

  Verdict judge(NameMatch match) {
    Set<PlaceKind> forced = surroundings.forcedKinds(match);
    Gazetteer.Name best = match.names().get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Gazetteer.Name name : match.names()) {
      double score = likelihood(name, match, forced.isEmpty() ? kindsInside(match) : forced);
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return new Verdict(match, best.place(), forced, evidence(match, best, forced));
  }

  /** The kinds of a type word that is part of the name itself. */
  private Set<PlaceKind> kindsInside(NameMatch match) {
    int space = match.exact().indexOf(' ');
    return space < 0 ? Set.of() : lexicon.kinds(match.exact().substring(0, space));
  }

  private double likelihood(Gazetteer.Name name, NameMatch match, Set<PlaceKind> said) {
    Place place = name.place();
    double score = place.prominence();
    if (!name.exact().equals(match.exact())) {
      score -= 1.0;
    }
    if (place.isWritten()) {
      score += 2.5;
    }
    if (place.kind() == PlaceKind.COUNTRY) {
      // A capital of its country's name is nearer to itself than any country to its own cities.
      score += 2.5;
    }
    if (said.contains(place.kind())) {
      score += 8.0;
    } else if (place.kind() == PlaceKind.PROVINCE || place.kind() == PlaceKind.DISTRICT) {
      // Without a type word the name of a province is that of its seat, if it has one.
      score -= 1.5;
    }
    if (surroundings.countryAfter(match).equals(place.country()) && place.country().isPresent()) {
      score += 4.0;
    }
    if (place.country().isPresent()) {
      double share = focus.share(place.country().get());
      score += 3 * share;
      if (share == 0 && !focus.isEmpty()) {
        score -= 2.5;
      }
    }
    return score + 2.5 * Math.exp(-focus.distance(place.centre()) / NEAR_KM);
  }

  private double evidence(NameMatch match, Gazetteer.Name name, Set<PlaceKind> forced) {
    Place place = name.place();
    boolean prominent = place.prominence() >= PROMINENT;
    boolean notable = place.prominence() >= NOTABLE;
    if (isNoName(match, name, forced)) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = prominent ? 2.0 : notable ? 1.2 : 0.2;
    sum += byLabel(match, place);
    sum += byForm(match, name, prominent, notable);
    sum += byFocus(place, prominent);
    if (!forced.isEmpty()) {
      sum += forced.contains(place.kind()) ? 2.5 : 1.2;
    } else if (surroundings.isLocative(match)) {
      sum += 0.8;
    }
    if (surroundings.personBefore(match)) {
      sum -= 1.5;
    }
    if (surroundings.before(match, Role.ORGANISATION_BEFORE)) {
      sum -= 2.5;
    }
    return sum;
  }

  /**
   * A word of the frame around names, or a demonym spelled like its country but for the article.
   */
  private boolean isNoName(NameMatch match, Gazetteer.Name name, Set<PlaceKind> forced) {
    boolean frame =
        match.isOneWord()
            && (lexicon.standsForPlace(match.exact())
                || (forced.isEmpty() && lexicon.isFrame(match.exact())));
    boolean demonym =
        name.place().kind() == PlaceKind.COUNTRY
            && Spelling.hasArticle(match.exact())
            && !Spelling.hasArticle(name.exact());
    return frame || demonym || surroundings.isDemonym(match, name.place());
  }

  /** The entity tagger errs too: names that are hardly anything but places weigh it less. */
  private double byLabel(NameMatch match, Place place) {
    Optional<EntityLabel> label = surroundings.label(match);
    boolean unmistakable = place.prominence() >= UNMISTAKABLE;
    if (label.isEmpty()) {
      return surroundings.labelled() && place.prominence() < PROMINENT ? -0.4 : 0;
    }
    return switch (label.get()) {
      case LOC -> 1.5;
      case PER -> unmistakable ? -1.0 : -2.5;
      case ORG, MISC -> unmistakable ? -0.2 : -1.0;
    };
  }

  private double byForm(NameMatch match, Gazetteer.Name name, boolean prominent, boolean notable) {
    double sum = match.isOneWord() ? byWord(match, name, prominent) : byWords(match, name);
    if (isPersonalThroughout(match.exact()) && name.place().prominence() < UNMISTAKABLE) {
      sum -= surroundings.isLocative(match) ? 0.5 : notable ? 1.5 : 2.0;
    }
    return sum;
  }

  private double byWords(NameMatch match, Gazetteer.Name name) {
    double sum = name.place().isWritten() ? 1.0 : 0.6;
    if (lexicon.is(Role.EVERYDAY, match.exact())) {
      sum -= 3.0;
    }
    if (match.cut() > 0 && lexicon.isCommon(surroundings.wholeWord(match))) {
      sum -= 2.0;
    }
    return name.exact().equals(match.exact()) ? sum : sum - 0.8;
  }

  private double byWord(NameMatch match, Gazetteer.Name name, boolean prominent) {
    double sum = match.cut() > 0 ? -0.3 : 0;
    if (surroundings.isTaggedVerb(match) && name.place().kind() != PlaceKind.COUNTRY) {
      // Of a well-known name that is no word besides it is the tagger that errs.
      boolean sure = name.place().prominence() >= UNMISTAKABLE && !lexicon.isCommon(match.exact());
      sum -= sure ? 0.3 : 1.5;
    }
    if (!name.exact().equals(match.exact())) {
      sum -= 2.5;
    }
    if (lexicon.is(Role.EVERYDAY, match.exact())) {
      boolean expected =
          prominent
              && name.place().isWritten()
              && isInFocus(name.place())
              && (surroundings.isLocative(match) || surroundings.isLabelledPlace(match));
      return sum - (expected ? 1.0 : 2.0);
    }
    if (match.cut() > 0 && lexicon.isPersonal(surroundings.wholeWord(match))) {
      return sum - 3.0;
    }
    boolean common =
        lexicon.isCommon(match.exact()) || lexicon.isCommon(surroundings.wholeWord(match));
    if (common && !(prominent && name.place().isWritten())) {
      return sum - 3.0;
    }
    return sum + (prominent ? 0 : 0.4);
  }

  private boolean isInFocus(Place place) {
    return focus.isEmpty() || place.country().map(iso3 -> focus.share(iso3) > 0).orElse(true);
  }

  private double byFocus(Place place, boolean prominent) {
    if (prominent || place.country().isEmpty()) {
      return 0;
    }
    double share = focus.share(place.country().get());
    if (!place.isWritten() && place.prominence() < NOTABLE && focus.isFar(place, FAR_KM)) {
      return -2.0;
    }
    if (share > 0.15) {
      return focus.distance(place.centre()) < NEAR_KM ? 0.7 : 0.5;
    }
    return focus.isEmpty() ? -0.3 : share > 0 ? -0.5 : -2.8;
  }

  private boolean isPersonalThroughout(String exact) {
    for (String word : exact.split(" ", -1)) {
      if (!lexicon.isPersonal(word) && !lexicon.isPersonal(Spelling.withoutArticle(word))) {
        return false;
      }
    }
    return true;
  }
}
