package org.waqai.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waqai.seeds.SeedException;

/**
 * A row of a file of seeds/time. What cannot be read as asked for ends in a {@link SeedException}
 * that names the file and shows the row.
 */
record LexiconRow(String path, List<String> fields) {
  private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

  static LexiconRow of(String path, List<String> fields, int columns) {
    LexiconRow row = new LexiconRow(path, fields);
    if (fields.size() < columns) {
      throw row.wrong("it has " + fields.size() + " columns, " + columns + " are needed");
    }
    return row;
  }

  String field(int column) {
    return fields.get(column).strip();
  }

  List<String> forms(int column) {
    List<String> forms = BAR.splitAsStream(field(column)).map(String::strip).toList();
    if (forms.stream().anyMatch(String::isEmpty)) {
      throw wrong("an empty form; forms are separated by one | each");
    }
    return forms;
  }

  int number(int column, int least, int most) {
    int number;
    try {
      number = Integer.parseInt(field(column));
    } catch (NumberFormatException e) {
      throw wrong("\"" + field(column) + "\" is no whole number");
    }
    if (number < least || number > most) {
      throw wrong(number + " is not between " + least + " and " + most);
    }
    return number;
  }

  <E extends Enum<E>> E constant(int column, Class<E> type) {
    String name = field(column).toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong("\"" + field(column) + "\" is none of " + names(type)));
  }

  Sense sense(String name) {
    return Sense.named(name).orElseThrow(() -> wrong("\"" + name + "\" is no known sense"));
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
  }

  private SeedException wrong(String what) {
    return new SeedException(
        "seeds/" + path + ", row \"" + String.join(" ", fields) + "\": " + what);
  }
}
