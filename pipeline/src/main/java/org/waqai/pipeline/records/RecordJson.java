package org.waqai.pipeline.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/**
 * Avro records as JSON: fields in the order of the schema, a null slot as null, dates as {@code
 * yyyy-MM-dd}, enums by their symbols, bytes in Base64. Takes records of the specific kind, and of
 * the generic one, in which a date is its day number.
 */
public final class RecordJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RecordJson() {}

  public static ObjectNode of(IndexedRecord record) {
    ObjectNode object = NODES.objectNode();
    for (Schema.Field field : record.getSchema().getFields()) {
      object.set(field.name(), value(record.get(field.pos()), field.schema()));
    }
    return object;
  }

  private static JsonNode value(Object value, Schema schema) {
    return switch (schema.getType()) {
      case NULL -> NODES.nullNode();
      case UNION -> value(value, branch(schema, value));
      case RECORD -> of((IndexedRecord) value);
      case ARRAY -> array((Collection<?>) value, schema.getElementType());
      case BYTES -> NODES.binaryNode(bytes((ByteBuffer) value));
      case INT -> integer(value, schema);
      case LONG -> NODES.numberNode((Long) value);
      case FLOAT -> NODES.numberNode((Float) value);
      case DOUBLE -> NODES.numberNode((Double) value);
      case BOOLEAN -> NODES.booleanNode((Boolean) value);
      case STRING, ENUM -> NODES.textNode(value.toString());
      case MAP, FIXED ->
          throw new IllegalArgumentException("no record of ours holds a " + schema.getType());
    };
  }

  /** Our unions are of null and something else. */
  private static Schema branch(Schema union, Object value) {
    return union.getTypes().stream()
        .filter(type -> (type.getType() == Schema.Type.NULL) == (value == null))
        .findFirst()
        .orElseThrow();
  }

  private static ArrayNode array(Collection<?> values, Schema elements) {
    ArrayNode array = NODES.arrayNode(values.size());
    values.forEach(value -> array.add(value(value, elements)));
    return array;
  }

  private static JsonNode integer(Object value, Schema schema) {
    if (value instanceof LocalDate date) {
      return NODES.textNode(date.toString());
    }
    int number = (Integer) value;
    return schema.getLogicalType() instanceof LogicalTypes.Date
        ? NODES.textNode(LocalDate.ofEpochDay(number).toString())
        : NODES.numberNode(number);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
