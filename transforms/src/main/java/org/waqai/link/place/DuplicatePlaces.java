package org.waqai.link.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes one row of those that several sources have for one place. */
final class DuplicatePlaces {
  private final PlaceTypes types;

  DuplicatePlaces(PlaceTypes types) {
    this.types = types;
  }

  /** Rows of one id, or of one name, country and kind close to each other, become one. */
  List<GazetteerRow> merge(List<GazetteerRow> rows) {
    List<GazetteerRow> byId = mergeGroups(rows, GazetteerRow::id, false);
    return mergeGroups(
        byId,
        row ->
            row.country()
                + " "
                + type(row).kind()
                + " "
                + Spelling.key(Spelling.exact(row.names().get(0))),
        true);
  }

  private List<GazetteerRow> mergeGroups(
      List<GazetteerRow> rows, Function<GazetteerRow, String> groupOf, boolean onlyNear) {
    Map<String, List<GazetteerRow>> groups = new LinkedHashMap<>();
    for (GazetteerRow row : rows) {
      List<GazetteerRow> group =
          groups.computeIfAbsent(groupOf.apply(row), key -> new ArrayList<>(1));
      int same = 0;
      while (same < group.size() && onlyNear && !isNear(group.get(same), row)) {
        same++;
      }
      if (same < group.size()) {
        group.set(same, merge(group.get(same), row));
      } else {
        group.add(row);
      }
    }
    return groups.values().stream().flatMap(List::stream).toList();
  }

  private boolean isNear(GazetteerRow row, GazetteerRow other) {
    double reach =
        switch (type(row).kind()) {
          case PROVINCE -> 150;
          case DISTRICT -> 30;
          case NEIGHBOURHOOD -> 3;
          default -> 6;
        };
    return row.centre().kilometresTo(other.centre()) <= reach;
  }

  private GazetteerRow merge(GazetteerRow row, GazetteerRow other) {
    boolean otherRanksHigher = type(other).prominence() > type(row).prominence();
    GazetteerRow first = otherRanksHigher ? other : row;
    GazetteerRow second = otherRanksHigher ? row : other;
    Set<String> names = new LinkedHashSet<>(first.names());
    names.addAll(second.names());
    return new GazetteerRow(
        first.id(),
        first.type(),
        first.country(),
        first.centre(),
        Math.max(first.population(), second.population()),
        first.admin1().isEmpty() ? second.admin1() : first.admin1(),
        first.english().isEmpty() ? second.english() : first.english(),
        List.copyOf(names));
  }

  private PlaceType type(GazetteerRow row) {
    return types.ofCode(row.type()).orElseThrow();
  }
}
