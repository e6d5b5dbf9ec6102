package org.waqai.link.actor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.schemas.ActorRole;

/**
 * English for who is described rather than named: "Lebanese bank employees' unions", "gunmen
 * (Iraq)", "Hezbollah fighters".
 *
 * @param phrase without the country
 * @param attribute the same before another noun
 * @param origin what the article itself says of where they belong
 */
record Description(String phrase, String attribute, Origin origin) {
  private static final String INTERNATIONAL = "international ";
  private static final char LAST_LATIN = '\u024F';

  /** Of whom it is not taken for granted that they are from where they act. */
  private static final Set<ActorRole> OF_ANYWHERE =
      EnumSet.of(ActorRole.REB, ActorRole.CRM, ActorRole.UNK);

  enum Origin {
    /** Nothing: the country is where the article plays. */
    OPEN,
    NATIONAL,
    /** Someone with a name, which tells the country to those who know. */
    NAMED
  }

  /** Of a noun alone. */
  static Description of(Noun noun, boolean plural, Origin origin) {
    boolean people =
        noun.kind() == Noun.Kind.PEOPLE
            || (noun.kind() == Noun.Kind.MEMBER && noun.name().equals(noun.plural()));
    if (people) {
      return new Description(noun.name(), possessive(noun.name()), origin);
    }
    return new Description(plural ? noun.plural() : noun.name(), noun.name(), origin);
  }

  private static String possessive(String plural) {
    return plural.endsWith("s") ? plural + "'" : plural + "'s";
  }

  /** Of what belongs to, or consists of, someone described. */
  Description under(Description whole) {
    Origin clearest = origin.compareTo(whole.origin) > 0 ? origin : whole.origin;
    boolean same = whole.attribute.equals(attribute) || whole.attribute.endsWith(" " + attribute);
    return same // A union of unions is one.
        ? new Description(whole.phrase, whole.attribute, clearest)
        : new Description(
            whole.attribute + " " + phrase, whole.attribute + " " + attribute, clearest);
  }

  /** Of what belongs to someone with a name; one in Arabic cannot stand before the noun. */
  Description under(String name, boolean person) {
    if (name.toLowerCase(Locale.ROOT).endsWith(" " + phrase)) {
      return new Description(name, name, Origin.NAMED);
    }
    boolean english = name.charAt(0) <= LAST_LATIN;
    if (person || !english) {
      return new Description(phrase + " of " + name, attribute + " of " + name, Origin.NAMED);
    }
    return name.contains(" of ")
        ? new Description(phrase + " of the " + name, name + " " + attribute, Origin.NAMED)
        : new Description(name + " " + phrase, name + " " + attribute, Origin.NAMED);
  }

  /** With the country: in front where it is said or goes without saying, else in brackets. */
  String in(Optional<Nation> nation, ActorRole role) {
    if (origin == Origin.NAMED) {
      return phrase;
    }
    if (nation.isEmpty()) {
      boolean named = Character.isUpperCase(phrase.charAt(0));
      return role == ActorRole.IGO && !named ? INTERNATIONAL + phrase : phrase;
    }
    return origin == Origin.NATIONAL || !OF_ANYWHERE.contains(role)
        ? nation.get().adjective() + " " + phrase
        : phrase + " (" + nation.get().name() + ")";
  }
}
