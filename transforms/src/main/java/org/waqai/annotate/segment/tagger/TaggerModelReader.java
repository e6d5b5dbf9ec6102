package org.waqai.annotate.segment.tagger;

import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.annotate.segment.tagger.TaggerModel.DictionaryEntry;
import org.waqai.seeds.SeedException;

/**
 * Reads the file in which CoreNLP's {@code MaxentTagger} keeps the Arabic tagger: its settings, its
 * dictionary, its tags, the kinds of its features, which weight belongs to which feature and tag,
 * and the weights.
 *
 * <p>Where two tags score the same, CoreNLP takes the one that its hash tables give first; they are
 * therefore kept in the same kind of table here.
 */
final class TaggerModelReader {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int RARE = 5; // a word seen fewer times is rare
  private static final String LANGUAGE = "arabic";

  /** The kinds of features that this decoder knows, as CoreNLP describes them. */
  private static final String KINDS =
      "Extractors[Extractor(-2,word), Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " Extractor(2,word), Extractor(-1,tag)]";

  /** The same for words that are rare. */
  private static final String RARE_KINDS =
      "Extractors[ExtractorWordPref(len1,w0), ExtractorWordPref(len2,w0),"
          + " ExtractorWordPref(len3,w0), ExtractorWordPref(len4,w0), ExtractorWordPref(len5,w0),"
          + " ExtractorWordPref(len6,w0), ExtractorWordSuff(len1,w0), ExtractorWordSuff(len2,w0),"
          + " ExtractorWordSuff(len3,w0), ExtractorWordSuff(len4,w0), ExtractorWordSuff(len5,w0),"
          + " ExtractorWordSuff(len6,w0)]";

  private static final int KIND_COUNT = TaggerModel.PREVIOUS_TAG + 1 + 2 * TaggerModel.AFFIX;

  private final DataInputStream in;
  private final List<String> tags = new ArrayList<>();
  private final Map<String, Byte> numbers = new HashMap<>();

  private TaggerModelReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * @throws SeedException when the file is missing or holds another kind of model
   */
  static TaggerModel read(ModelFile model) {
    try (InputStream bytes = model.open();
        DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, BUFFER_BYTES))) {
      return new TaggerModelReader(in).read();
    } catch (IOException
        | ClassNotFoundException
        | ClassCastException
        | IllegalArgumentException e) {
      throw new SeedException(model.path() + ": cannot be loaded as a tagger's model", e);
    }
  }

  private TaggerModel read() throws IOException, ClassNotFoundException {
    TaggerConfig settings = TaggerConfig.readConfig(in);
    require(
        settings.getRareWordThresh() == RARE
            && settings.getLang().equals(LANGUAGE)
            && settings.getWordFunction().isEmpty(),
        "other settings");
    in.readInt(); // how many features the training data had
    in.readInt(); // how many tags
    Map<String, Map<String, Integer>> words = readWords();
    skipVerbs();
    Set<String> open = readTags();
    ObjectInputStream kinds = new ObjectInputStream(in);
    require(
        KINDS.equals(String.valueOf(kinds.readObject()))
            && RARE_KINDS.equals(String.valueOf(kinds.readObject())),
        "other features");
    Map<String, DictionaryEntry> dictionary = new HashMap<>(words.size() * 2);
    for (Map.Entry<String, Map<String, Integer>> word : words.entrySet()) {
      int seen = word.getValue().values().stream().mapToInt(Integer::intValue).sum();
      dictionary.put(
          word.getKey(), new DictionaryEntry(numbers(word.getValue().keySet()), seen < RARE));
    }
    return new TaggerModel(List.copyOf(tags), numbers(open), dictionary, readFeatures());
  }

  private static void require(boolean condition, String mistake) {
    if (!condition) {
      throw new IllegalArgumentException("a model with " + mistake);
    }
  }

  /** For each word of the training data how often it has each tag. */
  private Map<String, Map<String, Integer>> readWords() throws IOException {
    int wordCount = in.readInt();
    Map<String, Map<String, Integer>> words = new HashMap<>(wordCount * 2);
    for (int i = 0; i < wordCount; i++) {
      String word = in.readUTF();
      int tagCount = in.readInt();
      Map<String, Integer> seen = new HashMap<>(tagCount);
      for (int tag = 0; tag < tagCount; tag++) {
        seen.put(in.readUTF(), in.readInt());
      }
      words.put(word, seen);
    }
    return words;
  }

  /** The particles of English verbs, of which there are none. */
  private void skipVerbs() throws IOException {
    require(in.readInt() == 0, "verbs and particles");
  }

  /** Reads all tags and returns the open ones. */
  private Set<String> readTags() throws IOException {
    int count = in.readInt();
    Set<String> open = new HashSet<>();
    for (byte tag = 0; tag < count; tag++) {
      String name = in.readUTF();
      tags.add(name);
      numbers.put(name, tag);
      if (!in.readBoolean()) {
        open.add(name);
      }
    }
    return open;
  }

  private byte[] numbers(Set<String> names) {
    byte[] result = new byte[names.size()];
    int next = 0;
    for (String name : names) {
      require(numbers.containsKey(name), "the unknown tag " + name);
      result[next++] = numbers.get(name);
    }
    return result;
  }

  private List<Map<String, TagWeights>> readFeatures() throws IOException, ClassNotFoundException {
    List<Map<String, int[]>> places = new ArrayList<>(KIND_COUNT);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
      places.add(new HashMap<>());
    }
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      int place = in.readInt() + 1; // 0 stands for none
      int kind = in.readInt();
      require(kind >= 0 && kind < KIND_COUNT, "other features");
      String value = in.readUTF();
      Byte tag = numbers.get(in.readUTF());
      require(tag != null, "unknown tags");
      places.get(kind).computeIfAbsent(value, key -> new int[tags.size()])[tag] = place;
    }
    double[] weights = (double[]) new ObjectInputStream(in).readObject();
    List<Map<String, TagWeights>> features = new ArrayList<>(KIND_COUNT);
    for (Map<String, int[]> ofKind : places) {
      Map<String, TagWeights> byValue = new HashMap<>(ofKind.size() * 2);
      ofKind.forEach((value, place) -> byValue.put(value, weights(place, weights)));
      features.add(byValue);
    }
    return features;
  }

  private TagWeights weights(int[] places, double[] weights) {
    double[] all = new double[tags.size()];
    for (int tag = 0; tag < all.length; tag++) {
      all[tag] = places[tag] == 0 ? 0 : weights[places[tag] - 1];
    }
    return TagWeights.of(all);
  }
}
