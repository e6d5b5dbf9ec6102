package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path directory;

  @Test
  void showsTheWordsBehindEverySlotAndWhySentencesAreSilent() throws IOException {
    Path file =
        write(
            """
            غارات على إدلب
            قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقـ.ـتل خمسة مدنيين.
            لم تقصف الطائرات مدينة حلب.
            """);

    CommandRun run = CommandRun.of("explain", "--date=2021-02-25", file);

    assertEquals(0, run.status(), run.err());
    assertLine(run, "restored  \u2068مقـ.ـتل\u2069 → \u2068مقتل\u2069");
    assertLine(run, "ASSAULT/aerial ACTUAL");
    assertLine(
        run, "actor       \u2068طائرات حربية روسية\u2069 → Russian Aerospace Forces, RUS, MIL");
    assertLine(run, ", by source subject");
    assertLine(run, "killed      \u2068خمسة\u2069 → 5");
    assertLine(run, "ACLED       Explosions/Remote violence, Air/drone strike, inter 8 and");
    assertLine(run, "CAMEO       195");
    assertLine(run, "confidence  0.");
    assertLine(run, "no event in sentence 3");
    assertLine(run, "nearest     \u2068تقصف\u2069 → rule assault.");
    assertLine(run, "(negated)");
    assertLine(run, "1 event");
  }

  @Test
  void saysThatSportIsPassedOver() throws IOException {
    Path file =
        write(
            """
            هجوم المنتخب
            شن مهاجمو المنتخب هجوما كاسحا على مرمى الضيوف في الشوط الثاني من المباراة.
            تأهل الفريق إلى نهائي كأس الدوري الممتاز لكرة القدم بعد ركلة جزاء في الدقيقة الأخيرة.
            """);

    CommandRun run = CommandRun.of("explain", file);

    assertEquals(0, run.status(), run.err());
    assertLine(run, "passed over: it reads like sport");
    assertLine(run, "no events");
  }

  @Test
  void refusesWhatItCannotExplainInOneLine() throws IOException {
    Path english = write("A title\nThis article is in English only.\n");

    assertRefused("explain", english);
    assertRefused("explain", directory.resolve("none.txt"));
    assertRefused("explain", "--id=b", write("عنوان\nنص قصير.\n"));
  }

  private Path write(String article) throws IOException {
    return Files.writeString(directory.resolve("a.txt"), article);
  }

  private static void assertLine(CommandRun run, String part) {
    assertTrue(run.lines().stream().anyMatch(line -> line.contains(part)), part + "\n" + run.out());
  }

  private static void assertRefused(Object... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(2, run.status(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
