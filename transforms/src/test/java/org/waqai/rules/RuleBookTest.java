package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class RuleBookTest {
  @TempDir Path folder;

  @Test
  void loadsTheBundledPacks() {
    RuleBook book = RuleBook.load(Seeds.bundled());

    assertTrue(book.rules().size() > 60);
    assertTrue(book.rules().stream().noneMatch(rule -> rule.examples().isEmpty()));
    assertFalse(book.startingWith("هجوم").isEmpty());
    assertTrue(book.startingWith("كتاب").isEmpty());
  }

  @Test
  void takesWhatTheDefaultsSay() throws IOException {
    write(
        """
        type: PROTEST
        defaults:
          mode: demo
          actor: [subject]
        rules:
          - id: protest.a
            verbs: [تظاهر/يتظاهر]
          - id: protest.b
            nouns: [إضراب/إضرابات عام]
            mode: strike
        """);
    RuleBook book = RuleBook.load(seeds());

    assertEquals("demo", book.rules().get(0).mode().orElseThrow());
    assertEquals("strike", book.rules().get(1).mode().orElseThrow());
    assertEquals(1, book.rules().get(1).roles().get(Role.ACTOR).size());
    assertEquals(1, book.rules().get(1).triggers().get(0).following().size());
  }

  @Test
  void namesFileAndLineOfAnUnknownField() throws IOException {
    write(
        """
        type: PROTEST
        rules:
          - id: protest.a
            verbs: [تظاهر/يتظاهر]
            actors: [subject]
        """);
    assertMistake("seeds/rules/pack.yaml:5:", "unknown key 'actors'");
  }

  @Test
  void namesFileAndLineOfAVerbWithoutItsPresent() throws IOException {
    write(
        """
        type: PROTEST
        rules:
          - id: protest.a
            verbs:
              - تظاهر
        """);
    assertMistake("seeds/rules/pack.yaml:5:", "past/present");
  }

  @Test
  void namesFileAndLineOfBrokenYaml() throws IOException {
    write("type: PROTEST\nrules:\n  - id: [protest.a\n");
    assertMistake("seeds/rules/pack.yaml:", "");
  }

  @Test
  void refusesAnIdThatIsTaken() throws IOException {
    write(
        """
        type: PROTEST
        rules:
          - {id: protest.a, verbs: [تظاهر/يتظاهر]}
          - {id: protest.a, verbs: [احتج/يحتج]}
        """);
    assertMistake("seeds/rules/pack.yaml:4", "is taken by seeds/rules/pack.yaml:3");
  }

  private void assertMistake(String place, String what) {
    SeedException error = assertThrows(SeedException.class, () -> RuleBook.load(seeds()));
    assertTrue(error.getMessage().startsWith(place), error.getMessage());
    assertTrue(error.getMessage().contains(what), error.getMessage());
    assertFalse(error.getMessage().contains("\n"), error.getMessage());
  }

  private Seeds seeds() {
    return Seeds.bundled().replacing("rules", folder);
  }

  private void write(String pack) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), pack);
    try (var grammar = Seeds.bundled().open(Grammar.PATH)) {
      Files.write(folder.resolve("grammar.yaml"), grammar.readAllBytes());
    }
  }
}
