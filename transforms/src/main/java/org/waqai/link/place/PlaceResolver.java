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

/** Finds the places that an article names or describes. Immutable and safe for any thread. */
public final class PlaceResolver {
  private final PlaceLexicon lexicon;
  private final Countries countries;
  private final NameFinder finder;
  private final ImpliedPlaces implied;

  private PlaceResolver(Gazetteer gazetteer, PlaceLexicon lexicon, Countries countries) {
    this.lexicon = lexicon;
    this.countries = countries;
    this.finder = new NameFinder(gazetteer);
    this.implied = new ImpliedPlaces(gazetteer, lexicon, countries);
  }

  /**
   * Reads {@code seeds/places}.
   *
   * @throws SeedException when one of its files is missing or wrong
   */
  public static PlaceResolver load(Seeds seeds) {
    return new PlaceResolver(
        Gazetteer.load(seeds), PlaceLexicon.load(seeds), Countries.load(seeds));
  }

  /** All places named or described in the article, in order, sharing no words. */
  public List<PlaceMention> resolve(AnnotatedText text) {
    ArticleWords words = new ArticleWords(text);
    List<NameMatch> matches = finder.find(words);
    ArticleFocus focus = ArticleFocus.of(words, matches, lexicon, countries);
    Surroundings surroundings = new Surroundings(words, lexicon, countries);
    Judge judge = new Judge(lexicon, surroundings, focus);
    List<Verdict> verdicts = matches.stream().map(judge::judge).filter(Verdict::isPlace).toList();
    return new MentionReader(words, lexicon, surroundings, countries)
        .read(implied.addTo(withoutOverlaps(verdicts), words, focus));
  }

  /** The place that the given part of the article's text means. */
  public Optional<PlaceMention> resolve(AnnotatedText text, CharSpan span) {
    return resolve(text).stream()
        .filter(mention -> mention.span().overlaps(span))
        .max(Comparator.comparingInt(mention -> shared(mention.span(), span)));
  }

  private static int shared(CharSpan a, CharSpan b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  /** The worthiest verdicts that share no words, in order. */
  private static List<Verdict> withoutOverlaps(List<Verdict> verdicts) {
    List<Verdict> chosen = new ArrayList<>();
    List<Verdict> worthiestFirst = new ArrayList<>(verdicts);
    worthiestFirst.sort(Comparator.comparingDouble(Verdict::worth).reversed());
    for (Verdict verdict : worthiestFirst) {
      if (chosen.stream().noneMatch(c -> c.match().words().overlaps(verdict.match().words()))) {
        chosen.add(verdict);
      }
    }
    chosen.sort(Comparator.comparingInt(verdict -> verdict.match().start()));
    return chosen;
  }
}
