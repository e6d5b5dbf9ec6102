package org.waqai.extract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Tags;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/**
 * What an article goes on saying without saying it again. An act without a place of its own took
 * place where the act told before it did, an act without a time of its own when the news of the
 * article happened; neither holds for acts of speech, plans and background.
 */
final class Discourse {
  /** Modes in which one side has the other in its hands. */
  private static final Set<String> CUSTODY = Set.of("arrest", "release", "deport");

  private static final Set<ActorRole> AUTHORITIES =
      EnumSet.of(ActorRole.GOV, ActorRole.COP, ActorRole.SPY, ActorRole.MIL, ActorRole.JUD);

  /** How many sentences a place is carried over. */
  private static final int PLACE_REACH = 2;

  /** An act of more days before the day of publication is background, whatever it is told with. */
  private static final int NEWS_DAYS = 7;

  /** The last sentence of title and lead. */
  private static final int LEAD = 3;

  /** How many words before a trigger may say that it is background. */
  private static final int CUE_REACH = 6;

  private final ArticleContext context;
  private final PlaceFinder places;
  private final CueMatcher cues;
  private final Grammar grammar;

  Discourse(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.places = new PlaceFinder(context, grammar);
    this.cues = new CueMatcher(context.syntax().keys());
    this.grammar = grammar;
  }

  void carryOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      if (happening.status() != EventStatus.ACTUAL) {
        continue;
      }
      if (happening.first().match().rule().verbal()) {
        happening.tellAsNews(!isBackground(happening) && !isInContent(happening));
        continue;
      }
      if (happening.actors().isEmpty()) {
        captor(happening, happenings).ifPresent(happening::inheritActors);
      }
      if (happening.ownPlace().isEmpty()) {
        place(happening, happenings).ifPresent(happening::inheritPlace);
      }
      if (happening.ownTime().isEmpty() && !isBackground(happening)) {
        newsTime(happening, happenings).ifPresent(happening::inheritTime);
        happening.tellAsNews(isNews(happening));
      }
    }
  }

  /**
   * Who arrested or freed people whom the text says were arrested or freed: the authorities that
   * did such a thing before in it.
   */
  private static Optional<List<Filled<ActorMention>>> captor(
      Happening happening, List<Happening> happenings) {
    if (!happening.mode().filter(CUSTODY::contains).isPresent()) {
      return Optional.empty();
    }
    List<Filled<ActorMention>> captors = List.of();
    for (Happening other : happenings) {
      if (other == happening) {
        break;
      }
      boolean holds =
          (other.type() == EventType.COERCE || other.type() == EventType.RETREAT)
              && !other.actors().isEmpty()
              && AUTHORITIES.contains(other.actors().get(0).value().role());
      captors = holds ? other.actors() : captors;
    }
    return captors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            captors.stream()
                .map(actor -> new Filled<>(actor.value(), "authorities told of before"))
                .toList());
  }

  private Optional<Filled<PlaceMention>> place(Happening happening, List<Happening> happenings) {
    Optional<Filled<PlaceMention>> named = places.placeOf(happening.recipients());
    if (named.isPresent() || isOld(happening) || isBackground(happening)) {
      return named;
    }
    return lastPlace(happening, happenings)
        .map(place -> new Filled<>(place.value(), "place of the act told before"))
        .or(() -> ownCountry(happening))
        .or(this::headlineCountry);
  }

  /** Who holds people does so at home. */
  private Optional<Filled<PlaceMention>> ownCountry(Happening happening) {
    if (happening.type() != EventType.COERCE || happening.actors().isEmpty()) {
      return Optional.empty();
    }
    ActorMention actor = happening.actors().get(0).value();
    return AUTHORITIES.contains(actor.role())
        ? context.places().stream()
            .filter(place -> place.precision() == PlacePrecision.COUNTRY)
            .filter(place -> place.country().isPresent() && place.country().equals(actor.country()))
            .findFirst()
            .map(place -> new Filled<>(place, "country of the authorities"))
        : Optional.empty();
  }

  /** "Libya: two killed in": the title says where the news is from. */
  private Optional<Filled<PlaceMention>> headlineCountry() {
    return context.places().stream()
        .filter(place -> place.words().start() == 0 && place.words().end() < title())
        .filter(place -> context.text().word(place.words().end()).isPunctuation())
        .findFirst()
        .map(place -> new Filled<>(place, "place that opens the title"));
  }

  private int title() {
    return context.text().sentences().get(0).end();
  }

  private static Optional<Filled<PlaceMention>> lastPlace(
      Happening happening, List<Happening> happenings) {
    int sentence = happening.first().sentence();
    return happenings.stream()
        .flatMap(other -> other.drafts().stream())
        .filter(draft -> draft.place().isPresent())
        .filter(draft -> draft.sentence() <= sentence && draft.sentence() >= sentence - PLACE_REACH)
        .reduce((earlier, later) -> later.sentence() >= earlier.sentence() ? later : earlier)
        .flatMap(Draft::place);
  }

  /** Whether its own time lies well before the day of publication. */
  private boolean isOld(Happening happening) {
    Optional<LocalDate> published = context.text().publishedOn();
    return published.isPresent()
        && happening
            .ownTime()
            .filter(time -> time.value().end().isBefore(published.get().minusDays(NEWS_DAYS)))
            .isPresent();
  }

  private boolean isBackground(Happening happening) {
    return happening.drafts().stream()
        .allMatch(
            draft -> {
              WordSpan sentence = context.text().sentences().get(draft.sentence());
              int head = draft.match().head();
              int start = Math.max(sentence.start(), head - CUE_REACH);
              return cues.anyWithin(
                  grammar.phrases(WordClass.BACKGROUND_CUES), new WordSpan(start, head));
            });
  }

  /** Said in what another said, or in a relative clause: not what the article reports. */
  private boolean isInContent(Happening happening) {
    Draft first = happening.first();
    return first.match().isVerb()
        && context.syntax().sentence(first.sentence()).verb(first.match().head()).relative();
  }

  /** Told in title or lead, with its victims, or by a verb in the past that opens its sentence. */
  private boolean isNews(Happening happening) {
    return happening.first().sentence() <= LEAD
        || happening.drafts().stream()
            .anyMatch(draft -> !draft.casualties().isEmpty() || opensSentence(draft));
  }

  private boolean opensSentence(Draft draft) {
    int head = draft.match().head();
    return draft.match().isVerb()
        && head == context.text().sentences().get(draft.sentence()).start()
        && Tags.isPast(context.text().word(head));
  }

  /** The day of the article's news where title or lead give it. */
  private Optional<Filled<TimeMention>> newsTime(Happening happening, List<Happening> happenings) {
    Optional<LocalDate> published = context.text().publishedOn();
    if (published.isEmpty() || !isNews(happening)) {
      return Optional.empty();
    }
    return happenings.stream()
        .filter(other -> !other.first().match().rule().verbal())
        .flatMap(other -> other.drafts().stream())
        .filter(draft -> draft.sentence() <= LEAD && draft.time().isPresent())
        .map(draft -> draft.time().get().value())
        .filter(time -> !time.start().isBefore(published.get().minusDays(NEWS_DAYS)))
        .filter(time -> !time.end().isAfter(published.get()))
        .findFirst()
        .map(time -> new Filled<>(time, "time of the article's news"));
  }
}
