package org.waqai.extract;

import java.util.List;

/** What fills a slot, and why. */
record Filled<T>(T value, String why) {

  /** The same values for another reason. */
  static <T> List<Filled<T>> because(String why, List<Filled<T>> values) {
    return values.stream().map(filled -> new Filled<>(filled.value(), why)).toList();
  }
}
