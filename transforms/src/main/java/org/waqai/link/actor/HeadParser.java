package org.waqai.link.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final char ALEF = '\u0627';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final char HAMZA = '\u0621';
  private static final char TEH_MARBUTA = '\u0629';
  private static final int LONGEST_NAME = 6;
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
  private final NamedActors named;
  private final CountryEvidence evidence;
  private final Set<String> surnames = new HashSet<>();

  HeadParser(ActorLexicon lexicon, ReadWords words, NamedActors named, CountryEvidence evidence) {
    this.evidence = evidence;
    this.lexicon = lexicon;
    this.words = words;
    this.named = named;
  }

  /** From now on the last word of this name alone means the person. */
  void remember(NounPhrase person) {
    int last = person.end() - 1;
    if (person.end() - person.start() >= SHORTEST_NAME && words.key(last).length() > 2) {
      surnames.add(words.key(last));
    }
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
    if (at >= limit
        || words.isPunctuation(at)
        || lexicon.links.get(words.key(at)).contains(Link.LED)) {
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
            national(at, reading, limit),
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
        .filter(match -> named.means(match, words, at, reading))
        .filter(match -> match.end() > at + 1 || !isGivenName(at, reading, limit, match))
        .filter(match -> isHere(match.first(), at) || !lexicon.isAnyones(match, words, at, reading))
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

  /** Whether the article speaks of a country where the actor is or acts, or of none at all. */
  private boolean isHere(Actor actor, int at) {
    Set<String> spoken = evidence.around(words.sentence(at)).keySet();
    return spoken.isEmpty()
        || actor.countries().isEmpty()
        || actor.countries().contains(ActorLexicon.INTERNATIONAL)
        || actor.countries().stream().anyMatch(spoken::contains)
        || actor.theatre().stream().anyMatch(spoken::contains);
  }

  private Optional<Draft> nation(int at, WordReading reading, int limit, boolean counted) {
    return lexicon
        .nations
        .longest(words, at, reading, limit)
        .filter(match -> match.first().form() != Nation.Form.DEMONYM || counted)
        .filter(match -> match.end() > at + 1 || !words.isVerb(at))
        .filter(match -> match.first().isDemonym() || !opensName(at, reading, limit, match.end()))
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

  /** A person whose nationality stands before the name. */
  Optional<Draft> national(int at, WordReading reading, int limit) {
    Optional<PhraseTrie.Match<Nation>> nation =
        lexicon
            .nations
            .longest(words, at, reading, limit)
            .filter(match -> match.first().form() == Nation.Form.DEMONYM)
            .filter(match -> reading.definite() && match.end() < limit);
    return nation.flatMap(
        match ->
            unlisted(match.end(), limit, WordReading::whole)
                .filter(Draft::isPerson)
                .filter(name -> name.end - name.start >= SHORTEST_NAME)
                .map(
                    name -> {
                      Draft draft =
                          new Draft(at, reading, name.end, name.head, false, false, false);
                      draft.nation = Optional.of(match.first());
                      return draft;
                    }));
  }

  private Optional<Draft> noun(int at, WordReading reading, int limit, boolean counted) {
    Optional<PhraseTrie.Match<Noun>> match = lexicon.nouns.longest(words, at, reading, limit);
    boolean noHead = words.isVerb(at) || (reading.whole() && isParticle(at));
    if (noHead && match.filter(found -> found.end() > at + 1).isEmpty()) {
      return Optional.empty();
    }
    if (match
        .filter(found -> found.end() > at + 1 && splitsName(at, found.end(), limit))
        .isPresent()) {
      match = lexicon.nouns.longest(words, at, reading, at + 1);
    }
    boolean pronoun = words.endsIn(at, HEH) && words.hasPronoun(at);
    if (match.filter(found -> found.end() > at + 1 || !pronoun).isPresent()) {
      return match.map(found -> common(at, reading, found.end(), found.first(), counted, false));
    }
    return words.endsIn(at, TEH_MARBUTA)
        ? Optional.empty()
        : possessed(reading.key())
            .map(noun -> common(at, reading, at + 1, noun, counted, /* possessed= */ true));
  }

  /** Whether a listed name that begins inside the words up to {@code end} goes beyond them. */
  private boolean splitsName(int at, int end, int limit) {
    WordReading second = words.whole(at + 1);
    return lexicon
        .actors
        .longest(words, at + 1, second, limit)
        .filter(match -> match.end() > end && named.means(match, words, at + 1, second))
        .filter(match -> !isNationality(end, match.end()))
        .isPresent();
  }

  private boolean isNationality(int start, int end) {
    return lexicon
        .nations
        .longest(words, start, words.whole(start), end)
        .filter(match -> match.first().isDemonym() && match.end() == end)
        .isPresent();
  }

  private Draft common(
      int at, WordReading reading, int end, Noun noun, boolean counted, boolean possessed) {
    Draft draft =
        new Draft(
            at,
            reading,
            end,
            new Head.Common(noun, bareWords(reading, at, end), false),
            counted,
            possessed,
            !Inflection.isSoundPlural(words.key(end - 1))
                && !Inflection.isDual(WordReading.bare(reading.key()), noun.lemma()));
    draft.definite |= end > at + 1 && words.whole(end - 1).definite();
    return draft;
  }

  private String bareWords(WordReading reading, int at, int end) {
    StringBuilder joined = new StringBuilder(WordReading.bare(reading.key()));
    for (int word = at + 1; word < end; word++) {
      joined.append(' ').append(WordReading.bare(words.key(word)));
    }
    return joined.toString();
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
      int end = Math.min(limit, words.entityEnd(at));
      return name(at, end, new Head.Person(at, end), allowed);
    }
    if (label.isPresent() && label.get() == EntityLabel.ORG) {
      return name(at, Math.min(limit, words.entityEnd(at)), new Head.Organisation(), allowed);
    }
    for (WordReading reading : words.readings(at)) {
      int end = allowed.test(reading) ? personEnd(at, reading, limit) : at;
      if (end >= at + SHORTEST_NAME || (end == at + 1 && isSurnameOfKnown(at, reading))) {
        return Optional.of(
            new Draft(at, reading, end, new Head.Person(at, end), false, false, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> name(int at, int end, Head head, Predicate<WordReading> allowed) {
    int proclitics = words.proclitics(at);
    return words.readings(at).stream()
        .filter(reading -> reading.offset() == proclitics && allowed.test(reading))
        .findFirst()
        .map(reading -> new Draft(at, reading, end, head, false, false, false));
  }

  /** Where the name of a person ends whose given name is read at {@code at}. */
  private int personEnd(int at, WordReading reading, int limit) {
    if (!mayOpenName(at, reading)) {
      return at;
    }
    int end = at + 1;
    if (!lexicon.givenNames.contains(reading.key())) {
      boolean opened = lexicon.nameParts.contains(reading.key()) && end < limit;
      if (!opened || (!isNameWord(end, limit) && !words.isName(end))) {
        return isSurnameOfKnown(at, reading) ? end : at;
      }
    }
    while (end < limit && end < at + LONGEST_NAME && continuesName(end, limit)) {
      end++;
    }
    boolean foreign = end == at + 1 && isUnknown(end, limit) && words.isName(end);
    return foreign ? end + 1 : end;
  }

  /**
   * A particle or verb may be spelt like a given name, and a letter of it look like a proclitic.
   */
  private boolean mayOpenName(int at, WordReading reading) {
    boolean whole = reading.offset() == 0 || reading.offset() == words.proclitics(at);
    boolean particle = words.isParticle(at) || words.isVerb(at) || isParticle(at);
    return whole && (words.isName(at) || !particle);
  }

  private boolean isParticle(int at) {
    return lexicon.particles.contains(words.word(at).form());
  }

  private boolean continuesName(int at, int limit) {
    if (at >= limit || words.afterQuote(at) || isParticle(at)) {
      return false;
    }
    return isNameWord(at, limit) || isSurname(at, limit) || isTaggedName(at);
  }

  /** A name for the tagger, whatever common noun it may be elsewhere. */
  private boolean isTaggedName(int at) {
    return words.isName(at)
        && !words.isPunctuation(at)
        && words.proclitics(at) == 0
        && lexicon.links.get(words.key(at)).isEmpty()
        && lexicon.nations.get(words.key(at)).isEmpty();
  }

  private boolean isSurnameOfKnown(int at, WordReading reading) {
    return surnames.contains(reading.key())
        && words.isName(at)
        && (reading.offset() == 0 || reading.offset() == words.proclitics(at));
  }

  /** Whether a person's listed name is only the first word of another person's. */
  private boolean isGivenName(
      int at, WordReading reading, int limit, PhraseTrie.Match<Actor> match) {
    return match.first().person() && opensName(at, reading, limit, match.end());
  }

  private boolean opensName(int at, WordReading reading, int limit, int rest) {
    return lexicon.givenNames.contains(reading.key())
        && mayOpenName(at, reading)
        && continuesName(rest, limit);
  }

  /** Where the name of a place ends that no list has. */
  int placeEnd(int at, int limit, boolean announced) {
    if (at >= limit || words.isPunctuation(at)) {
      return at;
    }
    if (words.afterQuote(at)) {
      return nameEnd(at, limit, LONGEST_NAME);
    }
    if (lexicon.givenNames.contains(words.key(at)) && !announced) {
      return at;
    }
    int end = at;
    while (end < limit
        && end < at + 3
        && isProperNoun(end, limit)
        && !(end > at && lexicon.givenNames.contains(words.key(end)))) {
      end++;
    }
    return end == at && announced && isUnknown(at, limit) ? at + 1 : end;
  }

  /** A run of words that only the tagger knows as names. */
  Optional<Draft> properNoun(int at, int limit) {
    int end = at;
    while (end < limit && end < at + LONGEST_NAME && isProperNoun(end, limit)) {
      end++;
    }
    return end == at
        ? Optional.empty()
        : Optional.of(
            new Draft(at, words.whole(at), end, new Head.Person(at, end), false, false, false));
  }

  private boolean isProperNoun(int at, int limit) {
    return isUnknown(at, limit)
        && words.isName(at)
        && words.proclitics(at) == 0
        && lexicon.nations.get(words.key(at)).isEmpty();
  }

  private boolean isNameWord(int at, int limit) {
    return at < limit
        && (lexicon.givenNames.contains(words.key(at))
            || lexicon.nameParts.contains(words.key(at)));
  }

  /** A nisba or other definite word that nothing else is known of. */
  private boolean isSurname(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    return words.whole(at).definite()
        && !words.isCommonDefinite(at)
        && isUnknown(at, limit)
        && lexicon.nations.get(words.key(at)).stream().allMatch(Nation::isDemonym);
  }

  private boolean isUnknown(int at, int limit) {
    if (at >= limit || words.isPunctuation(at) || words.isNumber(at)) {
      return false;
    }
    String key = words.key(at);
    return key.length() > 2
        && !words.isVerb(at)
        && !words.isParticle(at)
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
}
