package org.waqai.link.place;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.EntityMention;

/** What the words beside a name and the article's entities say about it. */
final class Surroundings {
  private static final int LONGEST_SERIES = 8;
  private static final String ALEF = "\u0627";

  private final ArticleWords words;
  private final PlaceLexicon lexicon;
  private final Countries countries;
  private final EntityLabel[] labels;
  private final boolean labelled;

  Surroundings(ArticleWords words, PlaceLexicon lexicon, Countries countries) {
    this.words = words;
    this.lexicon = lexicon;
    this.countries = countries;
    this.labels = new EntityLabel[words.size()];
    this.labelled = !words.text().entities().isEmpty();
    for (EntityMention entity : words.text().entities()) {
      Arrays.fill(labels, entity.words().start(), entity.words().end(), entity.label());
    }
  }

  /**
   * Whether the article's entities are known at all, so that an unlabelled name means something.
   */
  boolean labelled() {
    return labelled;
  }

  Optional<EntityLabel> label(NameMatch match) {
    return Optional.ofNullable(labels[match.start()]);
  }

  /**
   * The kinds that a type word before the match forces: directly before it, or, in the plural,
   * before the series that the match goes on. Empty without one.
   */
  Set<PlaceKind> forcedKinds(NameMatch match) {
    int before = match.start() - 1;
    if (match.cut() == 0 && words.sameSentence(match.start(), before)) {
      int type = skipQuote(before);
      Optional<String> word = readAs(type, Role.TYPE).or(() -> readAs(type, Role.TYPE_OF_SEVERAL));
      if (word.isPresent()) {
        return lexicon.kinds(word.get());
      }
    }
    return goesOn(match) ? kindsOfSeries(match) : Set.of();
  }

  /** Whether "and" or a comma stands before the match. */
  private boolean goesOn(NameMatch match) {
    int before = match.start() - 1;
    return (match.cut() == 1 && !match.preposition())
        || (match.cut() == 0
            && words.sameSentence(match.start(), before)
            && words.text().word(before).isPunctuation());
  }

  private Set<PlaceKind> kindsOfSeries(NameMatch match) {
    for (int word = match.start() - 1;
        words.sameSentence(word, match.start()) && match.start() - word <= LONGEST_SERIES;
        word--) {
      Optional<String> type = readAs(word, Role.TYPE_OF_SEVERAL);
      if (type.isPresent()) {
        return lexicon.kinds(type.get());
      }
      if (readAs(word, Role.LOCATIVE).isPresent()) {
        return Set.of();
      }
    }
    return Set.of();
  }

  /** Whether the word before, or a proclitic, is a preposition of place. */
  boolean isLocative(NameMatch match) {
    return match.preposition() || (match.cut() == 0 && before(match, Role.LOCATIVE));
  }

  boolean before(NameMatch match, Role role) {
    int before = match.start() - 1;
    return match.cut() == 0
        && words.sameSentence(match.start(), before)
        && readAs(skipQuote(before), role).isPresent();
  }

  /** The match's first word with its proclitics. */
  String wholeWord(NameMatch match) {
    return words.exact(match.start());
  }

  /**
   * Whether the match is no country but an indefinite demonym in the accusative, which some are
   * spelled like, after the accusative noun that it belongs to: "a soldier, a Syrian one".
   */
  boolean isAccusativeDemonym(NameMatch match, Place place) {
    int before = match.start() - 1;
    if (place.kind() != PlaceKind.COUNTRY
        || match.cut() > 0
        || !match.isOneWord()
        || !words.sameSentence(match.start(), before)) {
      return false;
    }
    String noun = words.exact(before);
    return match.exact().endsWith(ALEF)
        && countries.iso3OfDemonym(match.exact()).equals(place.country())
        && noun.length() > 3
        && noun.endsWith(ALEF)
        && !noun.startsWith(ALEF)
        && readAs(before, Role.LOCATIVE).isEmpty();
  }

  boolean personBefore(NameMatch match) {
    int before = match.start() - 1;
    if (match.cut() > 0 || !words.sameSentence(match.start(), before)) {
      return false;
    }
    // The preposition "on" and the name Ali are one word once their spelling is folded.
    boolean personal =
        !lexicon.is(Role.LOCATIVE, words.exact(before))
            && words.readings(before).stream().anyMatch(r -> lexicon.isPersonal(r.exact()));
    return personal || readAs(before, Role.PERSON_BEFORE).isPresent();
  }

  /** The country of a demonym that follows as an attribute: "the city of X, the Iraqi one". */
  Optional<String> countryAfter(NameMatch match) {
    int after = match.end();
    if (!words.sameSentence(match.start(), after) || !Spelling.hasArticle(words.exact(after))) {
      return Optional.empty();
    }
    return countries.iso3OfDemonym(Spelling.key(words.exact(after)));
  }

  /** The word's reading, whole or without proclitics, that plays this role. */
  Optional<String> readAs(int word, Role role) {
    if (word < 0 || word >= words.size()) {
      return Optional.empty();
    }
    for (ArticleWords.Reading reading : words.readings(word)) {
      if (lexicon.is(role, reading.exact())) {
        return Optional.of(reading.exact());
      }
    }
    return Optional.empty();
  }

  /** Names of places are often set in quotation marks after their type word. */
  private int skipQuote(int word) {
    boolean quote = word > 0 && words.text().word(word).isPunctuation();
    return quote && words.sameSentence(word, word - 1) ? word - 1 : word;
  }
}
