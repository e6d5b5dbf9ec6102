package org.waqai.link.actor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;

/**
 * Reads the noun phrase that begins at a word: counts, head, adjectives, what it belongs to, the
 * name of who holds the office, and conjuncts. Relative clauses are left out.
 */
final class NounPhraseParser {
  private static final int DEEPEST = 5;
  private static final int LONGEST_COUNT = 8;
  private static final int LONGEST_NAME = 4;
  private static final Set<Noun.Kind> WITH_MEMBERS =
      EnumSet.of(
          Noun.Kind.PEOPLE, Noun.Kind.MEMBER, Noun.Kind.FORCE, Noun.Kind.OFFICE, Noun.Kind.ASSET);

  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final HeadParser heads;

  NounPhraseParser(
      ActorLexicon lexicon, ReadWords words, NamedActors named, CountryEvidence evidence) {
    this.lexicon = lexicon;
    this.words = words;
    this.heads = new HeadParser(lexicon, words, named, evidence);
  }

  /** The phrase that begins at {@code at}, proclitics aside, and ends at {@code limit} at most. */
  Optional<NounPhrase> parse(int at, int limit) {
    return counted(at, limit).map(Draft::phrase);
  }

  /** Lets the name of a person in the phrase be known by its last word. */
  void remember(NounPhrase phrase) {
    if (phrase.head() instanceof Head.Person) {
      heads.remember(phrase);
    }
    phrase.person().ifPresent(this::remember);
  }

  private Optional<Draft> counted(int at, int limit) {
    int core = afterCount(at, limit);
    Optional<Draft> draft = heads.parse(core, limit, core > at, /* nested= */ core > at);
    if (core == at || draft.isEmpty() || !takesCount(draft.get(), core)) {
      return core == at ? draft.flatMap(found -> extended(found, limit, 0)) : Optional.empty();
    }
    draft.get().openWith(at, lexicon, words);
    return extended(draft.get(), limit, 0);
  }

  private boolean takesCount(Draft draft, int core) {
    boolean partitive = lexicon.links.get(words.key(core - 1)).contains(Link.OF);
    if (draft.head instanceof Head.Country country) {
      return country.nation().form() == Nation.Form.PEOPLE
          || country.nation().form() == Nation.Form.DEMONYM;
    }
    return partitive
        || (draft.head instanceof Head.Common && !(draft.definite && words.isNumber(core - 1)));
  }

  /** Where the words of a count or amount that begins at {@code at} end. */
  private int afterCount(int at, int limit) {
    int next = at;
    while (next < limit && next < at + LONGEST_COUNT) {
      int after = next;
      if (words.isNumber(next)) {
        after = next + 1;
      } else if (next > at && lexicon.links.get(words.key(next)).contains(Link.OF)) {
        after = next + 1;
      } else {
        for (WordReading reading : words.readings(next)) {
          after = Math.max(after, countEnd(next, reading, limit));
        }
      }
      if (after == next) {
        break;
      }
      next = after;
    }
    return next < limit ? next : at;
  }

  private int countEnd(int at, WordReading reading, int limit) {
    return lexicon
        .links
        .longest(words, at, reading, limit)
        .filter(match -> match.meanings().contains(Link.COUNT))
        .map(PhraseTrie.Match::end)
        .orElse(at);
  }

  private Optional<Draft> nested(int at, int limit, int depth) {
    if (at >= limit || depth > DEEPEST) {
      return Optional.empty();
    }
    return heads
        .parse(at, limit, /* counted= */ false, /* nested= */ true)
        .flatMap(draft -> extended(draft, limit, depth));
  }

  /** The phrase behind the preposition that is written together with the word. */
  private Optional<Draft> nestedBehind(char preposition, int at, int limit, int depth) {
    if (at >= limit || depth > DEEPEST) {
      return Optional.empty();
    }
    return heads
        .parseBehind(preposition, at, limit)
        .flatMap(draft -> extended(draft, limit, depth));
  }

  private Optional<Draft> extended(Draft draft, int limit, int depth) {
    addAdjectives(draft, limit);
    if (draft.head instanceof Head.Common common) {
      addPortfolio(draft, common.noun(), limit);
      addComplement(draft, common.noun(), limit, depth);
      addPlace(draft, limit);
      addName(draft, common, limit);
      addAdjectives(draft, limit);
    }
    addLinked(draft, limit, depth);
    addPerson(draft, limit, depth);
    addOffice(draft, limit, depth);
    addConjuncts(draft, limit, depth);
    boolean titleAlone =
        draft.kind().filter(Noun.Kind.TITLE::equals).isPresent() && draft.person.isEmpty();
    return titleAlone ? Optional.empty() : Optional.of(draft);
  }

  private void addAdjectives(Draft draft, int limit) {
    if (draft.person.isPresent() || draft.head instanceof Head.Person || draft.isPlace()) {
      return;
    }
    while (draft.end < limit && addAdjective(draft, limit)) {}
  }

  private boolean addAdjective(Draft draft, int limit) {
    int at = draft.end;
    WordReading word = words.whole(at);
    if (words.isNumber(at)) {
      boolean unitNumber = draft.isGroup() && !draft.named;
      draft.end += unitNumber ? 1 : 0;
      draft.numbered |= unitNumber;
      return unitNumber;
    }
    if (words.isPunctuation(at) || (!word.definite() && isLink(at, Link.PLACEHEAD))) {
      return false;
    }
    Optional<PhraseTrie.Match<Nation>> nation =
        lexicon
            .nations
            .longest(words, at, word, limit)
            .filter(
                match ->
                    match.first().isDemonym()
                        || takesAsAdjective(draft, word.key(), match.first()));
    if (draft.isSingular() && isPersonalPlural(word.key(), nation)) {
      return false;
    }
    if (nation.isPresent()) {
      boolean ofNext =
          (draft.nation.isPresent() || draft.isBody())
              && heads.national(at, word, limit).isPresent();
      if (word.definite() != draft.isDefinite() || ofNext) {
        return false;
      }
      draft.nation = draft.nation.or(() -> Optional.of(nation.get().first()));
      boolean origin = isLink(nation.get().end(), Link.ORIGIN) && nation.get().end() < limit;
      draft.end = nation.get().end() + (origin ? 1 : 0);
      return true;
    }
    Optional<PhraseTrie.Match<Adjective>> adjective =
        lexicon.adjectives.longest(words, at, word, limit);
    if (adjective.isEmpty() || word.definite() != draft.isDefinite()) {
      return false;
    }
    draft.adjectives.add(adjective.get().first());
    draft.end = adjective.get().end();
    return true;
  }

  private static boolean isPersonalPlural(String key, Optional<PhraseTrie.Match<Nation>> nation) {
    return Inflection.isSoundPlural(key)
        || nation.filter(match -> match.first().form() == Nation.Form.PEOPLE).isPresent();
  }

  /** Syria's name is also the feminine of its adjective. */
  private static boolean takesAsAdjective(Draft draft, String key, Nation nation) {
    return Inflection.isFeminineNisba(key)
        && !draft.isDefinite()
        && !draft.construct()
        && nation.form() == Nation.Form.NAME
        && draft.head instanceof Head.Common;
  }

  private void addComplement(Draft draft, Noun noun, int limit, int depth) {
    if (!draft.construct() || draft.end >= limit || words.isPunctuation(draft.end)) {
      return;
    }
    nested(draft.end, limit, depth + 1)
        .ifPresent(
            complement -> {
              draft.end = complement.end;
              if (complement.phrase().isPerson() && noun.kind() == Noun.Kind.OFFICE) {
                draft.person = Optional.of(complement.phrase());
              } else {
                draft.complement = Optional.of(complement.phrase());
              }
            });
  }

  /** The town or region that an office, force or people is of, where no rule has read it. */
  private void addPlace(Draft draft, int limit) {
    boolean takesOne =
        draft.kind().filter(kind -> kind != Noun.Kind.TITLE && kind != Noun.Kind.GROUP).isPresent();
    if (!takesOne || !draft.construct()) {
      return;
    }
    int at = draft.end;
    while (at < limit && isLink(at, Link.PLACEHEAD)) {
      at++;
    }
    Optional<PhraseTrie.Match<Nation>> country =
        at < limit && !words.isPunctuation(at)
            ? lexicon
                .nations
                .longest(words, at, words.whole(at), limit)
                .filter(match -> !match.first().isDemonym())
            : Optional.empty();
    int end = country.map(PhraseTrie.Match::end).orElse(heads.placeEnd(at, limit, at > draft.end));
    if (end > at) {
      draft.nation = country.map(PhraseTrie.Match::first);
      draft.anchored = true;
      draft.end = end;
    }
  }

  private void addPortfolio(Draft draft, Noun noun, int limit) {
    boolean takesOne = noun.kind() == Noun.Kind.OFFICE || noun.kind() == Noun.Kind.BODY;
    if (!takesOne || draft.definite || draft.end >= limit || draft.complement.isPresent()) {
      return;
    }
    lexicon
        .links
        .longest(words, draft.end, words.whole(draft.end), limit)
        .filter(match -> match.meanings().contains(Link.PORTFOLIO))
        .ifPresent(
            match -> {
              draft.end = match.end();
              draft.anchored = true;
            });
  }

  /** The unlisted name of a unit or organisation. */
  private void addName(Draft draft, Head.Common common, int limit) {
    if (!draft.isGroup() || draft.complement.isPresent() || draft.end >= limit) {
      return;
    }
    int end = heads.nameEnd(draft.end, limit, LONGEST_NAME);
    if (end > draft.end && !draft.definite && draft.adjectives.isEmpty()) {
      draft.end = end;
      draft.named = true;
      draft.head = new Head.Common(common.noun(), common.word(), true);
    }
  }

  private void addLinked(Draft draft, int limit, int depth) {
    for (boolean found = true; found && draft.end < limit; ) {
      int before = draft.end;
      if (!words.isPunctuation(draft.end)) {
        addMembers(draft, limit, depth);
        addAffiliation(draft, limit, depth);
        addBehindPreposition(draft, limit, depth);
      }
      found = draft.end > before;
    }
  }

  /** A partitive: soldiers of the army. */
  private void addMembers(Draft draft, int limit, int depth) {
    if (!isLink(draft.end, Link.OF)
        || (draft.isDefinite() && !draft.counted)
        || draft.kind().filter(WITH_MEMBERS::contains).isEmpty()) {
      return;
    }
    nested(draft.end + 1, limit, depth + 1)
        .filter(Draft::isCollective)
        .ifPresent(whole -> draft.belongTo(whole));
  }

  private void addAffiliation(Draft draft, int limit, int depth) {
    if (draft.end >= limit || draft.head instanceof Head.Country) {
      return;
    }
    int next = draft.end + 1;
    if (isLink(draft.end, Link.BELONGING) || isLink(draft.end, Link.LOYAL)) {
      boolean loyal = isLink(draft.end, Link.LOYAL);
      Optional<Draft> whole =
          nestedBehind(WordReading.LAM, next, limit, depth + 1)
              .or(
                  () ->
                      nested(next + 1, limit, depth + 1)
                          .filter(found -> isLink(next, Link.INSIDE)));
      if (whole.isPresent()) {
        draft.loyal |= loyal;
        draft.belongTo(whole.get());
      } else if (next < limit && words.key(next).length() <= 3 && !isLink(next, Link.OF)) {
        // Only a preposition with a pronoun is as short: "loyal to him".
        draft.possessed = true;
        draft.end = next + 1;
      }
    } else if (isLink(draft.end, Link.BACKED) && next < limit) {
      nestedBehind(WordReading.BEH, next, limit, depth + 1)
          .or(() -> nested(next + 1, limit, depth + 1).filter(found -> isLink(next, Link.OF)))
          .ifPresent(backer -> draft.end = backer.end);
    } else if (isLink(draft.end, Link.LED)) {
      nested(next, limit, depth + 1).ifPresent(leader -> draft.end = leader.end);
    }
  }

  private void addBehindPreposition(Draft draft, int limit, int depth) {
    Optional<Noun> noun = draft.noun();
    if (noun.isEmpty() || draft.end >= limit) {
      return;
    }
    boolean open = draft.complement.isEmpty() && noun.get().weak();
    boolean holder = noun.get().kind() == Noun.Kind.OFFICE;
    if (isLink(draft.end, Link.NAME) && holder) {
      nested(draft.end + 1, limit, depth + 1).ifPresent(draft::belongTo);
    } else if (isLink(draft.end, Link.TOWARDS) && holder && isSent(draft)) {
      nested(draft.end + 1, limit, depth + 1)
          .filter(Draft::isPlace)
          .ifPresent(place -> draft.end = place.end);
    } else if (open && (holder ? draft.nation.isEmpty() : true)) {
      nestedBehind(WordReading.LAM, draft.end, limit, depth + 1)
          .filter(
              whole ->
                  (whole.isBody() && !whole.isMedia())
                      || (noun.get().kind() == Noun.Kind.ASSET && whole.isCollective()))
          .ifPresent(draft::belongTo);
    }
    addPlaceOfService(draft, noun.get(), limit, depth);
  }

  /** Others than envoys go to a place that stands behind them: "the president arrived in". */
  private boolean isSent(Draft draft) {
    return IntStream.range(draft.start, draft.end).anyMatch(word -> isLink(word, Link.SENT));
  }

  private void addPlaceOfService(Draft draft, Noun noun, int limit, int depth) {
    if (draft.end >= limit) {
      return;
    }
    boolean serves =
        noun.kind() == Noun.Kind.OFFICE
            || noun.kind() == Noun.Kind.GROUP
            || (noun.kind() == Noun.Kind.BODY && draft.nation.isPresent())
            || (noun.weak() && noun.kind() == Noun.Kind.PEOPLE);
    if (!serves) {
      return;
    }
    Optional<Draft> inside =
        nestedBehind(WordReading.BEH, draft.end, limit, depth + 1)
            .or(
                () ->
                    isLink(draft.end, Link.INSIDE)
                        ? nested(draft.end + 1, limit, depth + 1)
                        : Optional.empty());
    inside
        .filter(
            found ->
                found.isBody()
                    || (found.isPlace()
                        && (noun.kind() == Noun.Kind.OFFICE || noun.kind() == Noun.Kind.BODY)
                        && (draft.nation.isPresent()
                            || draft.complement.isPresent()
                            || draft.possessed)))
        .ifPresent(
            found -> {
              if (draft.complement.isEmpty() && draft.nation.isEmpty() && found.isBody()) {
                draft.complement = Optional.of(found.phrase());
              }
              draft.end = found.end;
            });
  }

  private void addPerson(Draft draft, int limit, int depth) {
    Optional<Noun.Kind> kind = draft.kind();
    if (kind.isEmpty()
        || (kind.get() != Noun.Kind.OFFICE
            && kind.get() != Noun.Kind.TITLE
            && !draft.isOneOfPeople())
        || draft.person.isPresent()
        || draft.end >= limit) {
      return;
    }
    boolean comma = words.isComma(draft.end) && kind.get() == Noun.Kind.OFFICE;
    int at = draft.end + (comma ? 1 : 0);
    nested(at, limit, depth + 1)
        .filter(Draft::namesPerson)
        .or(() -> comma || draft.construct() ? Optional.empty() : heads.properNoun(at, limit))
        .ifPresent(
            person -> {
              draft.person = Optional.of(person.phrase());
              draft.end = person.end;
            });
  }

  /**
   * The office behind a person's name. Without a comma it is another person's who is met or called
   * where it has a name of its own, or where a family name stands alone: "met / Hadi / the envoy".
   */
  private void addOffice(Draft draft, int limit, int depth) {
    if (!draft.namesPerson() || draft.end >= limit || depth > 0) {
      return;
    }
    boolean comma = words.isComma(draft.end);
    nested(draft.end + (comma ? 1 : 0), limit, depth + 1)
        .filter(office -> office.phrase().isOffice() && office.isAnchored())
        .filter(office -> comma || (office.person.isEmpty() && draft.end > draft.start + 1))
        .ifPresent(
            office -> {
              if (draft.isPerson()) {
                draft.person = Optional.of(office.phrase());
              } else {
                draft.complement = Optional.of(office.phrase());
              }
              draft.end = office.end;
            });
  }

  private void addConjuncts(Draft draft, int limit, int depth) {
    while (draft.end < limit && draft.isGeneric()) {
      Optional<Draft> other = heads.parseConjunct(draft.end, limit);
      if (other.isEmpty()
          || !other.get().isGeneric()
          || (other.get().definite != draft.definite && !draft.construct())) {
        return;
      }
      Optional<Draft> whole = extended(other.get(), limit, depth + 1);
      if (whole.isEmpty() || !whole.get().agreesWith(draft)) {
        return;
      }
      draft.others.add(whole.get().phrase());
      draft.end = whole.get().end;
    }
  }

  private boolean isLink(int at, Link link) {
    return at < words.size() && lexicon.links.get(words.key(at)).contains(link);
  }
}
