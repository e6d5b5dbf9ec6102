package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.waqai.pipeline.records.Block;
import org.waqai.pipeline.records.BlockFile;

/** Some of the events of a run, as they stand in one of its files. */
record StoredEvents(String file, ArrayList<Block> blocks) implements Serializable {
  private static final int EVENTS = 4096;

  /** All events of a file. */
  static List<StoredEvents> of(String path) {
    List<StoredEvents> ranges = new ArrayList<>();
    ArrayList<Block> range = new ArrayList<>();
    long events = 0;
    for (Block block : blocks(path)) {
      range.add(block);
      events += block.count();
      if (events >= EVENTS) {
        ranges.add(new StoredEvents(path, range));
        range = new ArrayList<>();
        events = 0;
      }
    }
    if (!range.isEmpty()) {
      ranges.add(new StoredEvents(path, range));
    }
    return ranges;
  }

  private static List<Block> blocks(String path) {
    try (BlockFile file = BlockFile.open(path)) {
      return file.blocks();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
