package org.waqai.link.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.schemas.ActorRole;

/** What a phrase of the seed files means. */
sealed interface Lexeme {

  /**
   * A listed actor, for the days between two dates.
   *
   * @param countries ISO3 codes it may belong to, the likeliest first; empty for wherever the
   *     article plays; NONE alone for no country
   * @param theatre ISO3 codes of where it acts, if one word may mean others elsewhere
   * @param from first day on which the entry holds
   * @param until last day on which the entry holds
   */
  record Actor(
      String id,
      boolean person,
      String name,
      List<String> countries,
      List<String> theatre,
      ActorRole role,
      Optional<String> parent,
      LocalDate from,
      LocalDate until)
      implements Lexeme {
    static final String NONE = "-";

    /** Days between {@code day} and the time the entry holds, 0 inside it. */
    long daysFrom(LocalDate day) {
      if (day.isBefore(from)) {
        return from.toEpochDay() - day.toEpochDay();
      }
      return Math.max(0, day.toEpochDay() - until.toEpochDay());
    }
  }

  /**
   * A country, by one of the ways to name it.
   *
   * @param iso3 ISO 3166-1 alpha-3
   * @param adjective English
   */
  record Nation(String iso3, String name, String adjective, Form form) implements Lexeme {
    enum Form {
      NAME,
      CAPITAL,
      /** A town or region in it: evidence of the country, no actor. */
      PLACE,
      DEMONYM,
      /** A demonym in the sound plural, which names people. */
      PEOPLE
    }

    boolean isDemonym() {
      return form == Form.DEMONYM || form == Form.PEOPLE;
    }
  }

  /**
   * A noun for people, bodies or what stands for them.
   *
   * @param concept what the noun means, shared by its synonyms
   * @param role empty where the noun tells nothing
   * @param weak whether an adjective or complement with a role overrides {@code role}
   * @param name English, in the singular where it has one
   * @param plural English
   * @param lemma the singular or collective, folded and without the article
   */
  record Noun(
      String concept,
      Kind kind,
      ActorRole role,
      boolean weak,
      String name,
      String plural,
      String lemma)
      implements Lexeme {
    enum Kind {
      /** People, who speak and act for themselves. */
      PEOPLE,
      /** Members of what the complement names. */
      MEMBER,
      /** Part of a state's or group's armed power. */
      FORCE,
      /** A unit or organisation that carries a name of its own. */
      GROUP,
      /** A body of the state, named by its office. */
      BODY,
      /** States, of which the word alone does not say which. */
      STATE,
      OFFICE,
      /** A thing that stands for those in it. */
      ASSET,
      /** Goes before a person's name only. */
      TITLE;

      boolean isPersonal() {
        return this == PEOPLE || this == MEMBER || this == OFFICE || this == TITLE;
      }

      /** Whether what it does is done by what its complement names. */
      boolean standsForWhole() {
        return this == MEMBER || this == ASSET;
      }
    }
  }

  /** An adjective that may follow a noun; its role, where it has one, overrides weak roles. */
  record Adjective(Optional<ActorRole> role) implements Lexeme {}

  /** A word that holds a noun phrase together or ends it. */
  enum Link implements Lexeme {
    COUNT,
    OF,
    INSIDE,
    NAME,
    TOWARDS,
    /** Nouns for those who are somewhere for who sent them. */
    SENT,
    BELONGING,
    LOYAL,
    BACKED,
    LED,
    PORTFOLIO,
    PLACEHEAD,
    PLACEPREP,
    ORIGIN,
    PLURAL,
    STOP
  }
}
