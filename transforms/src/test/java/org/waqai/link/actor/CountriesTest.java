package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.seeds.Seeds;

class CountriesTest {
  private static final Countries COUNTRIES = Countries.load(Seeds.bundled());

  @ParameterizedTest
  @CsvSource({
    "العراق, IRQ, NAME",
    "بغداد, IRQ, CAPITAL",
    "كركوك, IRQ, PLACE",
    "العراقيه, IRQ, DEMONYM",
    "عراقيون, IRQ, PEOPLE",
    "المالي, MLI, DEMONYM",
  })
  void knowsACountryByWhatItIsCalled(String name, String code, Nation.Form form) {
    Nation nation = COUNTRIES.names.get(name).get(0);
    assertEquals(code, nation.iso3());
    assertEquals(form, nation.form());
  }

  @Test
  void takesInternationalBodiesAndNoneForNoState() {
    assertTrue(Countries.isState("IRQ"));
    assertFalse(Countries.isState(Countries.INTERNATIONAL));
    assertFalse(Countries.isState("-"));
  }
}
