package org.waqai.link.place;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Makes a gazetteer file of public place lists: GeoNames dumps ({@link GeoNamesDump}) and tables
 * with a header ({@link PlaceTable}), plain or gzipped, told apart by their first line.
 */
public final class GazetteerImport {
  private static final int LONGEST_LINE = 1 << 20;

  private final PlaceTypes types;
  private final Countries countries;

  private GazetteerImport(PlaceTypes types, Countries countries) {
    this.types = types;
    this.countries = countries;
  }

  public static GazetteerImport load(Seeds seeds) {
    return new GazetteerImport(PlaceTypes.load(seeds), Countries.load(seeds));
  }

  /**
   * Reads the sources and writes one gzipped gazetteer file, sorted so that the same sources always
   * give the same file.
   *
   * @return how many places it holds
   * @throws SeedException when a source cannot be read or is in neither format
   */
  public int run(List<Path> sources, Path target) {
    List<GazetteerRow> rows = new ArrayList<>();
    for (Path source : sources) {
      rows.addAll(read(source));
    }
    List<GazetteerRow> places = new ArrayList<>(new DuplicatePlaces(types).merge(rows));
    places.sort(
        Comparator.comparing(GazetteerRow::country)
            .thenComparing(GazetteerRow::admin1)
            .thenComparing(GazetteerRow::type)
            .thenComparing(GazetteerRow::id));
    write(places, target);
    return places.size();
  }

  private List<GazetteerRow> read(Path source) {
    try (BufferedReader reader = open(source)) {
      reader.mark(LONGEST_LINE);
      String first = reader.readLine();
      if (first != null && PlaceTable.isHeader(first)) {
        return PlaceTable.read(first, reader, source.toString(), types, countries);
      }
      reader.reset();
      return GeoNamesDump.read(reader, source.toString(), types, countries);
    } catch (IOException e) {
      throw new SeedException(source + ": cannot be read as a list of places", e);
    }
  }

  private static BufferedReader open(Path source) throws IOException {
    InputStream bytes = Files.newInputStream(source);
    InputStream text = source.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
  }

  private static void write(List<GazetteerRow> places, Path target) {
    try (OutputStream bytes = Files.newOutputStream(target);
        BufferedWriter writer =
            new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
      writer.write(GazetteerRow.HEADER + "\n");
      for (GazetteerRow place : places) {
        writer.write(place.line() + "\n");
      }
    } catch (IOException e) {
      throw new SeedException(target + ": cannot be written", e);
    }
  }
}
