package org.waqai.link.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class GazetteerImportTest {
  // The columns of a GeoNames dump, its readme's order.
  private static final String TOWN =
      dumpLine("98182", "Baghdad", "بغداد,Bagdad,بەغدا", "33.34058", "44.40088", "PPLC", "7216000");
  private static final String PROVINCE =
      dumpLine("98180", "Baghdad Governorate", "محافظة بغداد", "33.3", "44.4", "ADM1", "0");
  private static final String STREAM_WITHOUT_ARABIC =
      dumpLine("1", "Some stream", "Stream", "33.3", "44.4", "STM", "0");
  private static final String UNUSED_FEATURE =
      dumpLine("2", "Some hotel", "فندق", "33.3", "44.4", "HTL", "0");

  private static final String TABLE =
      """
      cc\tid\ttype\tname_ar\talts_ar\tname_lat\tlat\tlon\tadm1\tadm2\tpop
      IQ\tw5\tADM1\tنينوى\t\tNinawa\t36.1\t42.4\tنينوى\t\t
      IQ\tg7\tPPL\tتلّ عفر\tتلعفر\tTall 'Afar\t36.376\t42.45\tنينوى\t\t80000
      IQ\tg7\tPPLA2\tتل عفر\t\tTall 'Afar\t36.377\t42.449\t\t\t90000
      XX\tg8\tPPL\tلا مكان\t\tNowhere\t0\t0\t\t\t
      """;

  @TempDir private Path folder;

  @Test
  void readsADumpOfGeoNames() throws IOException {
    List<String> lines =
        imported(source("IQ.txt", TOWN + PROVINCE + STREAM_WITHOUT_ARABIC + UNUSED_FEATURE));

    assertEquals(
        List.of(
            "gn:98182\tcapital\tIRQ\t33.341\t44.401\t7216000\tBaghdad Governorate\tBaghdad"
                + "\tبغداد|بەغدا",
            "gn:98180\tprovince\tIRQ\t33.3\t44.4\t\tBaghdad Governorate\tBaghdad Governorate"
                + "\tمحافظة بغداد"),
        lines.subList(1, lines.size()));
  }

  @Test
  void makesOnePlaceOfItsRowsInATable() throws IOException {
    List<String> lines = imported(source("table.tsv", TABLE));

    assertEquals(
        List.of(
            "wof:5\tprovince\tIRQ\t36.1\t42.4\t\tNinawa\tNinawa\tنينوى",
            "gn:7\tseat2\tIRQ\t36.377\t42.449\t90000\tNinawa\tTall 'Afar\tتل عفر|تلعفر"),
        lines.subList(1, lines.size()));
  }

  @Test
  void guessesNoDivisionWhereATableGivesNone() throws IOException {
    List<String> lines =
        imported(
            source(
                "table.tsv",
                """
                cc\tid\ttype\tname_ar\talts_ar\tname_lat\tlat\tlon\tadm1\tadm2\tpop
                AF\tw5\tADM1\tكنر\t\tKunar\t34.8\t71.1\t\t\t
                AF\tw6\tADM1\tغزنة\t\tGhazni\t33.5\t68.4\t\t\t
                AF\tg7\tPPL\tمقر\t\tMuqur\t32.9\t67.8\t\t\t
                AF\tg8\tPPL\tأندر\t\tAndar\t33.3\t68.4\tغزنة\t\t
                """));

    assertEquals(
        List.of("", "Ghazni", "Ghazni", "Kunar"),
        lines.stream().skip(1).map(line -> line.split("\t", -1)[6]).toList());
  }

  @Test
  void givesTheSameFileForTheSameSources() throws IOException {
    Path source = source("table.tsv", TABLE);
    imported(source);
    byte[] once = Files.readAllBytes(folder.resolve("out.tsv.gz"));
    imported(source);

    assertArrayEquals(once, Files.readAllBytes(folder.resolve("out.tsv.gz")));
  }

  @Test
  void saysWhereASourceIsWrong() throws IOException {
    Path source = source("IQ.txt", TOWN + "12\tonly three\tcolumns\n");

    SeedException e = assertThrows(SeedException.class, () -> imported(source));
    assertTrue(e.getMessage().contains("IQ.txt, line 2: has 3 columns"), e.getMessage());
  }

  private Path source(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<String> imported(Path source) throws IOException {
    Path target = folder.resolve("out.tsv.gz");
    int places = GazetteerImport.load(Seeds.bundled()).run(List.of(source), target);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(target)), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      assertEquals(places, lines.size() - 1);
      return lines;
    }
  }

  private static String dumpLine(
      String id, String name, String others, String lat, String lon, String code, String people) {
    return String.join(
            "\t",
            id,
            name,
            name,
            others,
            lat,
            lon,
            code.startsWith("A") ? "A" : "P",
            code,
            "IQ",
            "",
            "07",
            "",
            "",
            "",
            people,
            "",
            "34",
            "Asia/Baghdad",
            "2020-01-01")
        + "\n";
  }
}
