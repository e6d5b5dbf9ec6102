package org.waqai.crosswalk;

import java.util.HashMap;
import java.util.Map;
import org.waqai.schemas.ActorRole;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/**
 * ACLED's types of actors (its "inter" codes, 1 to 8) for PLOVER's roles. A state's forces are
 * another type outside their own country.
 */
final class InterCodes {
  /** Where nobody is named, or only a thing. */
  static final int NOBODY = 0;

  /** The highest code: external and other forces. */
  private static final int LAST = 8;

  /** The slot that a participant fills. */
  enum Slot {
    ACTOR,
    RECIPIENT
  }

  private record Key(ActorRole role, Slot slot, boolean abroad) {}

  private final Map<Key, Integer> codes;

  private InterCodes(Map<Key, Integer> codes) {
    this.codes = Map.copyOf(codes);
  }

  static InterCodes load(Seeds seeds) {
    String path = Crosswalk.FOLDER + "/inter.tsv";
    Map<Key, Integer> codes = new HashMap<>();
    for (SeedRow row : SeedRow.read(seeds, path, 4)) {
      ActorRole role = row.constant(0, ActorRole.class);
      for (Slot slot : Slot.values()) {
        for (boolean abroad : new boolean[] {false, true}) {
          if (isAny(row, 1, slot.name()) && isAny(row, 2, abroad ? "ABROAD" : "HOME")) {
            codes.put(new Key(role, slot, abroad), code(row, row.field(3)));
          }
        }
      }
    }
    for (ActorRole role : ActorRole.values()) {
      for (Slot slot : Slot.values()) {
        if (!codes.containsKey(new Key(role, slot, false))
            || !codes.containsKey(new Key(role, slot, true))) {
          throw new SeedException("seeds/%s: no code for %s as %s".formatted(path, role, slot));
        }
      }
    }
    return new InterCodes(codes);
  }

  private static boolean isAny(SeedRow row, int column, String value) {
    return row.field(column).equals("*") || row.field(column).equalsIgnoreCase(value);
  }

  /** An inter code as a table writes it. */
  static int code(SeedRow row, String text) {
    if (text.length() != 1 || text.charAt(0) < '0' || text.charAt(0) > '0' + LAST) {
      throw row.error("an inter code is a digit from 0 to " + LAST + ", not '" + text + "'");
    }
    return text.charAt(0) - '0';
  }

  int of(ActorRole role, Slot slot, boolean abroad) {
    return codes.get(new Key(role, slot, abroad));
  }
}
