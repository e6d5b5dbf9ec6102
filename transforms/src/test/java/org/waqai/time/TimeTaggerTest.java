package org.waqai.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.CharSpan;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = TimeTagger.load(Seeds.bundled());
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 2, 25);

  @Test
  void findsEveryDateOfAText() {
    String text =
        "اجتمع الوفدان مساء أمس الأربعاء، وقصفت المدينة فجر اليوم. وكانت هدنة قد بدأت في 5 آذار"
            + " 2020 وانتهت العام الماضي";

    assertEquals(
        List.of("مساء أمس الأربعاء", "فجر اليوم", "5 آذار 2020", "العام الماضي"),
        TAGGER.tag(text, Optional.of(PUBLISHED)).stream()
            .map(mention -> mention.span().of(text))
            .toList());
  }

  @Test
  void withoutPublicationDateReturnsOnlyWhatNamesItsYear() {
    String text = "منذ أمس الأربعاء، وفي 5 آذار 2020 وفي نيسان، ومنذ عام 2011";

    assertEquals(
        List.of("5 آذار 2020", "عام 2011"),
        TAGGER.tag(text, Optional.empty()).stream()
            .map(mention -> mention.span().of(text))
            .toList());
  }

  @Test
  void neverCrossesALine() {
    String text = "5\nآذار 2020";

    assertEquals(
        List.of(new CharSpan(2, text.length())),
        TAGGER.tag(text, Optional.of(PUBLISHED)).stream().map(TimeMention::span).toList());
  }

  @Test
  void namesTheFileAndRowThatAreWrong(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("months.tsv"), "gregorian\t13\talways\t\tشهر\n");

    SeedException wrong =
        assertThrows(
            SeedException.class, () -> TimeTagger.load(Seeds.bundled().replacing("time", folder)));

    assertTrue(wrong.getMessage().startsWith("seeds/time/months.tsv"), wrong.getMessage());
    assertTrue(wrong.getMessage().contains("13 is not between 1 and 12"), wrong.getMessage());
  }

  @Property
  void spansAreOrderedAndInsideAnyText(@ForAll @StringLength(max = 80) String text) {
    assertInside(text);
  }

  @Property
  void spansAreOrderedInAnyMixOfTimeWords(@ForAll("timeWords") @Size(max = 12) List<String> words) {
    assertInside(String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> timeWords() {
    return Arbitraries.of(
            "من",
            "إلى",
            "منذ",
            "قبل",
            "بين",
            "5",
            "30",
            "2015",
            "1436",
            "/",
            "-",
            "(",
            ")",
            "ثلاثة",
            "أيام",
            "شهر",
            "شباط",
            "رمضان",
            "الثاني",
            "الماضي",
            "المقبل",
            "يوم",
            "اليوم",
            "أمس",
            "الأحد",
            "والاثنين",
            "ليل",
            "مطلع",
            "النصف الأول",
            "عام",
            "العام",
            "\n")
        .list();
  }

  private static void assertInside(String text) {
    int last = 0;
    for (TimeMention mention : TAGGER.tag(text, Optional.of(PUBLISHED))) {
      assertTrue(mention.span().start() >= last, text);
      assertTrue(mention.span().end() <= text.length(), text);
      assertFalse(mention.span().isEmpty(), text);
      assertFalse(mention.end().isBefore(mention.start()), text);
      last = mention.span().end();
    }
  }
}
