package org.waqai.number;

import java.util.List;
import org.waqai.seeds.Seeds;

/** Reads the files of seeds/number, whose README says what their columns mean. */
final class VocabularyLoader {
  private static final String FOLDER = "number/";

  private final Seeds seeds;
  private final Vocabulary.Builder vocabulary;

  VocabularyLoader(Seeds seeds, Vocabulary.Builder vocabulary) {
    this.seeds = seeds;
    this.vocabulary = vocabulary;
  }

  void load() {
    rows("cardinals.tsv", 3).forEach(this::addCardinal);
    rows("amounts.tsv", 2).forEach(this::addAmount);
    rows("bounds.tsv", 3).forEach(this::addBound);
    rows("people.tsv", 5).forEach(this::addPeople);
    rows("not-people.tsv", 1).forEach(row -> vocabulary.addAll(row.words(0), WordClass.NOT_PEOPLE));
    rows("words.tsv", 2)
        .forEach(row -> vocabulary.addAll(row.phrases(1), row.constant(0, WordClass.class)));
    rows("harm.tsv", 3).forEach(this::addHarm);
    rows("harmless.tsv", 2).forEach(this::addHarmless);
  }

  private List<SeedTable.Row> rows(String file, int columns) {
    return SeedTable.read(seeds, FOLDER + file, columns).rows();
  }

  private void addCardinal(SeedTable.Row row) {
    Cardinal.Role role = row.constant(0, Cardinal.Role.class);
    vocabulary.addAll(row.words(2), new Cardinal(role, row.number(1)));
  }

  private void addAmount(SeedTable.Row row) {
    vocabulary.addAll(row.phrases(1), new VagueAmount((int) row.number(0)));
  }

  private void addBound(SeedTable.Row row) {
    Bound.Kind kind = row.constant(0, Bound.Kind.class);
    vocabulary.addAll(row.phrases(2), new Bound(kind, row.constant(1, Bound.Position.class)));
  }

  private void addPeople(SeedTable.Row row) {
    boolean adjective = row.field(4).equals("adjective");
    List<String> duals = row.words(2);
    List<String> plurals = row.words(3);
    addPeople(row.words(0), PersonForm.Grammar.SINGULAR, adjective);
    addPeople(row.words(1), PersonForm.Grammar.ACCUSATIVE, adjective);
    addPeople(without(duals, plurals), PersonForm.Grammar.DUAL, adjective);
    addPeople(within(duals, plurals), PersonForm.Grammar.DUAL_OR_PLURAL, adjective);
    addPeople(without(plurals, duals), PersonForm.Grammar.PLURAL, adjective);
  }

  private void addPeople(List<String> forms, PersonForm.Grammar grammar, boolean adjective) {
    vocabulary.addAll(forms, new PersonForm(grammar, adjective));
  }

  private static List<String> without(List<String> forms, List<String> excluded) {
    return forms.stream().filter(form -> !excluded.contains(form)).toList();
  }

  private static List<String> within(List<String> forms, List<String> wanted) {
    return forms.stream().filter(wanted::contains).toList();
  }

  private void addHarm(SeedTable.Row row) {
    Harm harm = row.constant(0, Harm.class);
    if (row.field(1).equals("person")) {
      addHarmed(row, harm);
      return;
    }
    String suffix = " plural";
    boolean plural = row.field(1).endsWith(suffix);
    String role =
        plural ? row.field(1).substring(0, row.field(1).length() - suffix.length()) : row.field(1);
    vocabulary.addAll(
        row.phrases(2), new HarmTerm(harm, row.constant(role, HarmTerm.Role.class), plural));
  }

  private void addHarmed(SeedTable.Row row, Harm harm) {
    List<List<String>> forms = row.phraseGroups(2);
    if (forms.size() != 3) {
      throw row.error("a person harmed has the groups singular; dual; plural");
    }
    List<String> plurals = forms.get(2);
    vocabulary.addAll(forms.get(0), new HarmTerm(harm, HarmTerm.Role.VICTIM, false));
    // A form that is dual and plural alike says no number.
    vocabulary.addAll(
        without(forms.get(1), plurals), new HarmTerm(harm, HarmTerm.Role.TWO_VICTIMS, false));
    vocabulary.addAll(plurals, new HarmTerm(harm, HarmTerm.Role.VICTIMS, false));
  }

  private void addHarmless(SeedTable.Row row) {
    for (String name : row.words(0)) {
      Harm harm = row.constant(name, Harm.class);
      switch (harm) {
        case KILLED -> vocabulary.addAll(row.phrases(1), WordClass.NO_KILLED);
        case WOUNDED -> vocabulary.addAll(row.phrases(1), WordClass.NO_WOUNDED);
        default -> throw row.error("only killed and wounded can be denied here");
      }
    }
  }
}
