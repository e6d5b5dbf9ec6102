package org.waqai.crosswalk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/** CAMEO's event codes; the first row that fits holds. */
final class CameoTable {
  private static final String PATH = Crosswalk.FOLDER + "/cameo.tsv";

  /** One of the twenty root codes with one or two digits. */
  private static final Pattern CODE = Pattern.compile("(0[1-9]|1\\d|20)\\d{1,2}");

  private record Row(EventPattern pattern, String code) {}

  private final List<Row> rows;

  private CameoTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static CameoTable load(Seeds seeds) {
    return new CameoTable(
        SeedRow.read(seeds, PATH, EventPattern.COLUMNS + 2).stream().map(CameoTable::row).toList());
  }

  private static Row row(SeedRow row) {
    String code = row.field(EventPattern.COLUMNS);
    if (!CODE.matcher(code).matches()) {
      throw row.error("'" + code + "' is no CAMEO code of three or four digits");
    }
    return new Row(EventPattern.of(row), code);
  }

  Optional<String> code(Sides sides) {
    return rows.stream().filter(row -> row.pattern().fits(sides)).map(Row::code).findFirst();
  }
}
