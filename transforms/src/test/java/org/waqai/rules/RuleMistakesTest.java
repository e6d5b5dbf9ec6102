package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** Each mistake that a writer of rules can make is one line: file, line, what was expected. */
class RuleMistakesTest {
  /** Three lines, so that what a test adds to the rule stands in line 5. */
  private static final String RULE =
      """
      type: PROTEST
      rules:
        - id: protest.a
          verbs: [تظاهر/يتظاهر]
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "actors: [subject]          | unknown key 'actors'; here may stand id, verbs, nouns",
        "when: {beside: [فض]}       | unknown key 'beside'; here may stand before, after, near",
        "nouns: اعتصام              | 'nouns' is \"اعتصام\", expected a list: [...]",
        "nouns: []                  | 'nouns' is empty",
        "nouns: [\"\"]              | 'nouns' holds \"\", which is too short",
        "nouns: [demonstration]     | a trigger is written in Arabic, not 'demonstration'",
        "nouns: [ا/ب عام]           | a noun of one letter",
        "actor: [subjekt]           | no role source is called 'subjekt'; it is one of subject,",
        "actor: subject             | 'actor' is \"subject\", expected a list: [...]",
        "needs: [victim]            | 'needs' is \"victim\", expected one of actor, recipient",
        "mode: aerial               | 'mode' is \"aerial\", expected one of \"\", demo, riot, strike",
        "mode: [demo]               | 'mode' is [\"demo\"], expected one of",
        "modes: [{mode: drone, near: [غارة]}]  | 'mode' is \"drone\", expected one of \"\", demo",
        "modes: [{near: [إضراب]}]   | the key 'mode' is missing",
        "status: Planned            | 'status' is \"Planned\", expected one of actual, planned",
        "intransitive: often        | 'intransitive' is \"often\", expected true or false",
        "verbs: [احتج/يحتج]         | a second key 'verbs'",
        "unless: [فض]               | 'unless' is [\"فض\"], expected keys with values",
        "examples: [{mode: demo}]   | the key 'text' is missing",
        "examples: [{text: \"تظاهر الطلاب.\", actor: العمال}] | 'العمال' does not occur in its text",
        "examples: [{text: \"تظاهر الطلاب.\", none: true, actor: الطلاب}] | it can have no slots",
        "examples: [{text: \"تظاهر الطلاب.\", killed: five}] | 'killed' is \"five\", which does not fit",
        "examples: [{text: \"تظاهر الطلاب.\", date: اليوم}] | 'date' is \"اليوم\", which does not fit",
        "examples: [{text: \"تظاهر الطلاب.\", mode: drone}] | 'mode' is \"drone\", expected one of",
        "examples: [{text: قال: تظاهر}] | ",
        "actor: [subject            | expected ',' or ']'",
        "mode: 'demo                | the end of the file",
        "actor: &all [subject]      | anchors (&) and aliases (*) are not used here",
        "actor: *all                | anchors (&) and aliases (*) are not used here",
        "actor: @subject            | put the text in double quotes",
      })
  void ofARuleAreNamedWithTheirLine(String key, String message) {
    assertMistake(RULE + "    " + key + "\n", message == null ? "" : message, 5, 6);
  }

  @Test
  void ofLayoutAreNamedWithTheirLine() {
    assertMistake(RULE + "   mode: demo\n", "the indentation does not fit", 5, 5);
    assertMistake(RULE + "\tmode: demo\n", "a tab at the start of the line", 5, 5);
    assertMistake(RULE + "---\ntype: PROTEST\n", "a second document", 6, 6);
    assertMistake(RULE.replace("- id: protest.a", "- id: protest.a: b"), "a second colon", 3, 3);
  }

  @Test
  void ofAPackAreNamedWithTheirLine() {
    assertMistake("", "the file is empty", 1, 1);
    assertMistake("# nothing yet\n", "the file is empty", 1, 1);
    assertMistake("- a\n- b\n", "expected keys with values", 1, 1);
    assertMistake("type: PROTEST\n", "the key 'rules' is missing", 1, 1);
    assertMistake("type: PROTEST\nrules:\n", "'rules' is null, expected a list", 2, 2);
    assertMistake(RULE.replace("PROTEST", "KILL"), "expected one of AGREE, CONSULT", 1, 1);
    assertMistake(RULE.replace("protest.a", "Protest A"), "which does not fit ^[a-z]+", 3, 3);
    assertMistake(
        "type: PROTEST\nrules:\n  - id: protest.a\n", "it needs 'verbs' or 'nouns'", 3, 3);
    assertMistake(RULE + RULE.substring(RULE.indexOf("  -")), "is taken by", 5, 5);
  }

  @Test
  void inTheEncodingAreNamedWithTheirLine() {
    String mistake = mistakeIn(RULE.getBytes(Charset.forName("windows-1256")));

    assertEquals("seeds/rules/pack.yaml:4: the file is not UTF-8; save it as UTF-8", mistake);
  }

  @Test
  void copiesThatGrowWithoutBoundsAreNotMade() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'm'; c++) {
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(("*" + (char) (c - 1) + ", ").repeat(9)).append("x]\n");
    }

    assertMistake(bomb.toString(), "anchors", 1, 1);
  }

  @Test
  void otherLineEndsAndAByteOrderMarkAreNone() throws IOException {
    write(("\uFEFF" + RULE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));

    assertEquals("protest.a", RuleBook.load(seeds()).rules().get(0).id());
  }

  private void assertMistake(String pack, String message, int firstLine, int lastLine) {
    String mistake = mistakeIn(pack.getBytes(StandardCharsets.UTF_8));
    assertTrue(mistake.contains(message), mistake);
    int line = Integer.parseInt(mistake.split(":", -1)[1]);
    assertTrue(firstLine <= line && line <= lastLine, mistake);
  }

  private String mistakeIn(byte[] pack) {
    write(pack);
    String mistake = assertThrows(SeedException.class, () -> RuleBook.load(seeds())).getMessage();
    assertTrue(mistake.startsWith("seeds/rules/pack.yaml:"), mistake);
    assertFalse(mistake.contains("\n"), mistake);
    return mistake;
  }

  private Seeds seeds() {
    return Seeds.bundled().replacing("rules", folder);
  }

  private void write(byte[] pack) {
    try (var grammar = Seeds.bundled().open(Grammar.PATH)) {
      Files.write(folder.resolve("pack.yaml"), pack);
      Files.write(folder.resolve("grammar.yaml"), grammar.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
