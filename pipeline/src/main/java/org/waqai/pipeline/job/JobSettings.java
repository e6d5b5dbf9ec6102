package org.waqai.pipeline.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.pipeline.runner.Runner;

/**
 * What the user asked for.
 *
 * @param inputs paths and patterns, as given
 * @param output the folder of the run, as given
 * @param publishedOn the date of articles that state none
 * @param rules a folder to use instead of {@code seeds/rules}
 * @param parallelism how many elements are worked on at once; also the number of annotation files
 * @param runnerOptions options of the runner itself, as {@code --name=value}
 */
public record JobSettings(
    List<String> inputs,
    String output,
    boolean overwrite,
    Optional<LocalDate> publishedOn,
    Optional<Path> rules,
    Runner runner,
    int parallelism,
    List<String> runnerOptions) {}
