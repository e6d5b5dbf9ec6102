package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class ActorLexiconTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSmallSeeds() throws IOException {
    write("words/countries.tsv", "AFG\tAfghanistan\tAfghan\tأفغانستان\tأفغاني\tكابول\tقندهار");
    write("words/nouns.tsv", "army\tforce\tMIL\tarmy\tجيش");
    write("words/adjectives.tsv", "MIL\tعسكري+");
    write("words/links.tsv", "of\tمن");
    write("words/not_actors.tsv", "حركة المرور");
    write("words/names.tsv", "given\tمحمد");
    write("lexicon/AFG.tsv", "AFG.army\torg\tAfghan Army\tAFG\tMIL\t\t\t\tالجيش الأفغاني");
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "# columns\n" + content + "\n");
  }

  private ActorLexicon load() {
    return ActorLexicon.load(Seeds.bundled().replacing("actors", folder));
  }

  private void assertWrong(String file, String content, String message) throws IOException {
    write(file, content);
    String said = assertThrows(SeedException.class, this::load).getMessage();
    assertTrue(said.contains(file + ", line 2"), said);
    assertTrue(said.contains(message), said);
  }

  @Test
  void holdsAtLeastSixHundredActors() {
    assertTrue(ActorLexicon.load(Seeds.bundled()).actors.size() >= 600);
  }

  @Test
  void readsAUsersOwnSeeds() {
    ActorLexicon lexicon = load();
    assertEquals(1, lexicon.actors.size());
    assertEquals("Afghan Army", lexicon.actors.byId("AFG.army").get(0).name());
  }

  @Test
  void namesTheRowWithAWrongNumberOfColumns() throws IOException {
    assertWrong(
        "lexicon/AFG.tsv", "AFG.army\torg\tAfghan Army", "9 tab-separated fields, this one 3");
  }

  @Test
  void namesTheRowWithAnUnknownRole() throws IOException {
    assertWrong("lexicon/AFG.tsv", "a\torg\tA\tAFG\tARMY\t\t\t\tجيش", "'ARMY' is none of");
  }

  @Test
  void namesTheRowWithAnUndefinedParent() throws IOException {
    assertWrong("lexicon/AFG.tsv", "a\torg\tA\tAFG\tMIL\tAFG.king\t\t\tجيش", "AFG.king");
  }

  @Test
  void namesTheRowWithAnUnknownCountry() throws IOException {
    assertWrong("lexicon/AFG.tsv", "a\torg\tA\tXXX\tMIL\t\t\t\tجيش", "XXX");
  }

  @Test
  void namesTheRowWithAWrongDate() throws IOException {
    assertWrong("lexicon/AFG.tsv", "a\torg\tA\tAFG\tMIL\t\tspring\t\tجيش", "spring");
  }

  @Test
  void namesTheRowWithoutAnArabicName() throws IOException {
    assertWrong("lexicon/AFG.tsv", "a\torg\tA\tAFG\tMIL\t\t\t\t", "no Arabic name");
  }

  @Test
  void namesTheRowWithAnUnknownKindOfNoun() throws IOException {
    assertWrong("words/nouns.tsv", "army\tbeast\tMIL\tarmy\tجيش", "'beast' is none of");
  }
}
