package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.util.HashIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.event.EventListenerList;
import org.junit.jupiter.api.Test;

class SerialFilterTest {
  @Test
  void letsThroughWhatModelsAreMadeOf() throws Exception {
    Map<String, double[][]> weights = new HashMap<>(Map.of("w", new double[][] {{1, 2}}));
    assertEquals(2, ((double[][]) ((Map<?, ?>) copy(weights)).get("w"))[0][1]);
    assertEquals(1, ((HashIndex<?>) copy(new HashIndex<>(List.of("a")))).size());
  }

  @Test
  void refusesAllElse() {
    assertThrows(InvalidClassException.class, () -> copy(new EventListenerList()));
    assertThrows(InvalidClassException.class, () -> copy(new Object[] {new EventListenerList()}));
  }

  private static Object copy(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(object);
    }
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      stream.setObjectInputFilter(SerialFilter.filter());
      return stream.readObject();
    }
  }
}
