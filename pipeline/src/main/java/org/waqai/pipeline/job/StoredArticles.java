package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waqai.pipeline.records.Block;
import org.waqai.pipeline.records.BlockFile;
import org.waqai.write.JoinPieces;

/**
 * Some of the annotated articles of a run, as they stand in one of its files.
 *
 * @param layer of the run among those that a re-processing goes on using, from 0
 * @param annotations the file of annotated articles
 * @param index the file whose entries stand for them one by one; empty where there is none
 * @param from how many records stand before the first of them in either file
 * @param to how many records stand before the end of the last
 * @param annotationBlocks where they lie
 * @param indexBlocks where their entries lie
 */
record StoredArticles(
    int layer,
    String annotations,
    String index,
    long from,
    long to,
    ArrayList<Block> annotationBlocks,
    ArrayList<Block> indexBlocks)
    implements Serializable {
  /** Some hundred: work for a second, when all of them are extracted from again. */
  private static final int ARTICLES = 256;

  boolean isIndexed() {
    return !index.isEmpty();
  }

  /**
   * All articles of a file.
   *
   * @param index the file of the index of the same name, or empty. What an earlier version wrote
   *     there stands in another order, and so may what was made again after a worker was lost: it
   *     is passed over.
   */
  static List<StoredArticles> of(int layer, String annotations, String index) {
    List<Block> blocks = blocks(annotations);
    List<Block> entries = index.isEmpty() ? List.of() : blocks(index);
    boolean indexed =
        !entries.isEmpty()
            && end(entries) == end(blocks)
            && order(annotations).equals(order(index));
    List<StoredArticles> ranges = new ArrayList<>();
    ArrayList<Block> range = new ArrayList<>();
    for (Block block : blocks) {
      range.add(block);
      if (block.end() - range.get(0).first() >= ARTICLES || block.end() == end(blocks)) {
        ranges.add(
            new StoredArticles(
                layer,
                annotations,
                indexed ? index : "",
                range.get(0).first(),
                block.end(),
                range,
                indexed ? within(entries, range.get(0).first(), block.end()) : new ArrayList<>()));
        range = new ArrayList<>();
      }
    }
    return ranges;
  }

  private static ArrayList<Block> within(List<Block> blocks, long from, long to) {
    ArrayList<Block> within = new ArrayList<>();
    for (Block block : blocks) {
      if (block.end() > from && block.first() < to) {
        within.add(block);
      }
    }
    return within;
  }

  private static long end(List<Block> blocks) {
    return blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).end();
  }

  private static List<Block> blocks(String path) {
    return read(path, BlockFile::blocks);
  }

  private static Optional<String> order(String path) {
    return read(path, file -> file.property(JoinPieces.ORDER));
  }

  private static <T> T read(String path, Function<BlockFile, T> what) {
    try (BlockFile file = BlockFile.open(path)) {
      return what.apply(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
