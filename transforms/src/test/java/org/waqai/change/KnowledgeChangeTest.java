package org.waqai.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.extract.ExtractorParameters;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class KnowledgeChangeTest {
  private static final Seeds SEEDS = Seeds.bundled();
  private static final String PACK = "rules/protest.yaml";
  private static final String ACTORS = "actors/lexicon/SYR.tsv";
  private static final String RULE =
      """

        - id: protest.edited
          nouns: [طنطنة/طنطنات]
          examples:
            - {text: "شهدت المدينة طنطنة.", mode: ""}
      """;

  @TempDir private Path scratch;

  @Test
  void nothingChangesInACommentOrAnExample() throws IOException {
    assertEquals(List.of(), change(PACK, text -> "# a remark\n" + text).changes());

    KnowledgeChange example =
        KnowledgeChange.between(
            edited(PACK, text -> text + RULE),
            edited(PACK, text -> text + RULE.replace("شهدت المدينة", "وشهدت القرية")));
    assertEquals(List.of(), example.changes());
    assertTrue(example.isHarmless());
    assertFalse(example.touches(List.of("طنطنه")));
  }

  @Test
  void aRuleTouchesTheArticlesThatItsWordsStandIn() throws IOException {
    KnowledgeChange added = change(PACK, text -> text + RULE);

    assertEquals(List.of("rule protest.edited"), added.changes());
    assertEquals(List.of(), added.farReaching());
    assertTrue(added.touches(List.of("في", "طنطنات")));
    assertFalse(added.touches(List.of("في", "مظاهره")));
  }

  @Test
  void aRuleThatLosesAWordTouchesTheArticlesOfThatWord() throws IOException {
    Seeds with = edited(PACK, text -> text + RULE);

    KnowledgeChange removed = KnowledgeChange.between(with, SEEDS);

    assertTrue(removed.touches(List.of("طنطنه")));
    assertFalse(removed.touches(List.of("مظاهره")));
  }

  @Test
  void aRuleThatGainsAWordTouchesTheArticlesOfThatWordAlone() throws IOException {
    Seeds with = edited(PACK, text -> text + RULE);
    Seeds wider =
        edited(PACK, text -> text + RULE.replace("[طنطنة/طنطنات]", "[طنطنة/طنطنات, دندنة]"));
    Seeds other = edited(PACK, text -> text + RULE.replace("nouns", "people: true\n    nouns"));
    Seeds turned =
        edited(PACK, text -> text + RULE.replace("[طنطنة/طنطنات]", "[دندنة, طنطنة/طنطنات]"));

    KnowledgeChange gained = KnowledgeChange.between(with, wider);

    assertEquals(List.of("rule protest.edited"), gained.changes());
    assertTrue(gained.touches(List.of("دندنه")));
    assertFalse(gained.touches(List.of("طنطنه")), "it has had that word before");
    assertTrue(
        KnowledgeChange.between(with, other).touches(List.of("طنطنه")),
        "it says something else of its word");
    assertTrue(
        KnowledgeChange.between(wider, turned).touches(List.of("طنطنه")),
        "of two words the first counts");
  }

  @Test
  void aTriggerOfSeveralWordsTouchesTheArticlesThatHoldThemAll() throws IOException {
    KnowledgeChange added =
        change(PACK, text -> text + RULE.replace("طنطنات", "طنطنات على دندنة|زلزلة"));

    assertTrue(added.touches(List.of("زلزله", "طنطنات")));
    assertFalse(added.touches(List.of("علي", "طنطنات")));
    assertFalse(added.touches(List.of("علي", "زلزله")));
  }

  @Test
  void aVerbOfSeveralWordsTouchesTheArticlesThatHoldItsFirst() throws IOException {
    KnowledgeChange added =
        change(
            PACK,
            text -> text + RULE.replace("nouns: [طنطنة/طنطنات]", "verbs: [طنطن/يطنطن دندنة]"));

    assertTrue(added.touches(List.of("طنطنت")), "it is known as a verb then");
    assertFalse(added.touches(List.of("دندنه")));

    KnowledgeChange noun =
        change(PACK, text -> text + RULE.replace("طنطنات", "طنطنات على دندنة|زلزلة"));

    assertTrue(noun.touches(List.of("طنطنت")), "it is known as a noun before a pronoun then");
  }

  @Test
  void whatThePackSaysOfAllItsRulesChangesThemAll() throws IOException {
    KnowledgeChange defaults =
        change(PACK, text -> text.replaceFirst("defaults:\n", "defaults:\n  people: false\n"));

    assertTrue(defaults.changes().contains("rule protest.hunger"), defaults.changes().toString());
    assertFalse(defaults.touchesEverything());
  }

  @Test
  void theOrderOfRulesCanTouchEverything() throws IOException {
    Seeds first = edited(PACK, text -> text + RULE + RULE.replace("edited", "second"));
    Seeds second = edited(PACK, text -> text + RULE.replace("edited", "second") + RULE);

    KnowledgeChange change = KnowledgeChange.between(first, second);

    assertEquals(List.of("the order of rules"), change.farReaching());
    assertTrue(change.touches(List.of()));
  }

  @Test
  void whatAllRulesShareTouchesEverything() throws IOException {
    KnowledgeChange change = change("rules/relevance.tsv", text -> text + "طنطنة\t1.5\n");

    assertEquals(List.of("seeds/rules/relevance.tsv"), change.farReaching());
  }

  @Test
  void anAliasTouchesTheArticlesThatHoldOneOfTheActorsNames() throws IOException {
    Seeds with = edited(ACTORS, text -> text + row("SYR.edited", "لواء الطنطنة الأولى", ""));
    Seeds alias =
        edited(ACTORS, text -> text + row("SYR.edited", "لواء الطنطنة الأولى|صقور الدندنة", ""));

    KnowledgeChange change = KnowledgeChange.between(with, alias);

    assertEquals(List.of("actor SYR.edited"), change.changes());
    assertEquals(List.of(), change.farReaching());
    assertTrue(change.touches(List.of("وصقور", "للدندنه")));
    assertTrue(change.touches(List.of("لواء", "الاولي", "طنطنه")), "its other name");
    assertFalse(change.touches(List.of("صقور", "الشام")), "a part of a name is none");
  }

  @Test
  void anActorTouchesThoseBelowIt() throws IOException {
    String child = row("SYR.edited-child", "سرية الزلزلة", "SYR.edited");
    Seeds with = edited(ACTORS, text -> text + row("SYR.edited", "لواء الطنطنة", "") + child);
    Seeds renamed =
        edited(
            ACTORS,
            text ->
                text + row("SYR.edited", "لواء الطنطنة", "").replace("Edited", "Other") + child);

    KnowledgeChange change = KnowledgeChange.between(with, renamed);

    assertEquals(List.of("actor SYR.edited"), change.changes());
    assertTrue(change.touches(List.of("سريه", "الزلزله")));
  }

  @Test
  void anActorThatIsFoundByCountryAndKindCanShowAnywhere() throws IOException {
    KnowledgeChange change =
        change(ACTORS, text -> text.replaceFirst("(?m)^(SYR\\.army\t.*)$", "$1|جيش الطنطنة"));

    assertEquals(List.of("actor SYR.army"), change.farReaching());
  }

  @Test
  void archivedSeedsAreTheSameSeeds() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    SEEDS.archive(ExtractorParameters.KNOWLEDGE, archive);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    SEEDS.archive(ExtractorParameters.KNOWLEDGE, again);

    Seeds archived = Seeds.archived(new ByteArrayInputStream(archive.toByteArray()));

    assertEquals(List.of(), KnowledgeChange.between(archived, SEEDS).changes());
    assertEquals(
        ExtractorParameters.of(SEEDS).fingerprint(),
        ExtractorParameters.of(archived).fingerprint());
    assertArrayEquals(archive.toByteArray(), again.toByteArray());
  }

  @Test
  void aMistakeInTodaysRulesIsTheUsersAndOneInEarlierRulesTouchesEverything() throws IOException {
    Seeds broken = edited(PACK, text -> text + "\n  - id: protest.edited\n    noun: [طنطنة]\n");

    assertThrows(SeedException.class, () -> KnowledgeChange.between(SEEDS, broken));
    assertTrue(KnowledgeChange.between(broken, SEEDS).touchesEverything());
  }

  private KnowledgeChange change(String path, UnaryOperator<String> edit) throws IOException {
    return KnowledgeChange.between(SEEDS, edited(path, edit));
  }

  private Seeds edited(String path, UnaryOperator<String> edit) throws IOException {
    return EditedSeeds.of(SEEDS, scratch, path, edit);
  }

  private static String row(String id, String names, String parent) {
    return String.join("\t", id, "group", "Edited", "SYR", "REB", parent, "", "", names) + "\n";
  }
}
