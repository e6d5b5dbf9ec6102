package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CuesTest {
  @Test
  void readsAWordWithASlashAsVerbOrNoun() {
    assertTrue(forms("موقع/مواقع").contains("مواقع"));
    assertTrue(forms("موقع/مواقع").contains("موقع"));
    assertTrue(forms("هاجم/يهاجم").contains("هاجمت"));
    assertFalse(forms("موقع/مواقع").contains("موقعت"));
  }

  private static Set<String> forms(String word) {
    return Cues.phrases(JsonNodeFactory.instance.arrayNode().add(word)).stream()
        .findFirst()
        .orElseThrow()
        .get(0);
  }
}
