package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;

/** Adds the name behind an office, and the office behind a name. */
final class Appositions {
  private final ReadWords words;
  private final NameHeads names;
  private final NestedPhrases nested;

  Appositions(ReadWords words, NameHeads names, NestedPhrases nested) {
    this.words = words;
    this.names = names;
    this.nested = nested;
  }

  /** The name of who holds the office or title, with or without a comma before it. */
  void addPerson(Draft draft, int limit, int depth) {
    if (draft.person.isPresent() || draft.end >= limit) {
      return;
    }
    if (!takesName(draft)) {
      addOwnName(draft, limit, depth);
      return;
    }
    boolean office = draft.kind().filter(Noun.Kind.OFFICE::equals).isPresent();
    boolean comma = office && words.isComma(draft.end);
    int at = draft.end + (comma ? 1 : 0);
    nested
        .at(at, limit, depth)
        .filter(Draft::namesPerson)
        .or(() -> comma || draft.construct() ? Optional.empty() : names.properNoun(at, limit))
        .ifPresent(
            person -> {
              draft.person = Optional.of(person.phrase());
              draft.end = person.end;
            });
  }

  /** "The leader of X / N.N.", where the lexicon knows by both names who that is. */
  private void addOwnName(Draft draft, int limit, int depth) {
    if (draft.head instanceof Head.Listed office && office.entries().get(0).person()) {
      nested
          .at(draft.end, limit, depth)
          .filter(name -> name.head instanceof Head.Listed named && named.isSameAs(office))
          .ifPresent(name -> draft.end = name.end);
    }
  }

  /** "The demonstrators / N.N." are two: nobody's title is a plural. */
  private boolean takesName(Draft draft) {
    return (draft.isOneOfPeople() && !Inflection.isNominativePlural(words.key(draft.end - 1)))
        || draft
            .kind()
            .filter(kind -> kind == Noun.Kind.OFFICE || kind == Noun.Kind.TITLE)
            .isPresent();
  }

  /**
   * The office behind a person's name. Without a comma it is another person's who is met or called
   * where it has a name of its own, or where a family name stands alone: "met / Hadi / the envoy".
   */
  void addOffice(Draft draft, int limit, int depth) {
    if (!draft.namesPerson() || draft.end >= limit || depth > 0) {
      return;
    }
    boolean comma = words.isComma(draft.end);
    nested
        .at(draft.end + (comma ? 1 : 0), limit, depth)
        .filter(office -> office.phrase().isOffice() && office.isAnchored())
        .filter(office -> comma || (office.person.isEmpty() && draft.end > draft.start + 1))
        .ifPresent(
            office -> {
              if (draft.isPerson()) {
                draft.person = Optional.of(office.phrase());
              } else {
                draft.complement = Optional.of(office.phrase());
              }
              draft.end = office.end;
            });
  }
}
