package org.waqai.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.AcledProjection;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.Count;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Location;
import org.waqai.schemas.Participant;
import org.waqai.schemas.PlacePrecision;
import org.waqai.schemas.Span;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class CrosswalkTest {
  private static final Span SPAN = new Span(0, 1, "x");
  private static final Crosswalk CROSSWALK = Crosswalk.load(Seeds.bundled());

  @TempDir private Path folder;

  @Test
  void callsAnAirRaidOfAForeignStateByItsWeapon() {
    Event raid =
        event(
            EventType.ASSAULT, "aerial", actor(ActorRole.MIL, "RUS"), actor(ActorRole.REB, "SYR"));

    assertEquals(
        Optional.of(
            new AcledProjection("Explosions/Remote violence", "Air/drone strike", 8, 2, 28)),
        CROSSWALK.acled(raid));
    assertEquals(Optional.of("195"), CROSSWALK.cameo(raid));
  }

  @Test
  void tellsClashesFromViolenceAgainstCivilians() {
    Event clash =
        event(EventType.ASSAULT, "firearms", actor(ActorRole.MIL, "SYR"), actor(ActorRole.REB, ""));
    Event murder =
        event(EventType.ASSAULT, "firearms", actor(ActorRole.REB, ""), actor(ActorRole.CVL, "SYR"));
    Event unknown = event(EventType.ASSAULT, null, nobody(), actor(ActorRole.CVL, "SYR"));

    assertAcled("Battles", "Armed clash", 12, clash);
    assertAcled("Violence against civilians", "Attack", 27, murder);
    assertAcled("Violence against civilians", "Attack", 37, unknown);
    assertEquals(
        Optional.of("190"),
        CROSSWALK.cameo(event(EventType.ASSAULT, null, nobody(), actor(ActorRole.MIL, "SYR"))));
    assertEquals(Optional.of("180"), CROSSWALK.cameo(unknown));
  }

  @Test
  void turnsTheSidesRoundWhereAcledsFirstActorIsTheProtesters() {
    Event dispersal =
        event(
            EventType.ASSAULT,
            "crowd-control",
            actor(ActorRole.COP, "SYR"),
            actor(ActorRole.CVL, "SYR"));
    assertAcled("Protests", "Protest with intervention", 16, dispersal);

    dispersal.setWounded(new Count(3, null, SPAN));
    assertAcled("Protests", "Excessive force against protesters", 16, dispersal);
  }

  @Test
  void knowsALoneActor() {
    Event rally =
        event(EventType.PROTEST, "demo", actor(ActorRole.CVL, "IRQ"), actor(ActorRole.GOV, "IRQ"));

    assertAcled("Protests", "Peaceful protest", 60, rally);
    assertEquals(Optional.of("141"), CROSSWALK.cameo(rally));
  }

  @Test
  void leavesOutWhatTheCodeBooksHaveNoClassFor() {
    Event strike = event(EventType.PROTEST, "hunger", actor(ActorRole.CVL, "PSE"), nobody());
    Event demand =
        event(EventType.REQUEST, null, actor(ActorRole.GOV, "IRQ"), actor(ActorRole.GOV, "TUR"));
    Event truceOfNobody = event(EventType.RETREAT, "ceasefire", nobody(), nobody());
    Event denied =
        event(
            EventType.ASSAULT, "aerial", actor(ActorRole.MIL, "RUS"), actor(ActorRole.CVL, "SYR"));
    denied.setStatus(EventStatus.DENIED);

    assertEquals(Optional.empty(), CROSSWALK.acled(strike));
    assertEquals(Optional.empty(), CROSSWALK.acled(demand));
    assertEquals(Optional.empty(), CROSSWALK.acled(truceOfNobody));
    assertEquals(Optional.empty(), CROSSWALK.acled(denied));
    assertEquals(Optional.empty(), CROSSWALK.cameo(denied));
  }

  @Test
  void codesPlansAsStatedIntent() {
    Event talks =
        event(EventType.CONSULT, "visit", actor(ActorRole.GOV, "IRQ"), actor(ActorRole.GOV, "IRN"));
    talks.setStatus(EventStatus.PLANNED);

    assertEquals(Optional.of("036"), CROSSWALK.cameo(talks));
    assertEquals(Optional.empty(), CROSSWALK.acled(talks));
  }

  @Test
  void namesFileAndLineOfAMistake() throws IOException {
    for (String table : List.of("acled", "acled-types", "cameo", "inter")) {
      try (var stream = Seeds.bundled().open("crosswalk/" + table + ".tsv")) {
        Files.write(folder.resolve(table + ".tsv"), stream.readAllBytes());
      }
    }
    assertMistake(
        "acled", "ACTUAL\tASSAULT\taerial\t*\t*\t*\tBattles\tAir/drone strike\t1\t2", "no");
    assertMistake(
        "acled", "ACTUAL\tASSAULT\taerial\t*\t*\t*\tBattles\tArmed clash\t9\t2", "0 to 8");
    assertMistake("acled", "ACTUAL\tATTACK\taerial\t*\t*\t*\tBattles\tArmed clash\t1\t2", "ATTACK");
    assertMistake("cameo", "ACTUAL\tASSAULT\t*\tARMY\t*\t*\t195\tx", "ARMY");
    assertMistake("cameo", "ACTUAL\tASSAULT\t*\t*\t*\tsome\t195\tx", "yes, no or *");
    assertMistake("cameo", "ACTUAL\tASSAULT\t*\t*\t*\t*\t215\tx", "215");
    assertMistake("inter", "GOV\t*\t*\t1", "no code for MIL");
  }

  private void assertMistake(String table, String row, String what) throws IOException {
    Path file = folder.resolve(table + ".tsv");
    String before = Files.readString(file);
    Files.writeString(file, "# a comment\n" + row + "\n");
    Seeds seeds = Seeds.bundled().replacing("crosswalk", folder);

    SeedException error = assertThrows(SeedException.class, () -> Crosswalk.load(seeds));

    assertTrue(
        error.getMessage().startsWith("seeds/crosswalk/" + table + ".tsv"), error.getMessage());
    assertTrue(error.getMessage().contains(what), error.getMessage());
    Files.writeString(file, before);
  }

  private static void assertAcled(String type, String subType, int interaction, Event event) {
    AcledProjection projection = CROSSWALK.acled(event).orElseThrow();
    assertEquals(type, projection.getEventType());
    assertEquals(subType, projection.getSubEventType());
    assertEquals(interaction, projection.getInteraction());
  }

  private static List<Participant> nobody() {
    return List.of();
  }

  private static List<Participant> actor(ActorRole role, String country) {
    return List.of(
        Participant.newBuilder()
            .setMention(SPAN)
            .setName("somebody")
            .setCountry(country.isEmpty() ? null : country)
            .setRole(role)
            .build());
  }

  /** An event in Syria. */
  private static Event event(
      EventType type, String mode, List<Participant> actors, List<Participant> recipients) {
    return Event.newBuilder()
        .setEventId("e")
        .setDocId("d")
        .setType(type)
        .setMode(mode)
        .setStatus(EventStatus.ACTUAL)
        .setMentions(List.of())
        .setActors(actors)
        .setRecipients(recipients)
        .setLocation(
            new Location(SPAN, null, "Idlib", "SYR", null, 35.9, 36.6, PlacePrecision.POINT))
        .setConfidence(0.5)
        .setLineage(new Lineage("", "", ""))
        .build();
  }
}
