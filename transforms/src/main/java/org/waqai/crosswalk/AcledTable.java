package org.waqai.crosswalk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.schemas.AcledProjection;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/** ACLED's event types, sub-event types and interactions; the first row that fits holds. */
final class AcledTable {
  private static final String PATH = Crosswalk.FOLDER + "/acled.tsv";
  private static final String TYPES_PATH = Crosswalk.FOLDER + "/acled-types.tsv";
  private static final String NONE = "-";

  /** What a row projects to; no event type where ACLED has no class for such events. */
  private record Row(
      EventPattern pattern,
      Optional<String> eventType,
      String subEventType,
      InterSource inter1,
      InterSource inter2) {}

  private record Kind(String eventType, String subEventType) {}

  private final List<Row> rows;

  private AcledTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static AcledTable load(Seeds seeds) {
    Set<Kind> kinds = new HashSet<>();
    for (SeedRow row : SeedRow.read(seeds, TYPES_PATH, 2)) {
      kinds.add(new Kind(row.field(0), row.field(1)));
    }
    return new AcledTable(
        SeedRow.read(seeds, PATH, EventPattern.COLUMNS + 4).stream()
            .map(row -> row(row, kinds))
            .toList());
  }

  private static Row row(SeedRow row, Set<Kind> kinds) {
    Kind kind = new Kind(row.field(EventPattern.COLUMNS), row.field(EventPattern.COLUMNS + 1));
    boolean none = kind.eventType().equals(NONE);
    if (!none && !kinds.contains(kind)) {
      throw row.error(
          "'%s' with '%s' is no row of seeds/%s"
              .formatted(kind.eventType(), kind.subEventType(), TYPES_PATH));
    }
    return new Row(
        EventPattern.of(row),
        none ? Optional.empty() : Optional.of(kind.eventType()),
        kind.subEventType(),
        none ? InterSource.NOBODY : InterSource.of(row, EventPattern.COLUMNS + 2),
        none ? InterSource.NOBODY : InterSource.of(row, EventPattern.COLUMNS + 3));
  }

  Optional<AcledProjection> project(Sides sides) {
    return rows.stream()
        .filter(row -> row.pattern().fits(sides))
        .findFirst()
        .flatMap(row -> project(row, sides));
  }

  /** ACLED knows no event without a first actor. */
  private static Optional<AcledProjection> project(Row row, Sides sides) {
    int first = row.inter1().of(sides);
    int second = row.inter2().of(sides);
    return row.eventType()
        .filter(type -> first != InterCodes.NOBODY)
        .map(
            type ->
                new AcledProjection(
                    type, row.subEventType(), first, second, interaction(first, second)));
  }

  /** Both codes in one number, the smaller first; of a lone actor, its code and a zero. */
  private static int interaction(int first, int second) {
    return second == InterCodes.NOBODY
        ? 10 * first
        : 10 * Math.min(first, second) + Math.max(first, second);
  }
}
