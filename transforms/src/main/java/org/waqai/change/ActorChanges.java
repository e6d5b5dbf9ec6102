package org.waqai.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/**
 * The actors whose rows differ. Such an actor can show only where one of its names stands, or one
 * of an actor below it, which stands for it too. Actors that are looked up by country and kind, as
 * "the army" of Syria is, can show anywhere.
 */
final class ActorChanges {
  private static final String LEXICON = "actors/lexicon";
  private static final String NOUNS = "actors/words/nouns.tsv";
  private static final int COLUMNS = 9;
  private static final int NOUN_COLUMNS = 5;
  private static final int ID = 0;
  private static final int PARENT = 5;
  private static final int NAMES = 8;

  private final TreeSet<String> ids = new TreeSet<>();
  private final TreeSet<String> anywhere = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  private ActorChanges(Seeds before, Seeds after) {
    Map<String, List<List<String>>> oldRows = rows(before);
    Map<String, List<List<String>>> newRows = rows(after);
    ids.addAll(oldRows.keySet());
    ids.addAll(newRows.keySet());
    ids.removeIf(
        id -> oldRows.getOrDefault(id, List.of()).equals(newRows.getOrDefault(id, List.of())));
    Set<String> kinds = kinds(before);
    kinds.addAll(kinds(after));
    ids.stream().filter(id -> kinds.contains(kind(id))).forEach(anywhere::add);
    addNames(oldRows);
    addNames(newRows);
  }

  static ActorChanges between(Seeds before, Seeds after) {
    return new ActorChanges(before, after);
  }

  void addTo(List<String> changes, List<String> farReaching, List<Probe> probes) {
    ids.forEach(id -> changes.add("actor " + id));
    anywhere.forEach(id -> farReaching.add("actor " + id));
    names.forEach(name -> probes.add(Probe.Name.of(name)));
  }

  private static String kind(String id) {
    return id.substring(id.indexOf('.') + 1);
  }

  private static Set<String> kinds(Seeds seeds) {
    Set<String> kinds = new HashSet<>();
    SeedRow.read(seeds, NOUNS, NOUN_COLUMNS).forEach(row -> kinds.add(row.field(ID)));
    return kinds;
  }

  /** By id; the rows of an id are its periods, in the order of the file. */
  private static Map<String, List<List<String>>> rows(Seeds seeds) {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (String path : seeds.list(LEXICON, ".tsv")) {
      for (SeedRow row : SeedRow.read(seeds, path, COLUMNS)) {
        rows.merge(row.field(ID), List.of(row.fields()), ActorChanges::both);
      }
    }
    return rows;
  }

  private static List<List<String>> both(List<List<String>> a, List<List<String>> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  private void addNames(Map<String, List<List<String>>> rows) {
    rows.forEach(
        (id, periods) -> {
          if (descendsFromChanged(id, rows, new HashSet<>())) {
            periods.forEach(period -> names.addAll(SeedRow.list(period.get(NAMES), '|')));
          }
        });
  }

  private boolean descendsFromChanged(
      String id, Map<String, List<List<String>>> rows, Set<String> seen) {
    if (ids.contains(id)) {
      return true;
    }
    return seen.add(id)
        && rows.getOrDefault(id, List.of()).stream()
            .map(period -> period.get(PARENT).strip())
            .anyMatch(parent -> descendsFromChanged(parent, rows, seen));
  }
}
