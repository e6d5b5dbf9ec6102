package org.waqai.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.number.Harm;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;

/**
 * One rule of a pack.
 *
 * @param id stable, unique over all packs
 * @param source file and line, for people
 * @param mode where no cue names another
 * @param status where the rule itself decides it (an announced offensive is planned)
 * @param indefinite its nouns hold only without the article: a participle that says what someone
 *     does besides ("said, demanding"), not which person is meant ("the demanding")
 * @param only the one guise in which its verbs hold
 * @param intransitive its verbs have no object, so that their subject is never a passive's
 * @param absorbs what is said in its complement is its content, not an event of its own
 * @param verbal an act of speech: it has a place only if the article names one for it
 * @param when if not empty, one of these must stand by the trigger
 * @param unless none of these may stand by the trigger
 * @param needs without which the rule does not hold
 * @param dependent it names the outcome, weapon or target of an act: in one sentence with another
 *     act of its type, that act
 * @param people its recipients are people or bodies of people, nothing else
 * @param harm what a recipient named by name has suffered: one killed, one captured
 * @param places its recipients may be places as such: a town besieged
 * @param mutual those named together do it to each other: one side each
 */
public record Rule(
    String id,
    String source,
    EventType type,
    Optional<String> mode,
    Optional<EventStatus> status,
    List<Trigger> triggers,
    boolean indefinite,
    Optional<VerbGuise> only,
    boolean intransitive,
    boolean absorbs,
    boolean verbal,
    Map<Role, List<RoleSource>> roles,
    List<ModeCue> modes,
    Cues when,
    Cues unless,
    List<Need> needs,
    boolean people,
    boolean places,
    boolean mutual,
    Optional<Harm> harm,
    boolean dependent,
    List<RuleExample> examples) {

  public Rule {
    triggers = List.copyOf(triggers);
    roles = Map.copyOf(roles);
    modes = List.copyOf(modes);
    needs = List.copyOf(needs);
    examples = List.copyOf(examples);
  }

  /** Whether the rule looks for the role in this relation to its trigger. */
  public boolean looksFor(Role role, RoleSource.Relation relation) {
    return roles.get(role).stream().anyMatch(source -> source.relation() == relation);
  }
}
