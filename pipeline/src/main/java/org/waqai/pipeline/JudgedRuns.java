package org.waqai.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.confidence.JudgedEvent;
import org.waqai.pipeline.job.FinishedRuns;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.pipeline.records.RecordReader;
import org.waqai.pipeline.score.GoldFile;
import org.waqai.pipeline.score.GoldJudge;
import org.waqai.schemas.Event;
import org.waqai.seeds.Seeds;

/** Events of runs over annotated articles, each with whether it was right. */
final class JudgedRuns {
  private final Map<String, Event> events = new TreeMap<>();
  private final Map<String, List<JsonNode>> byDocument = new HashMap<>();

  private JudgedRuns() {}

  /** By document and place in it, so that the order of files does not matter. */
  static List<JudgedEvent> read(List<Path> golds, List<String> runs) {
    JudgedRuns judged = new JudgedRuns();
    runs.forEach(run -> judged.addRun(run + "/events"));
    Map<String, Boolean> right = new HashMap<>();
    GoldJudge judge = new GoldJudge(Seeds.bundled());
    golds.forEach(gold -> right.putAll(judge.judge(GoldFile.read(gold), judged.byDocument)));
    return judged.events.values().stream()
        .filter(event -> right.containsKey(event.getEventId()))
        .sorted(
            Comparator.comparing(Event::getDocId)
                .thenComparing(event -> event.getMentions().get(0).getTrigger().getStart())
                .thenComparing(Event::getEventId))
        .map(event -> JudgedEvent.of(event, right.get(event.getEventId())))
        .toList();
  }

  private void addRun(String folder) {
    List<ResourceId> files = RecordFiles.find(folder);
    FinishedRuns.require(files.stream().map(ResourceId::toString).toList());
    for (ResourceId file : files) {
      try (RecordReader records = RecordReader.open(file)) {
        while (records.hasNext()) {
          add(records.next());
        }
      } catch (IOException e) {
        throw new UserException(file + ": cannot be read", e);
      }
    }
  }

  private void add(GenericRecord record) throws IOException {
    Event event = event(record);
    events.put(event.getEventId(), event);
    byDocument
        .computeIfAbsent(event.getDocId(), unused -> new ArrayList<>())
        .add(RecordJson.of(record));
  }

  private static Event event(GenericRecord record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
    encoder.flush();
    SpecificDatumReader<Event> reader = new SpecificDatumReader<>(Event.class);
    reader.setSchema(record.getSchema());
    return reader.read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
  }
}
