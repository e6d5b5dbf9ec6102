package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.link.actor.Lexeme.Adjective;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.schemas.ActorRole;
import org.waqai.seeds.Seeds;

class InflectedWordsTest {
  @TempDir Path folder;

  private Seeds seeds(String file, String content) throws IOException {
    Files.createDirectories(folder.resolve("words"));
    Files.writeString(folder.resolve("words").resolve(file), content + "\n");
    return Seeds.bundled().replacing("actors", folder);
  }

  private Noun noun(String row, String form) throws IOException {
    return InflectedWords.nouns(seeds("nouns.tsv", row)).get(form).get(0);
  }

  @Test
  void findsANounInItsFormsWithAndWithoutTheArticle() throws IOException {
    PhraseTrie<Noun> nouns =
        InflectedWords.nouns(seeds("nouns.tsv", "fighter\tmember\tREB\tfighter\tمقاتل+"));
    for (String form : List.of("مقاتل", "المقاتل", "مقاتلون", "المقاتلين", "مقاتلان")) {
      assertFalse(nouns.get(form).isEmpty(), form);
    }
  }

  @Test
  void writesTheDualOfNounsForPeopleAndBodiesOnly() throws IOException {
    PhraseTrie<Noun> nouns =
        InflectedWords.nouns(
            seeds(
                "nouns.tsv",
                "child\tpeople\tCVL\tchild\tطفل\narmy\tforce\tMIL\tarmy\tجيش\nbase\tasset\tMIL\tbase\tموقع"));
    assertFalse(nouns.get("طفلان").isEmpty());
    assertFalse(nouns.get("جيشان").isEmpty());
    assertTrue(nouns.get("موقعان").isEmpty());
  }

  @Test
  void knowsAWeakRoleByItsMark() throws IOException {
    Noun noun = noun("crew\tmember\tMIL?\tcrew\tطاقم", "طاقم");
    assertEquals(ActorRole.MIL, noun.role());
    assertTrue(noun.weak());
  }

  @Test
  void formsTheEnglishPlural() throws IOException {
    assertEquals("armies", noun("army\tforce\tMIL\tarmy\tجيش", "جيش").plural());
    assertEquals("convoys", noun("convoy\tasset\tMIL\tconvoy\tقافلة", "قافله").plural());
    assertEquals("forces", noun("forces\tforce\tMIL\tforces\tقوات", "قوات").plural());
    assertEquals("men", noun("man\tpeople\tCVL\tman|men\tرجل", "رجل").plural());
  }

  @Test
  void givesAdjectivesTheirRoleIfTheyHaveOne() throws IOException {
    PhraseTrie<Adjective> adjectives =
        InflectedWords.adjectives(seeds("adjectives.tsv", "MIL\tعسكري+\n-\tمجهول+"));
    assertEquals(Optional.of(ActorRole.MIL), adjectives.get("العسكريه").get(0).role());
    assertEquals(Optional.empty(), adjectives.get("مجهولون").get(0).role());
  }
}
