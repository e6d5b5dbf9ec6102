package org.waqai.link.place;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.EntityMention;

/** What the words beside a name and the article's entities say about it. */
final class Surroundings {
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

  /** The kinds that a type word directly before the match forces, empty without one. */
  Set<PlaceKind> forcedKinds(NameMatch match) {
    if (match.cut() > 0 || !words.sameSentence(match.start(), match.start() - 1)) {
      return Set.of();
    }
    int before = skipQuote(match.start() - 1);
    return readAs(before, Role.TYPE).map(lexicon::kinds).orElse(Set.of());
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

  boolean personBefore(NameMatch match) {
    int before = match.start() - 1;
    if (match.cut() > 0 || !words.sameSentence(match.start(), before)) {
      return false;
    }
    return readAs(before, Role.PERSON_BEFORE).isPresent()
        || words.readings(before).stream().anyMatch(r -> lexicon.isPersonal(r.exact()));
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
