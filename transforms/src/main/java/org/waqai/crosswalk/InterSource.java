package org.waqai.crosswalk;

import org.waqai.seeds.SeedRow;

/**
 * Where an ACLED side's type of actor comes from: a side of the event, or the table itself.
 *
 * @param otherwise the code where that side names nobody, or that the table fixes
 */
record InterSource(From from, int otherwise) {
  /** A side that names nobody. */
  static final InterSource NOBODY = new InterSource(From.TABLE, InterCodes.NOBODY);

  enum From {
    ACTOR,
    RECIPIENT,
    TABLE
  }

  /**
   * Reads {@code actor}, {@code recipient}, {@code actor/3} (3 where nobody is named) or a code.
   */
  static InterSource of(SeedRow row, int column) {
    String[] parts = row.field(column).split("/", -1);
    return switch (parts[0]) {
      case "actor" -> new InterSource(From.ACTOR, otherwise(row, parts));
      case "recipient" -> new InterSource(From.RECIPIENT, otherwise(row, parts));
      default -> new InterSource(From.TABLE, InterCodes.code(row, row.field(column)));
    };
  }

  private static int otherwise(SeedRow row, String[] parts) {
    return parts.length == 1 ? InterCodes.NOBODY : InterCodes.code(row, parts[1]);
  }

  int of(Sides sides) {
    int inter =
        switch (from) {
          case ACTOR -> sides.actor().inter();
          case RECIPIENT -> sides.recipient().inter();
          case TABLE -> otherwise;
        };
    return inter == InterCodes.NOBODY ? otherwise : inter;
  }
}
