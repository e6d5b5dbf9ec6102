package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.schemas.ActorRole;

class PossessedNounsTest {
  private static Noun noun(String lemma) {
    return new Noun(lemma, Noun.Kind.PEOPLE, ActorRole.CVL, true, lemma, lemma, lemma);
  }

  private static PossessedNouns nouns(String... lemmas) {
    PhraseTrie<Noun> nouns = new PhraseTrie<>();
    for (String lemma : lemmas) {
      nouns.put(lemma, noun(lemma));
    }
    return new PossessedNouns(nouns);
  }

  @ParameterizedTest
  @CsvSource({
    "قواته, قوات",
    "قواتهم, قوات",
    "قواتها, قوات",
    "حكومته, حكومه",
    "وزرايه, وزراء",
    "وزراينا, وزراء",
  })
  void findsTheNounBeforeAPronoun(String folded, String lemma) {
    assertEquals(Optional.of(lemma), nouns("قوات", "حكومه", "وزراء").find(folded).map(Noun::lemma));
  }

  @ParameterizedTest
  @CsvSource({"قوات", "له", "حكومه", "سياراته"})
  void findsNoneWhereNoPronounOrNoNounIs(String folded) {
    assertEquals(Optional.empty(), nouns("قوات", "حكومه", "وزراء").find(folded));
  }
}
