package org.waqai.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventStatus;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/**
 * What an article goes on saying without saying it again. An act without a place of its own took
 * place where the act told before it did, an act without a time of its own when the news of the
 * article happened; neither holds for acts of speech, plans and background.
 */
final class Discourse {
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
      if (happening.ownPlace().isEmpty()) {
        place(happening, happenings).ifPresent(happening::inheritPlace);
      }
      if (happening.ownTime().isEmpty() && !isBackground(happening)) {
        newsTime(happening, happenings).ifPresent(happening::inheritTime);
        happening.tellAsNews(isNews(happening));
      }
    }
  }

  private Optional<Filled<PlaceMention>> place(Happening happening, List<Happening> happenings) {
    Optional<Filled<PlaceMention>> named = places.placeOf(happening.recipients());
    if (named.isPresent() || isOld(happening) || isBackground(happening)) {
      return named;
    }
    return lastPlace(happening, happenings)
        .map(place -> new Filled<>(place.value(), "place of the act told before"));
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

  /** Told in title or lead, or with its victims. */
  private static boolean isNews(Happening happening) {
    return happening.first().sentence() <= LEAD
        || happening.drafts().stream().anyMatch(draft -> !draft.casualties().isEmpty());
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
