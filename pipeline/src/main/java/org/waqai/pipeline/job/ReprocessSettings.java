package org.waqai.pipeline.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.pipeline.runner.Runner;

/**
 * What the user asked for.
 *
 * @param from the folder of the run to re-process
 * @param output the folder of the new run
 * @param ifChanged whether to do nothing where nothing changed
 * @param full whether to extract from every article, whatever changed
 * @param inputs paths and patterns of new and corrected articles
 * @param withdrawn a file of ids of articles that no longer count
 * @param publishedOn the date of new articles that state none
 * @param rules a folder to use instead of {@code seeds/rules}
 * @param runnerOptions options of the runner itself, as {@code --name=value}
 */
public record ReprocessSettings(
    String from,
    String output,
    boolean overwrite,
    boolean ifChanged,
    boolean full,
    List<String> inputs,
    Optional<Path> withdrawn,
    Optional<LocalDate> publishedOn,
    Optional<Path> rules,
    Runner runner,
    int parallelism,
    List<String> runnerOptions) {}
