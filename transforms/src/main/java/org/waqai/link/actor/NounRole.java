package org.waqai.link.actor;

import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.schemas.ActorRole;

/** The role of those whom a common noun names: its own, or what the words around it tell. */
final class NounRole {
  private static final Set<ActorRole> ARMED = Set.of(ActorRole.MIL, ActorRole.REB);

  private NounRole() {}

  static boolean isArmed(ActorRole role) {
    return ARMED.contains(role);
  }

  /**
   * @param whole what the phrase belongs to
   */
  static ActorRole of(NounPhrase phrase, Noun noun, Optional<Meaning> whole) {
    if (phrase.numbered() && isArmed(noun.role())) {
      return ActorRole.MIL; // Armies number their units, others name them.
    }
    if (!noun.weak()) {
      return noun.role();
    }
    if (phrase.loyal()) {
      return ActorRole.MIL;
    }
    Optional<ActorRole> described = phrase.adjectiveRole();
    Optional<ActorRole> inherited = inherited(phrase, noun, whole);
    if (inherited.isPresent() && (noun.kind() != Noun.Kind.ASSET || described.isEmpty())) {
      // A government's soldiers are soldiers.
      return inherited.get() == ActorRole.GOV && isArmed(noun.role())
          ? described.orElse(noun.role())
          : inherited.get();
    }
    return described.orElse(noun.role());
  }

  private static Optional<ActorRole> inherited(
      NounPhrase phrase, Noun noun, Optional<Meaning> whole) {
    boolean ofPeople = noun.kind().standsForWhole() && !phrase.isOfCountry();
    return whole
        .filter(meaning -> noun.kind() != Noun.Kind.PEOPLE || meaning.sure())
        .map(Meaning::role)
        .filter(role -> role != ActorRole.CVL || ofPeople);
  }
}
