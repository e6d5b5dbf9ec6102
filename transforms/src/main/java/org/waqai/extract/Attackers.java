package org.waqai.extract;

import java.util.Set;
import org.waqai.number.Harm;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventType;
import org.waqai.syntax.WordKeys;

/**
 * Keeps the death of who attacked apart from the attack: those that he killed are its victims, he
 * is the victim of those that killed him.
 */
final class Attackers {
  private final WordKeys keys;
  private final Set<String> words;

  Attackers(WordKeys keys, Grammar grammar) {
    this.keys = keys;
    this.words = grammar.words(WordClass.ATTACKERS);
  }

  /** Whether one of the two tells of harm to attackers, the other of the attack or its victims. */
  boolean areApart(Draft draft, Happening happening) {
    return isHarmToThem(draft) != happening.drafts().stream().anyMatch(this::isHarmToThem);
  }

  /** "The police killed / the attacker". */
  private boolean isHarmToThem(Draft draft) {
    return draft.type() == EventType.ASSAULT
        && draft.match().rule().harm().filter(harm -> harm != Harm.CAPTURED).isPresent()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(recipient -> keys.matchesAny(recipient.value().words(), words));
  }
}
