package org.waqai.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in the syntax around a trigger a role is looked for.
 *
 * @param relation the grammatical relation
 * @param prepositions for {@link Relation#PREPOSITION}, the folded prepositions; else empty
 * @param following the words that with it make a preposition of several words: "at the hands of"
 */
public record RoleSource(Relation relation, Set<String> prepositions, List<Set<String>> following) {

  /** The grammatical relations that packs name in lower case; see the README of seeds/rules. */
  public enum Relation {
    /** Subject of an active verb trigger. */
    SUBJECT,
    /** Subject of the verb before a noun trigger that is a participle: "said, demanding". */
    MAIN_SUBJECT,
    /**
     * Subject of the verb before a noun trigger with a pronoun, which mostly speaks of it: "voiced
     * his rejection".
     */
    PRONOUN,
    /**
     * Object of an active verb trigger, or subject of a passive one; of a noun trigger the phrase
     * right after it.
     */
    OBJECT,
    /** What the trigger's own preposition governs, as the last word of the trigger names it. */
    COMPLEMENT,
    /** The noun trigger itself with what belongs to it, where it names people: "protesters". */
    SELF,
    /** The genitive after a noun trigger. */
    IDAFA,
    /** A nationality or group adjective of a noun trigger. */
    ADJECTIVE,
    /** Who carries out the noun: subject of the light verb or relative clause around it. */
    DOER,
    /** Who announces the noun as an act of his own: "the army announced the shelling of". */
    ANNOUNCER,
    /** Whom the noun strikes: object of such a verb, subject of "was exposed to". */
    TARGET,
    /** Who does the act that the trigger is about: condemned / a raid by / the army. */
    ACT_DOER,
    /** Who is to suffer the act that the trigger is about: threatened to kill / a hostage. */
    ACT_TARGET,
    /** Who fulfils the condition of a threat: will strike if / X / moves. */
    CONDITION,
    /** Who rejects or accepts what is said: X rejected / the call. */
    ANSWERER,
    /** Who says so, where a verb of reporting or the like tells: X said / they bear the blame. */
    SPEAKER,
    /** Who does what the clause tells, where the noun trigger says when: said / after a meeting. */
    OCCASION,
    /** A thing struck that stands where the act took place: a blast in / a bus. */
    SITE,
    /** The agent of a passive: "by", "at the hands of", "by the fire of". */
    BY,
    /** The first of the two sides after "between". */
    BETWEEN_FIRST,
    /** The second of the two sides after "between". */
    BETWEEN_SECOND,
    /** What one of the prepositions named governs. */
    PREPOSITION;

    String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final String NAMES =
      Stream.of(Relation.values())
          .filter(relation -> relation != Relation.PREPOSITION)
          .map(Relation::written)
          .collect(Collectors.joining(", "));

  /**
   * A source as packs write it.
   *
   * @throws IllegalArgumentException where it is neither the name of a relation nor Arabic
   */
  static RoleSource parse(String text) {
    Optional<Relation> relation = named(text.strip());
    if (relation.isPresent()) {
      return new RoleSource(relation.get(), Set.of(), List.of());
    }
    if (!WordPattern.isArabic(text)) {
      throw new IllegalArgumentException(
          "no role source is called '%s'; it is one of %s, or an Arabic preposition"
              .formatted(text, NAMES));
    }
    String[] words = text.strip().split("\\s+", -1);
    return new RoleSource(
        Relation.PREPOSITION, WordPattern.alternatives(words[0]), WordPattern.following(words));
  }

  private static Optional<Relation> named(String text) {
    for (Relation relation : Relation.values()) {
      if (relation != Relation.PREPOSITION && relation.written().equals(text)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    if (relation != Relation.PREPOSITION) {
      return relation.written();
    }
    return Stream.concat(Stream.of(prepositions), following.stream())
        .map(RoleSource::alternatives)
        .collect(Collectors.joining(" "));
  }

  private static String alternatives(Set<String> words) {
    return String.join("|", words.stream().sorted().toList());
  }
}
