package org.dragoman.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.problem.UsageException;

/**
 * A pipeline file after the check.
 *
 * @param pipeline what it says; null if there is a problem
 * @param problems all that is wrong, in the order of the file
 */
public record CheckedPipeline(Pipeline pipeline, List<Problem> problems) {

  /** Copies the list, so that it can't change. */
  public CheckedPipeline {
    problems = List.copyOf(problems);
  }

  /**
   * Returns the pipeline.
   *
   * @throws UsageException that names all problems, if there is one
   */
  public Pipeline orThrow() {
    if (!problems.isEmpty()) {
      throw new UsageException(
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return pipeline;
  }
}
