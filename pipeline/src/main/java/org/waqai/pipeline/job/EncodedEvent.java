package org.waqai.pipeline.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.io.EncoderFactory;
import org.waqai.pipeline.records.BinaryCursor;
import org.waqai.pipeline.records.EncodedRecords;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventType;

/**
 * An event in Avro's binary form and today's schema, of which is known what a re-processing needs.
 * The fingerprint of the rules is the last value in it.
 *
 * @param head all but the fingerprint and its length; not a copy
 * @param end where the next event begins
 */
record EncodedEvent(String docId, EventType type, ByteBuffer head, int end) {
  private static final List<Schema.Field> FIELDS = Event.getClassSchema().getFields();
  private static final int DOC_ID = position("docId");
  private static final int TYPE = position("type");
  private static final List<Schema.Field> LINEAGE =
      FIELDS.get(FIELDS.size() - 1).schema().getFields();

  private static final List<String> TYPES =
      FIELDS.get(TYPE).schema().getEnumSymbols(); // in the order of their numbers

  private static int position(String field) {
    return Event.getClassSchema().getField(field).pos();
  }

  /** Looks at the next of some events. */
  static EncodedEvent of(EncodedRecords events) {
    BinaryCursor cursor = events.look();
    String docId = "";
    EventType type = EventType.ASSAULT;
    for (Schema.Field field : FIELDS.subList(0, FIELDS.size() - 1)) {
      if (field.pos() == DOC_ID) {
        docId = cursor.readString();
      } else if (field.pos() == TYPE) {
        type = EventType.valueOf(TYPES.get((int) cursor.readLong()));
      } else {
        cursor.skip(field.schema());
      }
    }
    for (Schema.Field field : LINEAGE.subList(0, LINEAGE.size() - 1)) {
      cursor.skip(field.schema());
    }
    ByteBuffer head = events.upTo(cursor.position());
    cursor.skip(LINEAGE.get(LINEAGE.size() - 1).schema());
    return new EncodedEvent(docId, type, head, cursor.position());
  }

  /** The same event, as if rules of this fingerprint had made it. */
  ByteBuffer with(byte[] fingerprint) {
    return ByteBuffer.allocate(head.remaining() + fingerprint.length)
        .put(head.duplicate())
        .put(fingerprint)
        .flip();
  }

  /** A fingerprint as it ends an event. */
  static byte[] fingerprint(String rules) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      EncoderFactory.get().directBinaryEncoder(bytes, null).writeString(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
