package org.waqai.link.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/** The countries of seeds/actors/words/countries.tsv, by code and by what they are called. */
final class Countries {
  /** The code of international bodies. */
  static final String INTERNATIONAL = "IGO";

  private static final Set<String> NO_STATES = Set.of(INTERNATIONAL, Actor.NONE);
  private static final String YEH = "\u064A";

  final PhraseTrie<Nation> names = new PhraseTrie<>();
  private final Map<String, Nation> byCode = new HashMap<>();

  private Countries() {}

  static Countries load(Seeds seeds) {
    Countries countries = new Countries();
    SeedRow.read(seeds, "actors/words/countries.tsv", 7).forEach(countries::add);
    return countries;
  }

  /** Whether the code may stand for a country, unlike those of no or of several. */
  static boolean isState(String code) {
    return !NO_STATES.contains(code);
  }

  Optional<Nation> get(String iso3) {
    return Optional.ofNullable(byCode.get(iso3));
  }

  private void add(SeedRow row) {
    String code = row.field(0);
    Nation named = new Nation(code, row.field(1), row.field(2), Nation.Form.NAME);
    if (byCode.put(code, named) != null) {
      throw row.error("names a country a second time: " + code);
    }
    row.list(3, '|').forEach(name -> names.put(name, named));
    row.list(5, '|').forEach(name -> names.put(name, as(named, Nation.Form.CAPITAL)));
    row.list(6, '|').forEach(name -> names.put(name, as(named, Nation.Form.PLACE)));
    for (String demonym : row.list(4, '|')) {
      addDemonym(named, SeedName.of(demonym).name());
    }
  }

  /** A nisba in all its forms; others are plurals of people as they stand. */
  private void addDemonym(Nation nation, String demonym) {
    Nation adjective = as(nation, Nation.Form.DEMONYM);
    Nation people = as(nation, Nation.Form.PEOPLE);
    if (!demonym.endsWith(YEH)) {
      Inflection.definite(ArabicFold.fold(demonym)).forEach(form -> names.put(form, people));
      return;
    }
    for (String plural : Inflection.plural(demonym)) {
      Inflection.definite(plural).forEach(form -> names.put(form, people));
    }
    for (String form : Inflection.sound(demonym)) {
      Inflection.definite(form).stream()
          .filter(written -> names.get(written).isEmpty())
          .forEach(written -> names.put(written, adjective));
    }
  }

  private static Nation as(Nation nation, Nation.Form form) {
    return new Nation(nation.iso3(), nation.name(), nation.adjective(), form);
  }
}
