package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.text.ArabicFold;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "قتل, يقتل, قتلت",
    "قتل, يقتل, قتلوا",
    "قتل, يقتل, يقتلون",
    "قتل, يقتل, تقتل",
    "قتل, يقتل, قتلا",
    "دعا, يدعو, دعت",
    "دعا, يدعو, دعوا",
    "دعا, يدعو, تدعو",
    "دعا, يدعو, يدعون",
    "نفى, ينفي, نفت",
    "نفى, ينفي, نفوا",
    "نفى, ينفي, ينفون",
    "تبنى, يتبنى, تبناها",
    "أفرج, يفرج, أفرجت",
    "شن, يشن, تشن",
  })
  void coversTheFormsOfSoundAndWeakVerbs(String past, String present, String form) {
    Set<String> forms = VerbForms.of(past, present);
    String folded = ArabicFold.fold(form);
    // A pronoun is a segment of its own by the time forms are looked up.
    String bare = folded.endsWith("ها") ? folded.substring(0, folded.length() - 2) : folded;
    assertTrue(forms.contains(bare), () -> form + " not in " + forms);
  }

  @Test
  void leavesOutShortJussivesThatAreOtherVerbs() {
    // yurdi, "to kill", would in the jussive be written like yarudd, "to answer".
    assertFalse(VerbForms.of("أردى", "يردي").contains("يرد"));
  }
}
