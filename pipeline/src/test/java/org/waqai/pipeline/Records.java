package org.waqai.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.Count;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventMention;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Participant;
import org.waqai.schemas.Span;
import org.waqai.schemas.Time;
import org.waqai.schemas.TimePrecision;

/** Made-up records for tests, and files of them. */
final class Records {

  private Records() {}

  /** An aerial assault on 24 February 2021 with at least 30 killed; no place, no recipient. */
  static Event event(String docId, Span trigger, Span actor) {
    return Event.newBuilder()
        .setEventId(docId + "-" + trigger.getStart())
        .setDocId(docId)
        .setPublishedOn(LocalDate.of(2021, 2, 25))
        .setType(EventType.ASSAULT)
        .setMode("aerial")
        .setStatus(EventStatus.ACTUAL)
        .setMentions(List.of(new EventMention(trigger, trigger, "assault.strike")))
        .setActors(List.of(new Participant(actor, null, "Somebody", "RUS", ActorRole.MIL)))
        .setRecipients(List.of())
        .setTime(
            new Time(null, LocalDate.of(2021, 2, 24), LocalDate.of(2021, 2, 24), TimePrecision.DAY))
        .setKilled(new Count(30, null, trigger))
        .setConfidence(0.5)
        .setLineage(new Lineage("test", "", ""))
        .build();
  }

  @SafeVarargs
  static <T extends SpecificRecord> Path write(Path file, T... records) throws IOException {
    Files.createDirectories(file.getParent());
    try (DataFileWriter<T> writer = new DataFileWriter<>(writer(records[0]))) {
      writer.create(records[0].getSchema(), file.toFile());
      for (T record : records) {
        writer.append(record);
      }
    }
    return file;
  }

  @SuppressWarnings("unchecked")
  private static <T extends SpecificRecord> SpecificDatumWriter<T> writer(T record) {
    return new SpecificDatumWriter<>((Class<T>) record.getClass());
  }

  /** A finished run in today's format, with nothing but events. */
  static Path run(Path run, Event... events) throws IOException {
    Path file = write(run.resolve("events/part-00000-of-00001.avro"), events);
    Files.writeString(
        run.resolve("manifest.json"),
        """
        {"format": 1, "layers": ["%s/"], "fingerprints": {},
         "outputs": [{"path": "events/part-00000-of-00001.avro", "bytes": %d}]}
        """
            .formatted(run, Files.size(file)));
    return run;
  }
}
