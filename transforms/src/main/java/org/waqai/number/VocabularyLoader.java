package org.waqai.number;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/** Reads the files of seeds/number, whose README says what their columns mean. */
final class VocabularyLoader {
  private static final String FOLDER = "number/";
  private static final Pattern SPACE = Pattern.compile(" ");

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
    rows("not-people.tsv", 1)
        .forEach(row -> vocabulary.addAll(row.list(0, ','), WordClass.NOT_PEOPLE));
    rows("words.tsv", 2)
        .forEach(row -> vocabulary.addAll(row.list(1, ','), row.constant(0, WordClass.class)));
    rows("harm.tsv", 3).forEach(this::addHarm);
    rows("harmless.tsv", 2).forEach(this::addHarmless);
  }

  private List<SeedRow> rows(String file, int columns) {
    return SeedRow.read(seeds, FOLDER + file, columns);
  }

  private void addCardinal(SeedRow row) {
    Cardinal.Role role = row.constant(0, Cardinal.Role.class);
    vocabulary.addAll(row.list(2, ','), new Cardinal(role, row.number(1)));
  }

  private void addAmount(SeedRow row) {
    vocabulary.addAll(row.list(1, ','), new VagueAmount((int) row.number(0)));
  }

  private void addBound(SeedRow row) {
    Bound.Kind kind = row.constant(0, Bound.Kind.class);
    vocabulary.addAll(row.list(2, ','), new Bound(kind, row.constant(1, Bound.Position.class)));
  }

  private void addPeople(SeedRow row) {
    PersonForm.Kind kind = row.constant(4, PersonForm.Kind.class);
    List<String> duals = row.list(2, ',');
    List<String> plurals = row.list(3, ',');
    addPeople(row.list(0, ','), PersonForm.Grammar.SINGULAR, kind);
    addPeople(row.list(1, ','), PersonForm.Grammar.ACCUSATIVE, kind);
    addPeople(without(duals, plurals), PersonForm.Grammar.DUAL, kind);
    addPeople(within(duals, plurals), PersonForm.Grammar.DUAL_OR_PLURAL, kind);
    addPeople(without(plurals, duals), PersonForm.Grammar.PLURAL, kind);
  }

  private void addPeople(List<String> forms, PersonForm.Grammar grammar, PersonForm.Kind kind) {
    vocabulary.addAll(forms, new PersonForm(grammar, kind));
  }

  private static List<String> without(List<String> forms, List<String> excluded) {
    return forms.stream().filter(form -> !excluded.contains(form)).toList();
  }

  private static List<String> within(List<String> forms, List<String> wanted) {
    return forms.stream().filter(wanted::contains).toList();
  }

  private void addHarm(SeedRow row) {
    Harm harm = row.constant(0, Harm.class);
    if (row.field(1).equals("person")) {
      addHarmed(row, harm);
      return;
    }
    List<String> role = SPACE.splitAsStream(row.field(1)).toList();
    HarmTerm.Subject subject = role.size() == 1 ? HarmTerm.Subject.ANY : subject(row, role.get(1));
    vocabulary.addAll(
        row.list(2, ','),
        new HarmTerm(harm, row.constant(role.get(0), HarmTerm.Role.class), subject));
  }

  private static HarmTerm.Subject subject(SeedRow row, String form) {
    return switch (form) {
      case "dual" -> HarmTerm.Subject.TWO;
      case "plural" -> HarmTerm.Subject.MANY;
      default -> throw row.error("after a role may stand dual or plural, not '" + form + "'");
    };
  }

  private void addHarmed(SeedRow row, Harm harm) {
    List<List<String>> forms = groups(row, 2);
    if (forms.size() != 3) {
      throw row.error("a person harmed has the groups singular; dual; plural");
    }
    List<String> plurals = forms.get(2);
    vocabulary.addAll(forms.get(0), new HarmTerm(harm, HarmTerm.Role.VICTIM, HarmTerm.Subject.ANY));
    // A form that is dual and plural alike says no number.
    vocabulary.addAll(
        without(forms.get(1), plurals),
        new HarmTerm(harm, HarmTerm.Role.TWO_VICTIMS, HarmTerm.Subject.ANY));
    vocabulary.addAll(plurals, new HarmTerm(harm, HarmTerm.Role.VICTIMS, HarmTerm.Subject.ANY));
  }

  /** Lists with semicolons between them, empty ones kept. */
  private static List<List<String>> groups(SeedRow row, int column) {
    return Arrays.stream(row.fields().get(column).split(";", -1))
        .map(group -> SeedRow.list(group, ','))
        .toList();
  }

  private void addHarmless(SeedRow row) {
    for (String name : row.list(0, ',')) {
      Harm harm = row.constant(name, Harm.class);
      switch (harm) {
        case KILLED -> vocabulary.addAll(row.list(1, ','), WordClass.NO_KILLED);
        case WOUNDED -> vocabulary.addAll(row.list(1, ','), WordClass.NO_WOUNDED);
        default -> throw row.error("only killed and wounded can be denied here");
      }
    }
  }
}
