package org.waqai.link.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.schemas.ActorRole;

/** A phrase in the making. */
final class Draft {
  int start;
  int offset;
  char preposition;
  int end;
  Head head;
  boolean counted;
  boolean numbered;
  boolean definite;
  boolean possessed;
  boolean construct;
  boolean loyal;
  boolean named;
  boolean anchored;
  final List<Adjective> adjectives = new ArrayList<>(2);
  Optional<Nation> nation = Optional.empty();
  Optional<NounPhrase> complement = Optional.empty();
  Optional<NounPhrase> person = Optional.empty();
  final List<NounPhrase> others = new ArrayList<>(0);

  Draft(int start, WordReading reading, int end, Head head, boolean counted) {
    this.start = start;
    this.offset = reading.offset();
    this.preposition = reading.preposition();
    this.end = end;
    this.head = head;
    this.counted = counted;
    this.definite = reading.definite();
  }

  NounPhrase phrase() {
    return new NounPhrase(
        start,
        offset,
        end,
        preposition,
        head,
        counted,
        numbered,
        definite,
        possessed,
        anchored,
        List.copyOf(adjectives),
        nation,
        complement,
        loyal,
        person,
        List.copyOf(others));
  }

  void belongTo(Draft whole) {
    complement = complement.or(() -> Optional.of(whole.phrase()));
    end = whole.end;
  }

  boolean isDefinite() {
    return definite
        || possessed
        || anchored
        || named
        || complement.map(Draft::definite).orElse(false)
        || (!(head instanceof Head.Common) && !isDemonymHead());
  }

  private static boolean definite(NounPhrase phrase) {
    return phrase.definite()
        || !(phrase.head() instanceof Head.Common)
        || phrase.complement().map(Draft::definite).orElse(false);
  }

  private boolean isDemonymHead() {
    return head instanceof Head.Country country && country.nation().isDemonym() && !definite;
  }

  /** Whether a complement may follow directly. */
  boolean construct() {
    return construct
        && !definite
        && !possessed
        && adjectives.isEmpty()
        && !anchored
        && nation.isEmpty()
        && complement.isEmpty();
  }

  Optional<Noun> noun() {
    return head instanceof Head.Common common ? Optional.of(common.noun()) : Optional.empty();
  }

  Optional<Noun.Kind> kind() {
    return noun().map(Noun::kind);
  }

  boolean isGroup() {
    return kind().filter(Noun.Kind.GROUP::equals).isPresent();
  }

  boolean isPerson() {
    return head instanceof Head.Person
        || (head instanceof Head.Listed listed && listed.entries().get(0).person());
  }

  boolean isOneOfPeople() {
    return kind().filter(Noun.Kind.PEOPLE::equals).isPresent() && definite && !counted;
  }

  boolean namesPerson() {
    return isPerson() || (kind().filter(Noun.Kind.TITLE::equals).isPresent() && person.isPresent());
  }

  boolean isPlace() {
    return head instanceof Head.Country country && !country.nation().isDemonym();
  }

  /** An organisation or force, listed or not. */
  boolean isBody() {
    if (head instanceof Head.Listed listed) {
      Actor first = listed.entries().get(0);
      return !first.person();
    }
    return head instanceof Head.Organisation
        || kind()
            .filter(
                kind ->
                    kind == Noun.Kind.FORCE
                        || kind == Noun.Kind.GROUP
                        || kind == Noun.Kind.BODY
                        || kind == Noun.Kind.STATE)
            .isPresent();
  }

  boolean isMedia() {
    return head instanceof Head.Listed listed
        ? listed.entries().get(0).role() == ActorRole.MED
        : noun().filter(noun -> noun.role() == ActorRole.MED).isPresent();
  }

  /** Something that has members. */
  boolean isCollective() {
    return isBody()
        || (head instanceof Head.Country country && country.nation().form() == Nation.Form.PEOPLE)
        || kind().filter(kind -> kind == Noun.Kind.MEMBER || kind == Noun.Kind.PEOPLE).isPresent();
  }

  /** Whether the phrase says of whom, so that it can stand behind a name. */
  boolean isAnchored() {
    return complement.isPresent() || nation.isPresent() || anchored;
  }

  /** Whether an adjective in the plural of persons can not belong to the head. */
  boolean isSingular() {
    return !counted
        && head instanceof Head.Common common
        && (!common.noun().kind().isPersonal() || common.word().equals(common.noun().lemma()));
  }

  boolean isGeneric() {
    return (complement.isEmpty()
            && nation.isEmpty()
            && person.isEmpty()
            && kind()
                .filter(
                    kind ->
                        kind == Noun.Kind.PEOPLE
                            || kind == Noun.Kind.MEMBER
                            || kind == Noun.Kind.FORCE
                            || kind == Noun.Kind.GROUP)
                .isPresent())
        || (counted
            && head instanceof Head.Country country
            && country.nation().form() == Nation.Form.PEOPLE);
  }

  boolean agreesWith(Draft first) {
    if (noun().isEmpty() || first.noun().isEmpty()) {
      return noun().isEmpty() == first.noun().isEmpty();
    }
    return noun().get().role() == first.noun().get().role()
        || noun().get().weak()
        || first.noun().get().weak()
        || first.counted;
  }
}
