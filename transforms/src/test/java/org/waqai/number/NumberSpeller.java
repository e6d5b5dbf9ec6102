package org.waqai.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/** Writes numbers in words, with any of the forms that the seeds list for each part. */
final class NumberSpeller {
  private static final String AND = " \u0648";
  private static final List<String> LISTS =
      List.of("cardinals.tsv 3", "people.tsv 5", "harm.tsv 3", "bounds.tsv 3", "words.tsv 2");

  private final Seeds seeds;
  private final List<SeedRow> cardinals;

  NumberSpeller(Seeds seeds) {
    this.seeds = seeds;
    this.cardinals = SeedRow.read(seeds, "number/cardinals.tsv", 3);
  }

  /** From 1 to 999,999. */
  String spell(int number, Random random) {
    int thousands = number / 1000;
    int rest = number % 1000;
    if (thousands == 0) {
      return belowThousand(rest, random);
    }
    String high = thousands(thousands, random);
    return rest == 0 ? high : high + AND + belowThousand(rest, random);
  }

  /** Single words of the seeds. */
  List<String> vocabulary() {
    List<String> all = new ArrayList<>();
    for (String list : LISTS) {
      String file = list.substring(0, list.indexOf(' '));
      int columns = Integer.parseInt(list.substring(list.indexOf(' ') + 1));
      for (SeedRow row : SeedRow.read(seeds, "number/" + file, columns)) {
        for (int column = 0; column < columns; column++) {
          row.list(column, ',').stream().filter(word -> !word.contains(";")).forEach(all::add);
        }
      }
    }
    return all;
  }

  private String thousands(int count, Random random) {
    if (count == 1) {
      return form("scale", 1000, random, false);
    }
    if (count == 2) {
      return form("scaled", 2000, random, true);
    }
    return belowThousand(count, random) + " " + form("scale", 1000, random, true);
  }

  private String belowThousand(int number, Random random) {
    int hundreds = number / 100 * 100;
    int rest = number % 100;
    if (hundreds == 0) {
      return belowHundred(rest, random);
    }
    String high =
        hundreds == 100
            ? form("hundred", 100, random, true)
            : hundreds > 200 && random.nextBoolean()
                ? form("unit", hundreds / 100, random, true)
                    + " "
                    + form("hundred", 100, random, true)
                : form("hundreds", hundreds, random, true);
    return rest == 0 ? high : high + AND + belowHundred(rest, random);
  }

  private String belowHundred(int number, Random random) {
    int unit = number % 10;
    if (number == 10) {
      return form("ten", 10, random, true);
    }
    if (number < 10) {
      return form("unit", number, random, true);
    }
    if (number < 20) {
      String role = unit <= 2 ? "teen-unit" : "unit";
      return form(role, unit, random, true) + " " + form("ten", 10, random, true);
    }
    String tens = form("tens", number - unit, random, true);
    return unit == 0 ? tens : form("unit", unit, random, true) + AND + tens;
  }

  private String form(String role, int value, Random random, boolean any) {
    for (SeedRow row : cardinals) {
      if (row.field(0).equals(role) && row.number(1) == value) {
        List<String> forms = row.list(2, ',');
        return forms.get(any ? random.nextInt(forms.size()) : 0);
      }
    }
    throw new AssertionError("no " + role + " for " + value);
  }
}
