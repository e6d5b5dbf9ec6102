package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.ActorRole;

class NounRoleTest {
  private static final WordReading WORD = WordReading.of("x").get(0);

  private static Noun noun(Noun.Kind kind, ActorRole role, boolean weak) {
    return new Noun("x", kind, role, weak, "x", "xs", "x");
  }

  private static Draft draft(Noun noun) {
    return new Draft(0, WORD, 1, new Head.Common(noun, "x", false), /* counted= */ false);
  }

  private static Optional<Meaning> whole(ActorRole role, boolean sure) {
    return Optional.of(Meaning.unlisted("whole", Optional.empty(), role, sure));
  }

  private static ActorRole role(Noun noun, Optional<Meaning> whole) {
    return NounRole.of(draft(noun).phrase(), noun, whole);
  }

  @Test
  void keepsAStrongRole() {
    Noun police = noun(Noun.Kind.FORCE, ActorRole.COP, false);
    assertEquals(ActorRole.COP, role(police, whole(ActorRole.REB, true)));
  }

  @Test
  void takesAWeakRoleFromWhatTheNounBelongsTo() {
    Noun members = noun(Noun.Kind.MEMBER, ActorRole.UNK, true);
    assertEquals(ActorRole.REB, role(members, whole(ActorRole.REB, true)));
    assertEquals(ActorRole.UNK, role(members, Optional.empty()));
  }

  @Test
  void leavesTheSoldiersOfAGovernmentSoldiers() {
    Noun forces = noun(Noun.Kind.FORCE, ActorRole.MIL, true);
    assertEquals(ActorRole.MIL, role(forces, whole(ActorRole.GOV, true)));
  }

  @Test
  void takesNoRoleForPeopleFromWhatIsItselfUnsure() {
    Noun people = noun(Noun.Kind.PEOPLE, ActorRole.CVL, true);
    assertEquals(ActorRole.CVL, role(people, whole(ActorRole.REB, false)));
    assertEquals(ActorRole.REB, role(people, whole(ActorRole.REB, true)));
  }

  @Test
  void takesANumberedUnitForAnArmys() {
    Noun brigade = noun(Noun.Kind.GROUP, ActorRole.REB, false);
    Draft draft = draft(brigade);
    draft.numbered = true;
    assertEquals(ActorRole.MIL, NounRole.of(draft.phrase(), brigade, Optional.empty()));
  }

  @Test
  void takesTheRoleOfAnAdjective() {
    Noun officials = noun(Noun.Kind.OFFICE, ActorRole.GOV, true);
    Draft draft = draft(officials);
    draft.adjectives.addAll(
        List.of(new Adjective(Optional.empty()), new Adjective(Optional.of(ActorRole.MIL))));
    assertEquals(ActorRole.MIL, NounRole.of(draft.phrase(), officials, Optional.empty()));
  }
}
