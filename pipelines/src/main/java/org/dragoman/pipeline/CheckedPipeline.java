package org.dragoman.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.problem.UsageException;

/**
 * A pipeline file after the check.
 *
 * @param pipeline what it says; null if there is a problem
 * @param problems all that is wrong, in the order of the file
 * @param warnings what is odd and does not keep it from running, in the order of the file
 */
public record CheckedPipeline(
    PipelineDefinition pipeline, List<Problem> problems, List<Problem> warnings) {

  /** Copies the lists, so that they can't change. */
  public CheckedPipeline {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the pipeline.
   *
   * @throws UsageException that names all problems, if there is one
   */
  public PipelineDefinition orThrow() {
    if (!problems.isEmpty()) {
      throw new UsageException(
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return pipeline;
  }
}
