package org.waqai.link.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.schemas.PlacePrecision;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/** Turns the names that were judged to be places into the phrases that the article has for them. */
final class MentionReader {
  private static final double SEVERAL_POINTS_KM = 60;
  private static final double SEVERAL_AREAS_KM = 450;
  private static final double BETWEEN_KM = 600;

  private final ArticleWords words;
  private final PlaceLexicon lexicon;
  private final Surroundings surroundings;
  private final CountryParts parts;
  private final PhraseGrower grower;

  MentionReader(
      ArticleWords words,
      PlaceLexicon lexicon,
      Surroundings surroundings,
      Countries countries,
      CountryParts parts) {
    this.words = words;
    this.lexicon = lexicon;
    this.surroundings = surroundings;
    this.parts = parts;
    this.grower = new PhraseGrower(words, lexicon, countries);
  }

  /** Verdicts come in order and share no words; so do the mentions. */
  List<PlaceMention> read(List<Verdict> verdicts) {
    List<PlaceMention> mentions = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < verdicts.size(); ) {
      int series = series(verdicts, i);
      int next = i + series;
      Optional<PlaceMention> several =
          series > 1 ? several(verdicts.subList(i, next), free) : Optional.empty();
      if (several.isPresent()) {
        mentions.add(several.get());
        free = several.get().words().end();
        i = next;
      } else {
        PlaceMention one = one(verdicts, i, free);
        mentions.add(one);
        free = one.words().end();
        i++;
      }
    }
    return mentions;
  }

  private PlaceMention one(List<Verdict> verdicts, int i, int from) {
    Verdict verdict = verdicts.get(i);
    int to = i + 1 < verdicts.size() ? verdicts.get(i + 1).match().start() : words.size();
    Phrase phrase = new Phrase(verdict.match(), verdict.place());
    grower.grow(phrase, from, to);
    Place place = verdict.place();
    GeoPoint point = phrase.point(parts);
    return new PlaceMention(
        new WordSpan(phrase.start(), phrase.end()),
        words.chars(phrase.start(), phrase.cut(), phrase.end() - 1),
        phrase.isPlaceItself() && !place.id().isEmpty()
            ? Optional.of(place.id())
            : Optional.empty(),
        place.english(),
        place.country(),
        place.admin1(),
        point.latitude(),
        point.longitude(),
        phrase.precision());
  }

  /** How many verdicts from the {@code i}th on follow each other as "X, Y and Z". */
  private int series(List<Verdict> verdicts, int i) {
    int end = i + 1;
    while (end < verdicts.size() && follows(verdicts.get(end - 1), verdicts.get(end))) {
      end++;
    }
    return end - i;
  }

  private boolean follows(Verdict verdict, Verdict next) {
    int word = verdict.match().end();
    int start = next.match().start();
    if (!words.sameSentence(verdict.match().start(), start)
        || verdict.place().kind() == PlaceKind.COUNTRY
        || next.place().kind() == PlaceKind.COUNTRY
        || next.match().preposition()) {
      return false;
    }
    while (word < start && (words.text().word(word).isPunctuation() || isType(word))) {
      word++;
    }
    return word == start;
  }

  private boolean isType(int word) {
    return surroundings.readAs(word, Role.TYPE).isPresent();
  }

  /** Several places that one phrase joins: "between X and Y", "the provinces of X, Y and Z". */
  private Optional<PlaceMention> several(List<Verdict> series, int from) {
    NameMatch first = series.get(0).match();
    int before = first.start() - 1;
    if (first.cut() > 0 || before < from || !words.sameSentence(before, first.start())) {
      return Optional.empty();
    }
    Optional<String> plural = surroundings.readAs(before, Role.TYPE_OF_SEVERAL);
    int start = plural.isPresent() || isType(before) ? before : first.start();
    boolean between = start - 1 >= from && surroundings.readAs(start - 1, Role.BETWEEN).isPresent();
    if (between && series.size() == 2) {
      return join(series, start - 1, BETWEEN_KM, PlacePrecision.POINT);
    }
    if (plural.isEmpty()) {
      return Optional.empty();
    }
    boolean nested =
        start - 1 >= from && surroundings.readAs(start - 1, Role.TYPE_OF_SEVERAL).isPresent();
    return lexicon.kinds(plural.get()).contains(PlaceKind.PROVINCE)
        ? join(series, nested ? start - 1 : start, SEVERAL_AREAS_KM, PlacePrecision.AREA)
        : join(series, start, SEVERAL_POINTS_KM, PlacePrecision.POINT);
  }

  private Optional<PlaceMention> join(
      List<Verdict> series, int start, double reach, PlacePrecision precision) {
    List<GeoPoint> points = series.stream().map(v -> v.place().centre()).toList();
    GeoPoint centre = GeoPoint.centre(points);
    if (points.stream().anyMatch(p -> p.kilometresTo(points.get(0)) > reach)) {
      return Optional.empty();
    }
    int end = series.get(series.size() - 1).match().end();
    CharSpan span = words.chars(start, cutOf(start), end - 1);
    List<String> names = series.stream().map(v -> v.place().english()).toList();
    return Optional.of(
        new PlaceMention(
            new WordSpan(start, end),
            span,
            Optional.empty(),
            String.join(" – ", names),
            common(series.stream().map(v -> v.place().country()).toList()),
            common(series.stream().map(v -> v.place().admin1()).toList()),
            centre.latitude(),
            centre.longitude(),
            precision));
  }

  private int cutOf(int word) {
    for (ArticleWords.Reading reading : words.readings(word)) {
      if (lexicon.is(Role.BETWEEN, reading.exact())
          || lexicon.is(Role.TYPE_OF_SEVERAL, reading.exact())
          || lexicon.is(Role.TYPE, reading.exact())) {
        return reading.cut();
      }
    }
    return 0;
  }

  private static Optional<String> common(List<Optional<String>> values) {
    return values.stream().distinct().count() == 1 ? values.get(0) : Optional.empty();
  }
}
