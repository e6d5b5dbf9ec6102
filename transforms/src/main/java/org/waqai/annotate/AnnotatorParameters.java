package org.waqai.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.seeds.Sha256;

/**
 * What an annotator is made of: the models, the seeds and the version of the program. Two of them
 * are equal when the program's version and every byte of models and seeds are. Reading those bytes
 * takes a fraction of a second, once, where the parameters are made, so that a missing model shows
 * before a job starts.
 */
public final class AnnotatorParameters implements Serializable {
  private static final List<String> SEED_FOLDERS = List.of("annotate", "models", "normalize");

  private final Seeds seeds;
  private final ModelFile segmenterModel;
  private final ModelFile taggerModel;
  private final String pipelineVersion;
  private final String fingerprint;

  private AnnotatorParameters(
      Seeds seeds, ModelFile segmenterModel, ModelFile taggerModel, String pipelineVersion) {
    this.seeds = seeds;
    this.segmenterModel = segmenterModel;
    this.taggerModel = taggerModel;
    this.pipelineVersion = pipelineVersion;
    this.fingerprint = readFingerprint();
  }

  /**
   * The Arabic models of CoreNLP with these seeds.
   *
   * @param pipelineVersion goes into the lineage of every record
   * @throws SeedException when a model is missing
   */
  public static AnnotatorParameters of(Seeds seeds, String pipelineVersion) {
    return new AnnotatorParameters(
        seeds, CliticSegmenter.SEGMENTER_MODEL, CliticSegmenter.TAGGER_MODEL, pipelineVersion);
  }

  /** The same with another segmenter, given as a resource or file. */
  AnnotatorParameters withSegmenter(ModelFile model) {
    return new AnnotatorParameters(seeds, model, taggerModel, pipelineVersion);
  }

  Seeds seeds() {
    return seeds;
  }

  ModelFile segmenterModel() {
    return segmenterModel;
  }

  ModelFile taggerModel() {
    return taggerModel;
  }

  String pipelineVersion() {
    return pipelineVersion;
  }

  /** SHA-256 in hexadecimal of the models and of the seeds that annotation depends on. */
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnnotatorParameters that
        && fingerprint.equals(that.fingerprint)
        && pipelineVersion.equals(that.pipelineVersion);
  }

  @Override
  public int hashCode() {
    return fingerprint.hashCode();
  }

  private String readFingerprint() {
    MessageDigest digest = Sha256.digest();
    read(segmenterModel.path(), segmenterModel.open(), digest);
    read(taggerModel.path(), taggerModel.open(), digest);
    for (String folder : SEED_FOLDERS) {
      for (String path : seeds.list(folder, "")) {
        if (!path.endsWith(".md")) {
          digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
          read("seeds/" + path, seeds.open(path), digest);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void read(String name, InputStream content, MessageDigest digest) {
    try (content) {
      Sha256.read(content, digest);
    } catch (IOException e) {
      throw new SeedException(name + ": cannot be read", e);
    }
  }
}
