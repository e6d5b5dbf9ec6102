package org.waqai.link.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.schemas.ActorRole;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/**
 * The listed actors of seeds/actors/lexicon, by name, id, kind of body and spelling of a person.
 */
final class ActorEntries {
  private static final String ANYWHERE = "*";

  final PhraseTrie<Actor> names = new PhraseTrie<>();
  private final Countries countries;
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, List<Actor>> byId = new HashMap<>();
  private final Map<String, List<Actor>> byConcept = new HashMap<>();
  private final Map<String, List<Actor>> personsByOutline = new HashMap<>();
  private final Map<String, Set<String>> headWords = new HashMap<>();

  private ActorEntries(Countries countries) {
    this.countries = countries;
  }

  static ActorEntries load(Seeds seeds, Countries countries) {
    ActorEntries entries = new ActorEntries(countries);
    Map<SeedRow, String> parents = new LinkedHashMap<>();
    for (String path : seeds.list("actors/lexicon", ".tsv")) {
      for (SeedRow row : SeedRow.read(seeds, path, 9)) {
        Actor actor = entries.actor(row);
        entries.add(row, actor);
        actor.parent().ifPresent(parent -> parents.put(row, parent));
      }
    }
    parents.forEach(entries::checkParent);
    return entries;
  }

  /** How many ids there are. */
  int size() {
    return byId.size();
  }

  /** The entries of an id, one a period; none where the id is unknown. */
  List<Actor> byId(String id) {
    return byId.getOrDefault(id, List.of());
  }

  /**
   * The entries that a word for such a body means in a country: the country's own, or those that
   * act there.
   */
  List<Actor> bodies(String concept, String iso3) {
    List<Actor> own = byId(iso3 + "." + concept);
    return own.isEmpty()
        ? byConcept.getOrDefault(concept, List.of()).stream()
            .filter(actor -> actor.theatre().contains(iso3))
            .toList()
        : own;
  }

  /** Listed persons of whom the name's first and last word may be other spellings. */
  List<Actor> personsLike(String first, String last) {
    return personsByOutline.getOrDefault(NameOutline.of(first, last), List.of());
  }

  /** First words of the actor's names, without the article: what it may be called for short. */
  Set<String> headWords(String id) {
    return headWords.getOrDefault(id, Set.of());
  }

  /** Whether a folded name is a common word too. */
  boolean isAmbiguous(String name) {
    return ambiguous.contains(name);
  }

  private void add(SeedRow row, Actor actor) {
    List<String> aliases = new ArrayList<>();
    for (String written : row.list(8, '|')) {
      SeedName alias = SeedName.of(written);
      String folded = ArabicFold.fold(alias.name());
      aliases.add(folded);
      if (alias.ambiguous()) {
        ambiguous.add(folded);
      }
      names.put(alias.name(), actor);
      addHeadWord(actor, folded);
    }
    List<Actor> periods = listIn(byId, actor.id());
    periods.add(actor);
    if (aliases.isEmpty() && periods.size() == 1) {
      throw row.error("gives no Arabic name");
    }
    if (!actor.theatre().isEmpty()) {
      String concept = actor.id().substring(0, Math.max(0, actor.id().indexOf('.')));
      listIn(byConcept, concept).add(actor);
    }
    if (actor.person()) {
      outlines(aliases).forEach(outline -> listIn(personsByOutline, outline).add(actor));
    }
  }

  private static List<Actor> listIn(Map<String, List<Actor>> map, String key) {
    return map.computeIfAbsent(key, absent -> new ArrayList<>());
  }

  private void addHeadWord(Actor actor, String alias) {
    int end = alias.indexOf(' ');
    if (end > 0) {
      headWords
          .computeIfAbsent(actor.id(), id -> new HashSet<>())
          .add(WordReading.bare(alias.substring(0, end)));
    }
  }

  /** Of every first name with every last one, since lists and news shorten names differently. */
  private static Set<String> outlines(List<String> aliases) {
    Set<String> firsts = new HashSet<>();
    Set<String> lasts = new HashSet<>();
    for (String alias : aliases) {
      String[] words = alias.split(" ", -1);
      lasts.add(words[words.length - 1]);
      if (words.length > 1) {
        firsts.add(words[0]);
      }
    }
    Set<String> outlines = new HashSet<>();
    firsts.forEach(first -> lasts.forEach(last -> outlines.add(NameOutline.of(first, last))));
    return outlines;
  }

  private Actor actor(SeedRow row) {
    String[] places = row.field(3).split("@", -1);
    return new Actor(
        row.field(0),
        row.field(1).equals("person"),
        row.field(2),
        codes(row, places[0]),
        places.length > 1 ? codes(row, places[1]) : List.of(),
        row.constant(4, ActorRole.class),
        Optional.of(row.field(5)).filter(parent -> !parent.isEmpty()),
        date(row, 6).orElse(LocalDate.MIN),
        date(row, 7).orElse(LocalDate.MAX));
  }

  private List<String> codes(SeedRow row, String codes) {
    if (codes.isEmpty() || codes.equals(ANYWHERE)) {
      return List.of();
    }
    List<String> list = List.of(codes.split("\\|", -1));
    for (String code : list) {
      if (Countries.isState(code) && countries.get(code).isEmpty()) {
        throw row.error("has a country that words/countries.tsv lacks: " + code);
      }
    }
    return list;
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

  private void checkParent(SeedRow row, String parent) {
    if (!byId.containsKey(parent)) {
      throw row.error("has a parent that no row defines: " + parent);
    }
  }
}
