package org.waqai.link.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.schemas.ActorRole;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;
import org.waqai.text.Word;

/** All that seeds/actors knows, looked up by phrase. */
final class ActorLexicon {
  static final String INTERNATIONAL = "IGO";
  private static final String WORDS = "actors/words/";
  private static final String ANYWHERE = "*";
  static final Set<String> NO_STATES = Set.of(INTERNATIONAL, Actor.NONE);

  final PhraseTrie<Actor> actors = new PhraseTrie<>();

  /** Folded names that are common words too. */
  final Set<String> ambiguous = new HashSet<>();

  /** Particles as they are written: folded, some are spelt like a noun or name. */
  private final Set<String> particles = new HashSet<>();

  final PhraseTrie<Nation> nations = new PhraseTrie<>();
  final PhraseTrie<Noun> nouns = new PhraseTrie<>();
  final PhraseTrie<Adjective> adjectives = new PhraseTrie<>();
  final PhraseTrie<Link> links = new PhraseTrie<>();
  final PhraseTrie<Boolean> blocked = new PhraseTrie<>();
  final Set<String> givenNames = new HashSet<>();
  final Set<String> nameParts = new HashSet<>();
  private final Map<String, Nation> nationsByCode = new HashMap<>();
  private final Map<String, List<Actor>> actorsById = new LinkedHashMap<>();
  private final Map<String, List<Actor>> actorsByConcept = new HashMap<>();
  private final Map<String, List<Actor>> personsByOutline = new HashMap<>();
  private final Map<String, Set<String>> headWords = new HashMap<>();

  private ActorLexicon() {}

  /**
   * @throws SeedException when a file under seeds/actors is missing or wrong
   */
  static ActorLexicon load(Seeds seeds) {
    ActorLexicon lexicon = new ActorLexicon();
    SeedRow.read(seeds, WORDS + "countries.tsv", 7).forEach(lexicon::addCountry);
    SeedRow.read(seeds, WORDS + "nouns.tsv", 5).forEach(lexicon::addNoun);
    SeedRow.read(seeds, WORDS + "adjectives.tsv", 2).forEach(lexicon::addAdjectives);
    SeedRow.read(seeds, WORDS + "links.tsv", 2).forEach(lexicon::addLinks);
    for (SeedRow row : SeedRow.read(seeds, WORDS + "not_actors.tsv", 1)) {
      row.list(0, '|').forEach(phrase -> lexicon.blocked.put(phrase, true));
    }
    SeedRow.read(seeds, WORDS + "names.tsv", 2).forEach(lexicon::addNames);
    Map<SeedRow, String> parents = new LinkedHashMap<>();
    for (String path : seeds.list("actors/lexicon", ".tsv")) {
      for (SeedRow row : SeedRow.read(seeds, path, 9)) {
        lexicon.addActor(row);
        if (!row.field(5).isEmpty()) {
          parents.put(row, row.field(5));
        }
      }
    }
    parents.forEach(lexicon::checkParent);
    return lexicon;
  }

  /** The entries of an id, one a period; none where the id is unknown. */
  List<Actor> byId(String id) {
    return actorsById.getOrDefault(id, List.of());
  }

  /**
   * The entries that a word for such a body means in a country: the country's own, or those that
   * act there.
   */
  List<Actor> bodies(String concept, String iso3) {
    List<Actor> own = byId(iso3 + "." + concept);
    return own.isEmpty()
        ? actorsByConcept.getOrDefault(concept, List.of()).stream()
            .filter(actor -> actor.theatre().contains(iso3))
            .toList()
        : own;
  }

  /** Whether the name may be another's elsewhere: "the occupation forces", "the 4th Division". */
  boolean isAnyones(PhraseTrie.Match<Actor> match, ReadWords words, int at, WordReading reading) {
    return !match.first().theatre().isEmpty()
        || nouns
            .longest(words, at, reading, match.end())
            .filter(noun -> noun.end() == match.end() && !noun.first().kind().isPersonal())
            .isPresent();
  }

  /** Whether the word, as it is written, is only a particle. */
  boolean isParticle(Word word) {
    return particles.contains(word.form());
  }

  /** Listed persons of whom the name's first and last word may be other spellings. */
  List<Actor> personsLike(String first, String last) {
    return personsByOutline.getOrDefault(NameOutline.of(first, last), List.of());
  }

  int actorCount() {
    return actorsById.size();
  }

  Optional<Nation> nation(String iso3) {
    return Optional.ofNullable(nationsByCode.get(iso3));
  }

  /** First words of the actor's names, without the article: what it may be called for short. */
  Set<String> headWords(String actorId) {
    return headWords.getOrDefault(actorId, Set.of());
  }

  private void addCountry(SeedRow row) {
    String code = row.field(0);
    Nation named = new Nation(code, row.field(1), row.field(2), Nation.Form.NAME);
    if (nationsByCode.put(code, named) != null) {
      throw row.error("names a country a second time: " + code);
    }
    row.list(3, '|').forEach(name -> nations.put(name, named));
    row.list(5, '|').forEach(name -> nations.put(name, as(named, Nation.Form.CAPITAL)));
    row.list(6, '|').forEach(name -> nations.put(name, as(named, Nation.Form.PLACE)));
    for (String demonym : row.list(4, '|')) {
      addDemonym(named, demonym.startsWith("~") ? demonym.substring(1) : demonym);
    }
  }

  private void addDemonym(Nation nation, String demonym) {
    Nation adjective = as(nation, Nation.Form.DEMONYM);
    Nation people = as(nation, Nation.Form.PEOPLE);
    if (!demonym.endsWith("\u064A")) {
      Inflection.definite(ArabicFold.fold(demonym)).forEach(form -> nations.put(form, people));
      return;
    }
    for (String plural : Inflection.plural(demonym)) {
      Inflection.definite(plural).forEach(form -> nations.put(form, people));
    }
    for (String form : Inflection.sound(demonym)) {
      Inflection.definite(form).stream()
          .filter(written -> nations.get(written).isEmpty())
          .forEach(written -> nations.put(written, adjective));
    }
  }

  private static Nation as(Nation nation, Nation.Form form) {
    return new Nation(nation.iso3(), nation.name(), nation.adjective(), form);
  }

  private void addNoun(SeedRow row) {
    String role = row.field(2);
    boolean weak = role.endsWith("?");
    Noun noun =
        new Noun(
            row.field(0),
            kind(row, Noun.Kind.class, row.field(1)),
            role(row, weak ? role.substring(0, role.length() - 1) : role),
            weak,
            row.list(3, '|').get(0),
            plural(row.list(3, '|')),
            WordReading.bare(ArabicFold.fold(row.list(4, '|').get(0))));
    for (String form : row.list(4, '|')) {
      for (String written : written(form)) {
        Inflection.definite(written).forEach(phrase -> nouns.put(phrase, noun));
      }
    }
    if (noun.kind().isPersonal()) {
      Inflection.dual(row.list(4, '|').get(0)).stream()
          .flatMap(written -> Inflection.definite(written).stream())
          .filter(written -> nouns.get(written).isEmpty())
          .forEach(written -> nouns.put(written, noun));
    }
  }

  /** The second English name if there is one; names in the plural are their own. */
  private static String plural(List<String> english) {
    String last = english.get(english.size() - 1);
    if (english.size() > 1 || last.endsWith("s")) {
      return last;
    }
    boolean changes = last.endsWith("y") && "aeiou".indexOf(last.charAt(last.length() - 2)) < 0;
    return changes ? last.substring(0, last.length() - 1) + "ies" : last + "s";
  }

  /** A trailing plus asks for the regular forms of both genders. */
  private static Set<String> written(String form) {
    return form.endsWith("+")
        ? Inflection.sound(form.substring(0, form.length() - 1))
        : Inflection.listed(form);
  }

  private void addAdjectives(SeedRow row) {
    Adjective adjective =
        new Adjective(
            row.field(0).equals("-") ? Optional.empty() : Optional.of(role(row, row.field(0))));
    for (String form : row.list(1, '|')) {
      for (String written : written(form)) {
        Inflection.definite(written).forEach(phrase -> adjectives.put(phrase, adjective));
      }
    }
  }

  private void addLinks(SeedRow row) {
    Link link = kind(row, Link.class, row.field(0));
    row.list(1, '|').forEach(word -> links.put(word, link));
    if (link == Link.STOP) {
      particles.addAll(row.list(1, '|'));
    }
  }

  private void addNames(SeedRow row) {
    Set<String> names =
        switch (row.field(0)) {
          case "given" -> givenNames;
          case "part" -> nameParts;
          default -> throw row.error("is neither given nor part: " + row.field(0));
        };
    row.list(1, '|').forEach(name -> names.add(ArabicFold.fold(name)));
  }

  private static <E extends Enum<E>> E kind(SeedRow row, Class<E> type, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("has no such kind: " + value);
    }
  }

  private void addActor(SeedRow row) {
    Actor actor =
        new Actor(
            row.field(0),
            row.field(1).equals("person"),
            row.field(2),
            countries(row, place(row, 0)),
            countries(row, place(row, 1)),
            role(row, row.field(4)),
            row.field(5).isEmpty() ? Optional.empty() : Optional.of(row.field(5)),
            date(row, 6).orElse(LocalDate.MIN),
            date(row, 7).orElse(LocalDate.MAX));
    List<Actor> periods = actorsById.computeIfAbsent(actor.id(), id -> new ArrayList<>());
    periods.add(actor);
    if (!actor.theatre().isEmpty()) {
      String concept = actor.id().substring(0, Math.max(0, actor.id().indexOf('.')));
      actorsByConcept.computeIfAbsent(concept, id -> new ArrayList<>()).add(actor);
    }
    List<String> aliases = row.list(8, '|');
    if (actor.person()) {
      outlines(aliases)
          .forEach(key -> personsByOutline.computeIfAbsent(key, k -> new ArrayList<>()).add(actor));
    }
    if (aliases.isEmpty() && periods.size() == 1) {
      throw row.error("gives no Arabic name");
    }
    for (String written : aliases) {
      String alias = written.startsWith("~") ? written.substring(1) : written;
      if (!alias.equals(written)) {
        ambiguous.add(ArabicFold.fold(alias));
      }
      actors.put(alias, actor);
      String folded = ArabicFold.fold(alias);
      if (folded.indexOf(' ') > 0) {
        headWords
            .computeIfAbsent(actor.id(), id -> new HashSet<>())
            .add(WordReading.bare(folded.substring(0, folded.indexOf(' '))));
      }
    }
  }

  /** Of every first name with every last one, since lists and news shorten names differently. */
  private static Set<String> outlines(List<String> aliases) {
    Set<String> firsts = new HashSet<>();
    Set<String> lasts = new HashSet<>();
    for (String alias : aliases) {
      String[] words = ArabicFold.fold(alias.replace("~", "")).split(" ", -1);
      lasts.add(words[words.length - 1]);
      if (words.length > 1) {
        firsts.add(words[0]);
      }
    }
    Set<String> outlines = new HashSet<>();
    firsts.forEach(first -> lasts.forEach(last -> outlines.add(NameOutline.of(first, last))));
    return outlines;
  }

  /** Of {@code country@theatre} the one or the other, empty where there is none. */
  private static String place(SeedRow row, int part) {
    String[] parts = row.field(3).split("@", -1);
    return part < parts.length ? parts[part] : "";
  }

  private List<String> countries(SeedRow row, String codes) {
    if (codes.isEmpty() || codes.equals(ANYWHERE)) {
      return List.of();
    }
    List<String> list = List.of(codes.split("\\|", -1));
    for (String code : list) {
      if (!NO_STATES.contains(code) && !nationsByCode.containsKey(code)) {
        throw row.error("has a country that words/countries.tsv lacks: " + code);
      }
    }
    return list;
  }

  private void checkParent(SeedRow row, String parent) {
    if (!actorsById.containsKey(parent)) {
      throw row.error("has a parent that no row defines: " + parent);
    }
  }

  private static ActorRole role(SeedRow row, String value) {
    return row.constant(value, ActorRole.class);
  }

  private static Optional<LocalDate> date(SeedRow row, int column) {
    try {
      return row.field(column).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(row.field(column)));
    } catch (DateTimeParseException e) {
      throw new SeedException(
          row.error("'" + row.field(column) + "' is no date of the form 2015-12-31").getMessage(),
          e);
    }
  }
}
