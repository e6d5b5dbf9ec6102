package org.waqai.link.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.schemas.ActorRole;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/**
 * Reads the nouns and adjectives of seeds/actors/words and writes out their forms, with and without
 * the article, so that a look-up needs no morphology.
 */
final class InflectedWords {
  private static final String ALL_SOUND_FORMS = "+";
  private static final String WEAK = "?";
  private static final String VOWELS = "aeiou";

  private InflectedWords() {}

  static PhraseTrie<Noun> nouns(Seeds seeds) {
    PhraseTrie<Noun> nouns = new PhraseTrie<>();
    for (SeedRow row : SeedRow.read(seeds, "actors/words/nouns.tsv", 5)) {
      Noun noun = noun(row);
      List<String> forms = row.list(4, '|');
      forms(forms).forEach(form -> nouns.put(form, noun));
      if (noun.kind() != Noun.Kind.ASSET) {
        Inflection.dual(forms.get(0)).stream()
            .flatMap(dual -> Inflection.definite(dual).stream())
            .filter(form -> nouns.get(form).isEmpty())
            .forEach(form -> nouns.put(form, noun));
      }
    }
    return nouns;
  }

  private static Noun noun(SeedRow row) {
    String role = row.field(2);
    boolean weak = role.endsWith(WEAK);
    List<String> english = row.list(3, '|');
    return new Noun(
        row.field(0),
        row.constant(1, Noun.Kind.class),
        row.constant(weak ? role.substring(0, role.length() - 1) : role, ActorRole.class),
        weak,
        english.get(0),
        plural(english),
        WordReading.bare(ArabicFold.fold(row.list(4, '|').get(0))));
  }

  /** The second English name if there is one; names in the plural are their own. */
  private static String plural(List<String> english) {
    String last = english.get(english.size() - 1);
    if (english.size() > 1 || last.endsWith("s")) {
      return last;
    }
    boolean changes = last.endsWith("y") && VOWELS.indexOf(last.charAt(last.length() - 2)) < 0;
    return changes ? last.substring(0, last.length() - 1) + "ies" : last + "s";
  }

  static PhraseTrie<Adjective> adjectives(Seeds seeds) {
    PhraseTrie<Adjective> adjectives = new PhraseTrie<>();
    for (SeedRow row : SeedRow.read(seeds, "actors/words/adjectives.tsv", 2)) {
      Optional<ActorRole> role =
          row.field(0).equals("-")
              ? Optional.empty()
              : Optional.of(row.constant(0, ActorRole.class));
      Adjective adjective = new Adjective(role);
      forms(row.list(1, '|')).forEach(form -> adjectives.put(form, adjective));
    }
    return adjectives;
  }

  private static Stream<String> forms(List<String> listed) {
    return listed.stream()
        .flatMap(form -> inflected(form).stream())
        .flatMap(form -> Inflection.definite(form).stream());
  }

  /** A trailing plus asks for the regular forms of both genders. */
  private static Set<String> inflected(String form) {
    return form.endsWith(ALL_SOUND_FORMS)
        ? Inflection.sound(form.substring(0, form.length() - 1))
        : Inflection.listed(form);
  }
}
