package org.waqai.link.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;

/**
 * Which country each sentence of an article plays in. Towns and countries that things happen in
 * count most, demonyms and listed actors less; near sentences count more than far ones.
 */
final class CountryEvidence {
  private static final double PLACE = 3;
  private static final double COUNTRY_WITHIN = 3;
  private static final double COUNTRY = 1;
  private static final double CAPITAL = 0.7;
  private static final double DEMONYM = 1;
  private static final double ACTOR = 0.7;
  private static final double TITLE = 2;
  private static final double SAME_SENTENCE = 4;
  private static final double NEXT_SENTENCE = 1.5;
  // However long an article is about a country, a sentence may play elsewhere.
  private static final double WHOLE_AT_MOST = 10;

  private final List<Map<String, Double>> bySentence = new ArrayList<>();
  private final Map<String, Double> whole = new HashMap<>();
  private final Map<Integer, Optional<String>> likeliest = new HashMap<>();
  private double total;

  CountryEvidence(ActorLexicon lexicon, ReadWords words, NamedActors named) {
    for (int at = 0; at < words.size(); ) {
      at = Math.max(at + 1, read(lexicon, words, named, at));
    }
  }

  /** The countries of the article by weight around a sentence. */
  Map<String, Double> around(int sentence) {
    Map<String, Double> weights = new HashMap<>();
    double share = Math.min(1, WHOLE_AT_MOST / total);
    whole.forEach((code, weight) -> weights.put(code, weight * share));
    for (int s = sentence - 1; s <= sentence + 1; s++) {
      double factor = s == sentence ? SAME_SENTENCE : NEXT_SENTENCE;
      if (s >= 0 && s < bySentence.size()) {
        bySentence.get(s).forEach((code, w) -> weights.merge(code, w * factor, Double::sum));
      }
    }
    return weights;
  }

  /** The likeliest of all countries around a sentence. */
  Optional<String> best(int sentence) {
    return best(sentence, List.of());
  }

  /**
   * The likeliest of {@code candidates} around a sentence; of all countries where there are none.
   */
  Optional<String> best(int sentence, List<String> candidates) {
    return candidates.isEmpty()
        ? likeliest.computeIfAbsent(sentence, asked -> bestOf(asked, candidates))
        : bestOf(sentence, candidates);
  }

  private Optional<String> bestOf(int sentence, List<String> candidates) {
    return around(sentence).entrySet().stream()
        .filter(entry -> candidates.isEmpty() || candidates.contains(entry.getKey()))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private int read(ActorLexicon lexicon, ReadWords words, NamedActors named, int at) {
    for (WordReading reading : words.readings(at)) {
      Optional<PhraseTrie.Match<Actor>> actor =
          lexicon
              .actors
              .names
              .longest(words, at, reading, words.size())
              .filter(match -> named.means(match, words, at, reading));
      Optional<PhraseTrie.Match<Nation>> nation =
          lexicon.countries.names.longest(words, at, reading, words.size());
      if (actor.isPresent() && (nation.isEmpty() || actor.get().end() >= nation.get().end())) {
        List<String> countries = actor.get().first().countries();
        if (countries.size() == 1
            && Countries.isState(countries.get(0))
            && !lexicon.isAnyones(actor.get(), words, at, reading)) {
          add(words.sentence(at), countries.get(0), ACTOR);
        }
        return actor.get().end();
      }
      if (nation.isPresent()) {
        Nation meant = nation.get().first();
        add(words.sentence(at), meant.iso3(), weight(lexicon, words, at, reading, meant));
        return nation.get().end();
      }
    }
    return at + 1;
  }

  private static double weight(
      ActorLexicon lexicon, ReadWords words, int at, WordReading reading, Nation nation) {
    return switch (nation.form()) {
      case PLACE -> PLACE;
      case DEMONYM, PEOPLE -> DEMONYM;
      case NAME, CAPITAL -> {
        double plain = nation.form() == Nation.Form.NAME ? COUNTRY : CAPITAL;
        yield isWithin(lexicon, words, at, reading) ? COUNTRY_WITHIN : plain;
      }
    };
  }

  /** Whether the words before say that something is in the place. */
  static boolean isWithin(ActorLexicon lexicon, ReadWords words, int at, WordReading reading) {
    if (reading.preposition() == WordReading.BEH) {
      return true;
    }
    int before = at - 1;
    if (before > 0 && words.whole(before).definite() && isDemonym(lexicon, words, before)) {
      before--;
    }
    return before >= 0
        && reading.whole()
        && words.readings(before).stream()
            .flatMap(word -> lexicon.links.get(word.key()).stream())
            .anyMatch(link -> link == Link.PLACEHEAD || link == Link.PLACEPREP);
  }

  private static boolean isDemonym(ActorLexicon lexicon, ReadWords words, int at) {
    return lexicon.countries.names.get(words.key(at)).stream().anyMatch(Nation::isDemonym);
  }

  private void add(int sentence, String code, double weight) {
    while (bySentence.size() <= sentence) {
      bySentence.add(new HashMap<>());
    }
    double weighted = sentence == 0 ? weight * TITLE : weight;
    bySentence.get(sentence).merge(code, weighted, Double::sum);
    whole.merge(code, weighted, Double::sum);
    total += weighted;
  }
}
