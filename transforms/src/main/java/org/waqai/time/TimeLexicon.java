package org.waqai.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.waqai.seeds.Seeds;

/** The words and phrases of seeds/time, each with the clitics that may be attached to it. */
final class TimeLexicon {
  private static final String FOLDER = "time/";

  private final PhraseTrie phrases = new PhraseTrie();

  private TimeLexicon() {}

  static TimeLexicon load(Seeds seeds) {
    TimeLexicon lexicon = new TimeLexicon();
    lexicon.loadMonths(seeds);
    lexicon.loadWeekdays(seeds);
    lexicon.loadUnits(seeds);
    lexicon.loadSenses(seeds, FOLDER + "numbers.tsv");
    lexicon.loadSenses(seeds, FOLDER + "words.tsv");
    return lexicon;
  }

  /** The longest phrase that begins with the token at {@code index}. */
  Optional<PhraseTrie.Found> find(List<Token> tokens, int index) {
    return phrases.longest(tokens, index);
  }

  private void loadMonths(Seeds seeds) {
    for (LexiconRow row : rows(seeds, FOLDER + "months.tsv", 5)) {
      Calendar calendar = row.constant(0, Calendar.class);
      int number = row.number(1, 1, 12);
      Month.Standing standing = row.constant(2, Month.Standing.class);
      for (String form : row.forms(4)) {
        phrases.add(form).setMonth(new Month(calendar, number, standing, form));
      }
    }
  }

  private void loadWeekdays(Seeds seeds) {
    for (LexiconRow row : rows(seeds, FOLDER + "weekdays.tsv", 2)) {
      int number = row.number(0, 1, DayOfWeek.values().length);
      for (String form : row.forms(1)) {
        phrases.add(form).addSense(Sense.WEEKDAY, number);
      }
    }
  }

  private void loadUnits(Seeds seeds) {
    for (LexiconRow row : rows(seeds, FOLDER + "units.tsv", 3)) {
      int unit = row.constant(0, Unit.class).code();
      Sense sense = row.sense("unit-" + row.field(1));
      for (String form : row.forms(2)) {
        phrases.add(form).addSense(sense, unit);
      }
    }
  }

  private void loadSenses(Seeds seeds, String path) {
    for (LexiconRow row : rows(seeds, path, 3)) {
      Sense sense = row.sense(row.field(0));
      int value = row.number(1, Integer.MIN_VALUE, Integer.MAX_VALUE);
      for (String form : row.forms(2)) {
        phrases.add(form).addSense(sense, value);
      }
    }
  }

  private static List<LexiconRow> rows(Seeds seeds, String path, int columns) {
    return seeds.rows(path).stream()
        .map(fields -> LexiconRow.of(path, List.of(fields), columns))
        .toList();
  }
}
