package org.waqai.crosswalk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waqai.schemas.AcledProjection;
import org.waqai.schemas.Event;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/** The tables from PLOVER events to ACLED and CAMEO. Immutable, thread-safe. */
public final class Crosswalk {
  /** Its folder under seeds/. */
  public static final String FOLDER = "crosswalk";

  private final InterCodes inters;
  private final AcledTable acled;
  private final CameoTable cameo;

  private Crosswalk(InterCodes inters, AcledTable acled, CameoTable cameo) {
    this.inters = inters;
    this.acled = acled;
    this.cameo = cameo;
  }

  /**
   * Loads the tables.
   *
   * @throws org.waqai.seeds.SeedException for the first mistake in them
   */
  public static Crosswalk load(Seeds seeds) {
    return new Crosswalk(InterCodes.load(seeds), AcledTable.load(seeds), CameoTable.load(seeds));
  }

  /** The version of each table with the code book that it follows, by the table's name. */
  public static Map<String, String> versions(Seeds seeds) {
    Map<String, String> versions = new TreeMap<>();
    for (SeedRow row : SeedRow.read(seeds, FOLDER + "/versions.tsv", 3)) {
      versions.put("crosswalk/" + row.field(0), "%s (%s)".formatted(row.field(1), row.field(2)));
    }
    return versions;
  }

  /** How ACLED would class the event; empty where it has no class for it. */
  public Optional<AcledProjection> acled(Event event) {
    return acled.project(Sides.of(event, inters));
  }

  /** The event's CAMEO code; empty where no code fits. */
  public Optional<String> cameo(Event event) {
    return cameo.code(Sides.of(event, inters));
  }
}
