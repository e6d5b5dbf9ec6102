package org.waqai.crosswalk;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.Count;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.seeds.SeedRow;

/** Which events a row of a table is about: its first six columns. */
final class EventPattern {
  /** How many columns it takes: status, type, mode, actor, recipient, casualties. */
  static final int COLUMNS = 6;

  private static final String ANY = "*";
  private static final String NO_MODE = "-";

  private final EventStatus status;
  private final Set<EventType> types;
  private final Set<String> modes;
  private final SidePattern actor;
  private final SidePattern recipient;
  private final Optional<Boolean> casualties;

  private EventPattern(SeedRow row) {
    this.status = row.constant(0, EventStatus.class);
    this.types = EnumSet.noneOf(EventType.class);
    row.list(1, ',').forEach(type -> types.add(row.constant(type, EventType.class)));
    this.modes = Set.copyOf(row.list(2, ','));
    this.actor = new SidePattern(row, row.list(3, ','));
    this.recipient = new SidePattern(row, row.list(4, ','));
    this.casualties =
        switch (row.field(5)) {
          case ANY -> Optional.empty();
          case "yes" -> Optional.of(true);
          case "no" -> Optional.of(false);
          default -> throw row.error("casualties are yes, no or *, not '" + row.field(5) + "'");
        };
  }

  static EventPattern of(SeedRow row) {
    return new EventPattern(row);
  }

  boolean fits(Sides sides) {
    Event event = sides.event();
    return status == event.getStatus()
        && types.contains(event.getType())
        && fitsMode(event.getMode())
        && actor.fits(sides.actor())
        && recipient.fits(sides.recipient())
        && casualties.map(wanted -> wanted == hasCasualties(event)).orElse(true);
  }

  private boolean fitsMode(String mode) {
    return modes.contains(ANY) || modes.contains(mode == null ? NO_MODE : mode);
  }

  private static boolean hasCasualties(Event event) {
    return isSome(event.getKilled()) || isSome(event.getWounded());
  }

  private static boolean isSome(Count count) {
    return count != null && count.getMin() > 0;
  }

  /** Roles and inter codes, one of which a side must have. */
  private static final class SidePattern {
    private final boolean any;
    private final Set<ActorRole> roles = EnumSet.noneOf(ActorRole.class);
    private final Set<Integer> inters = new HashSet<>();

    SidePattern(SeedRow row, List<String> values) {
      this.any = values.equals(List.of(ANY));
      for (String value : any ? List.<String>of() : values) {
        if (Character.isDigit(value.charAt(0))) {
          inters.add(InterCodes.code(row, value));
        } else {
          roles.add(row.constant(value.toUpperCase(Locale.ROOT), ActorRole.class));
        }
      }
    }

    boolean fits(Side side) {
      return any
          || inters.contains(side.inter())
          || side.role().filter(roles::contains).isPresent();
    }
  }
}
