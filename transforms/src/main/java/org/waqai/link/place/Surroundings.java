package org.waqai.link.place;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.EntityMention;

/** What the words beside a name and the article's entities say about it. */
final class Surroundings {
  private static final Set<Role> LOCATING =
      EnumSet.of(Role.LOCATIVE, Role.SURROUNDINGS, Role.DIRECTION, Role.BETWEEN, Role.CAPITAL);
  private static final int LONGEST_SERIES = 8;
  private static final String VERB_TAG = "VB";
  private static final String ALEF = "\u0627";

  private final ArticleWords words;
  private final PlaceLexicon lexicon;
  private final Countries countries;
  private final Predicate<String> isNamed;
  private final EntityLabel[] labels;
  private final boolean labelled;

  /**
   * @param isNamed whether a word is, or begins, a name of the gazetteer
   */
  Surroundings(
      ArticleWords words, PlaceLexicon lexicon, Countries countries, Predicate<String> isNamed) {
    this.isNamed = isNamed;
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

  boolean isLabelledPlace(NameMatch match) {
    return labels[match.start()] == EntityLabel.LOC;
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
    return kindsOfSeries(match);
  }

  /** Of the plural type word that opens the series, if only names, "and" and commas lie between. */
  private Set<PlaceKind> kindsOfSeries(NameMatch match) {
    if (match.preposition()) {
      return Set.of();
    }
    for (int word = match.start() - 1;
        words.sameSentence(word, match.start()) && match.start() - word <= LONGEST_SERIES;
        word--) {
      Optional<String> type = readAs(word, Role.TYPE_OF_SEVERAL);
      if (type.isPresent()) {
        return lexicon.kinds(type.get());
      }
      if (!isInSeries(word)) {
        return Set.of();
      }
    }
    return Set.of();
  }

  private boolean isInSeries(int word) {
    boolean locative = readAs(word, Role.LOCATIVE).isPresent();
    return words.text().word(word).isPunctuation()
        || (!locative && words.readings(word).stream().anyMatch(r -> isNamed.test(r.exact())));
  }

  /** Whether the word before, or a proclitic, is a preposition of place. */
  boolean isLocative(NameMatch match) {
    return match.preposition()
        || (match.cut() == 0 && LOCATING.stream().anyMatch(role -> before(match, role)));
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

  boolean isTaggedVerb(NameMatch match) {
    return words.text().word(match.start()).stemTag().startsWith(VERB_TAG);
  }

  /**
   * Whether a country's name is a demonym here that is spelled like it: an attribute with the
   * article after a noun with the article, or in the accusative after one in the accusative.
   */
  boolean isDemonym(NameMatch match, Place place) {
    int before = match.start() - 1;
    if (place.kind() != PlaceKind.COUNTRY
        || match.cut() > 0
        || !match.isOneWord()
        || !words.sameSentence(match.start(), before)
        || !countries.iso3OfDemonym(Spelling.key(match.exact())).equals(place.country())) {
      return false;
    }
    String noun = words.exact(before);
    return Spelling.hasArticle(match.exact())
        ? Spelling.hasArticle(noun)
        : match.exact().endsWith(ALEF) && isAccusative(noun);
  }

  private boolean isAccusative(String noun) {
    return noun.length() > 3
        && noun.endsWith(ALEF)
        && !noun.startsWith(ALEF)
        && !lexicon.is(Role.LOCATIVE, noun);
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
