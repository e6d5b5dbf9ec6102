package org.waqai.link.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.EntityLabel;

/** Finds the head of a noun phrase: a listed actor, a country, a common noun or a name. */
final class HeadParser {
  private static final int SHORTEST_NAME = 2;
  private static final String SOUND_PLURAL_NOMINATIVE = "\u0648\u0646";
  private static final String SOUND_PLURAL_OBLIQUE = "\u064A\u0646";
  private static final char ALEF = '\u0627';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final char HAMZA = '\u0621';
  // Pronouns that are written together with a noun: him, her, them, them both, us.
  private static final List<String> ENCLITICS =
      List.of(
          "\u0647\u0645\u0627",
          "\u0647\u0645",
          "\u0647\u0627",
          "\u0647\u0646",
          "\u0646\u0627",
          "\u0647");

  private final ActorLexicon lexicon;
  private final ReadWords words;

  HeadParser(ActorLexicon lexicon, ReadWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * The head at {@code at}. Inside a phrase ({@code nested}) no proclitic may stand before it;
   * after a count a demonym in the singular is a head too.
   */
  Optional<Draft> parse(int at, int limit, boolean counted, boolean nested) {
    return parse(at, limit, counted, reading -> !nested || reading.whole());
  }

  Optional<Draft> parseBehind(char preposition, int at, int limit) {
    return parse(at, limit, false, reading -> reading.preposition() == preposition);
  }

  /** The head behind "and" or "or". */
  Optional<Draft> parseConjunct(int at, int limit) {
    return parse(
        at,
        limit,
        false,
        reading -> reading.conjunction() && reading.preposition() == WordReading.NONE);
  }

  private Optional<Draft> parse(
      int at, int limit, boolean counted, Predicate<WordReading> allowed) {
    if (at >= limit || words.isPunctuation(at)) {
      return Optional.empty();
    }
    Optional<Draft> best = Optional.empty();
    for (WordReading reading : words.readings(at)) {
      if (allowed.test(reading)) {
        Optional<Draft> draft = read(at, reading, limit, counted);
        if (draft.isPresent() && (best.isEmpty() || draft.get().end > best.get().end)) {
          best = draft;
        }
      }
    }
    return best.isPresent() ? best : unlisted(at, limit, allowed);
  }

  private Optional<Draft> read(int at, WordReading reading, int limit, boolean counted) {
    int blockedEnd =
        lexicon.blocked.longest(words, at, reading, limit).map(PhraseTrie.Match::end).orElse(at);
    Optional<Draft> best = Optional.empty();
    for (Optional<Draft> found :
        List.of(
            actor(at, reading, limit, counted),
            nation(at, reading, limit, counted),
            noun(at, reading, limit, counted))) {
      if (found.isPresent() && (best.isEmpty() || found.get().end > best.get().end)) {
        best = found;
      }
    }
    return best.filter(draft -> draft.end > blockedEnd);
  }

  private Optional<Draft> actor(int at, WordReading reading, int limit, boolean counted) {
    return lexicon
        .actors
        .longest(words, at, reading, limit)
        .map(
            match ->
                new Draft(
                    at,
                    reading,
                    match.end(),
                    new Head.Listed(match.meanings()),
                    counted,
                    false,
                    false));
  }

  private Optional<Draft> nation(int at, WordReading reading, int limit, boolean counted) {
    return lexicon
        .nations
        .longest(words, at, reading, limit)
        .filter(match -> match.first().form() != Nation.Form.DEMONYM || counted)
        .map(
            match ->
                new Draft(
                    at,
                    reading,
                    match.end(),
                    new Head.Country(match.first()),
                    counted,
                    false,
                    false));
  }

  private Optional<Draft> noun(int at, WordReading reading, int limit, boolean counted) {
    Optional<PhraseTrie.Match<Noun>> match = lexicon.nouns.longest(words, at, reading, limit);
    if (match.isPresent()) {
      return match.map(found -> common(at, reading, found.end(), found.first(), counted, false));
    }
    return possessed(reading.key())
        .map(noun -> common(at, reading, at + 1, noun, counted, /* possessed= */ true));
  }

  private Draft common(
      int at, WordReading reading, int end, Noun noun, boolean counted, boolean possessed) {
    return new Draft(
        at,
        reading,
        end,
        new Head.Common(noun, WordReading.bare(reading.key()), false),
        counted,
        possessed,
        !words.key(end - 1).endsWith(SOUND_PLURAL_NOMINATIVE)
            && !words.key(end - 1).endsWith(SOUND_PLURAL_OBLIQUE));
  }

  /** The noun of a word that ends in a pronoun. */
  private Optional<Noun> possessed(String key) {
    for (String enclitic : ENCLITICS) {
      if (key.length() > enclitic.length() + 2 && key.endsWith(enclitic)) {
        Optional<Noun> noun = beforePronoun(key.substring(0, key.length() - enclitic.length()));
        if (noun.isPresent()) {
          return noun;
        }
      }
    }
    return Optional.empty();
  }

  /** Before a pronoun teh marbuta opens to teh, and hamza takes a carrier. */
  private Optional<Noun> beforePronoun(String stem) {
    char last = stem.charAt(stem.length() - 1);
    String begin = stem.substring(0, stem.length() - 1);
    List<Noun> nouns = lexicon.nouns.get(stem);
    if (nouns.isEmpty() && last == TEH) {
      nouns = lexicon.nouns.get(begin + HEH);
    } else if (nouns.isEmpty() && last == YEH && begin.charAt(begin.length() - 1) == ALEF) {
      nouns = lexicon.nouns.get(begin + HAMZA);
    }
    return nouns.stream().findFirst();
  }

  private Optional<Draft> unlisted(int at, int limit, Predicate<WordReading> allowed) {
    Optional<EntityLabel> label = words.entityAt(at);
    if (label.isPresent() && label.get() == EntityLabel.PER) {
      return name(at, Math.min(limit, words.entityEnd(at)), new Head.Person(), allowed);
    }
    if (label.isPresent() && label.get() == EntityLabel.ORG) {
      return name(at, Math.min(limit, words.entityEnd(at)), new Head.Organisation(), allowed);
    }
    for (WordReading reading : words.readings(at)) {
      int end = allowed.test(reading) ? personEnd(at, reading, limit) : at;
      if (end >= at + SHORTEST_NAME) {
        return Optional.of(new Draft(at, reading, end, new Head.Person(), false, false, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> name(int at, int end, Head head, Predicate<WordReading> allowed) {
    int proclitics = proclitics(at);
    return words.readings(at).stream()
        .filter(reading -> reading.offset() == proclitics && allowed.test(reading))
        .findFirst()
        .map(reading -> new Draft(at, reading, end, head, false, false, false));
  }

  /** Units of the first word that the segmenter takes as proclitics. */
  private int proclitics(int at) {
    return words.word(at).proclitics().stream().mapToInt(String::length).sum();
  }

  /** Where the name of a person ends whose given name is read at {@code at}. */
  private int personEnd(int at, WordReading reading, int limit) {
    boolean known = lexicon.givenNames.contains(reading.key());
    if (!known && !(lexicon.nameParts.contains(reading.key()) && isNameWord(at + 1, limit))) {
      return at;
    }
    int end = at + 1;
    while (end < limit && end < at + 6 && (isNameWord(end, limit) || isSurname(end, limit))) {
      end++;
    }
    return end == at + 1 && isUnknown(end, limit) ? end + 1 : end;
  }

  private boolean isNameWord(int at, int limit) {
    return at < limit
        && (lexicon.givenNames.contains(words.key(at))
            || lexicon.nameParts.contains(words.key(at)));
  }

  /** A nisba or other definite word that nothing else is known of. */
  private boolean isSurname(int at, int limit) {
    return words.whole(at).definite() && isUnknown(at, limit);
  }

  private boolean isUnknown(int at, int limit) {
    if (at >= limit || words.isPunctuation(at) || words.isNumber(at)) {
      return false;
    }
    String key = words.key(at);
    boolean verb = words.word(at).stemTag().startsWith("VB");
    return key.length() > 2
        && !verb
        && lexicon.links.get(key).isEmpty()
        && lexicon.nouns.get(key).isEmpty()
        && lexicon.adjectives.get(key).isEmpty();
  }

  /** Where the name of a unit or organisation that begins at {@code at} ends. */
  int nameEnd(int at, int limit, int longest) {
    int end = at;
    if (words.afterQuote(at)) {
      do {
        end++;
      } while (end < limit && end < at + longest && !words.afterQuote(end));
      return end;
    }
    while (end < limit && end < at + longest && isSurname(end, limit)) {
      end++;
    }
    boolean leading =
        end == at
            && isUnknown(at, limit)
            && at + 1 < limit
            && isSurname(at + 1, limit)
            && lexicon.nations.get(words.key(at)).isEmpty()
            && words.key(at).charAt(0) != YEH
            && words.key(at).charAt(0) != TEH;
    return leading ? at + 2 : end;
  }

  boolean stops(int at) {
    return lexicon.links.get(words.key(at)).contains(Link.STOP);
  }

  static boolean isPerson(List<Actor> entries) {
    return entries.get(0).person();
  }
}
