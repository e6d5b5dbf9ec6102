package org.waqai.link.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/** Finds the places that an article names or describes. Immutable and safe for any thread. */
public final class PlaceResolver {
  // Below this sum a name is none even where the reader says that a place stands there.
  private static final double ENOUGH_WHERE_GIVEN = 0.5;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Countries countries;
  private final CountryParts parts;
  private final NameFinder finder;
  private final OtherNames otherNames;
  private final BorderPhrases borders;
  private final ImpliedPlaces implied;
  private final UnlistedPlaces unlisted;

  private PlaceResolver(
      Gazetteer gazetteer, PlaceLexicon lexicon, Countries countries, PlaceTypes types) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.countries = countries;
    this.parts = new CountryParts(gazetteer, lexicon, countries);
    this.finder = new NameFinder(gazetteer);
    this.otherNames = new OtherNames(lexicon);
    this.borders = new BorderPhrases(gazetteer, lexicon, countries);
    this.implied = new ImpliedPlaces(gazetteer, lexicon, countries);
    this.unlisted = new UnlistedPlaces(gazetteer, lexicon, countries, types);
  }

  /**
   * Reads {@code seeds/places}.
   *
   * @throws SeedException when one of its files is missing or wrong
   */
  public static PlaceResolver load(Seeds seeds) {
    return new PlaceResolver(
        Gazetteer.load(seeds),
        PlaceLexicon.load(seeds),
        Countries.load(seeds),
        PlaceTypes.load(seeds));
  }

  /** All places named or described in the article, in order, sharing no words. */
  public List<PlaceMention> resolve(AnnotatedText text) {
    return read(text).mentions();
  }

  /**
   * The place that the given part of the article's text means: one found there, else one of its
   * words' names that would not pass for a place elsewhere, else the place that the article speaks
   * of around it. Empty only where the article gives no place at all.
   */
  public Optional<PlaceMention> resolve(AnnotatedText text, CharSpan span) {
    Reading reading = read(text);
    return reading.mentions().stream()
        .filter(mention -> mention.span().overlaps(span))
        .max(Comparator.comparingInt(mention -> shared(mention.span(), span)))
        .or(() -> likeliestName(reading, span))
        .or(() -> around(reading, span));
  }

  /** What was found on the way to an article's mentions. */
  private record Reading(
      ArticleWords words,
      ArticleFocus focus,
      Judge judge,
      List<Verdict> places,
      MentionReader reader) {

    List<PlaceMention> mentions() {
      return reader.read(places);
    }
  }

  private Reading read(AnnotatedText text) {
    ArticleWords words = new ArticleWords(text);
    List<WordSpan> others = otherNames.find(words);
    List<NameMatch> matches =
        finder.find(words).stream()
            .filter(match -> others.stream().noneMatch(other -> other.contains(match.words())))
            .toList();
    ArticleFocus focus = ArticleFocus.of(words, matches, lexicon, countries);
    Surroundings surroundings =
        new Surroundings(words, lexicon, countries, gazetteer::isNameOrPart);
    Judge judge = new Judge(lexicon, surroundings, focus);
    List<Verdict> verdicts = new ArrayList<>(borders.find(words, matches, focus));
    verdicts.removeIf(
        border -> others.stream().anyMatch(other -> other.overlaps(border.match().words())));
    matches.stream().map(judge::judge).forEach(verdicts::add);
    List<Verdict> held = new StatedContainers(words, lexicon).apply(withoutOverlaps(verdicts));
    List<Verdict> named = implied.addTo(held, words, focus);
    return new Reading(
        words,
        focus,
        judge,
        unlisted.addTo(named, words, focus),
        new MentionReader(words, lexicon, surroundings, countries, parts));
  }

  private Optional<PlaceMention> likeliestName(Reading reading, CharSpan span) {
    WordSpan inside = reading.words().text().words(span);
    return finder.find(reading.words()).stream()
        .filter(match -> inside.contains(match.words()))
        .map(reading.judge()::judge)
        .filter(verdict -> verdict.sum() > ENOUGH_WHERE_GIVEN)
        .max(Comparator.comparingDouble(Verdict::worth))
        .map(verdict -> reading.reader().read(List.of(verdict)).get(0));
  }

  private Optional<PlaceMention> around(Reading reading, CharSpan span) {
    WordSpan inside = reading.words().text().words(span);
    Neighbours neighbours = new Neighbours(reading.words(), reading.places());
    return neighbours
        .near(inside.start(), inside.end())
        .or(neighbours::foremost)
        .or(() -> reading.focus().country().flatMap(iso3 -> gazetteer.byId("iso:" + iso3)))
        .map(
            place ->
                new PlaceMention(
                    inside,
                    span,
                    Optional.empty(),
                    place.english(),
                    place.country(),
                    place.admin1(),
                    place.centre().latitude(),
                    place.centre().longitude(),
                    place.precision()));
  }

  private static int shared(CharSpan a, CharSpan b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  /**
   * The worthiest verdicts on places that share no words, in order. A well-known name of several
   * words that is part of something else here keeps its words from shorter names.
   */
  private static List<Verdict> withoutOverlaps(List<Verdict> verdicts) {
    List<Verdict> worthiestFirst =
        verdicts.stream()
            .filter(verdict -> verdict.isPlace() || verdict.isPartOfAnotherName())
            .sorted(Comparator.comparingDouble(Verdict::worth).reversed())
            .toList();
    List<Verdict> chosen = new ArrayList<>();
    for (Verdict verdict : worthiestFirst) {
      if (chosen.stream().noneMatch(c -> c.match().words().overlaps(verdict.match().words()))) {
        chosen.add(verdict);
      }
    }
    return chosen.stream()
        .filter(Verdict::isPlace)
        .sorted(Comparator.comparingInt(verdict -> verdict.match().start()))
        .toList();
  }
}
