package org.dragoman.run;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.pipeline.Pipeline;

/**
 * What a run shall do.
 *
 * @param inputs folders, files, or {@code -}; empty for the seed corpus
 * @param out output folder
 * @param pipeline what is done with each document
 * @param formats formats beside csv and json
 * @param metadata a metadata table for all inputs; null if none
 * @param threads documents that are worked on at a time, at least 1
 * @param existing what to do with a folder that is not empty
 */
public record RunSettings(
    List<String> inputs,
    Path out,
    Pipeline pipeline,
    List<String> formats,
    Path metadata,
    int threads,
    Existing existing) {

  /** What to do with an output folder that is not empty. */
  public enum Existing {
    /** Nothing: it is a mistake. */
    REFUSE,
    /** Go on where the run that wrote it stopped. */
    RESUME,
    /** Delete what an earlier run wrote, and begin anew. */
    OVERWRITE
  }

  /** Copies the lists, so that they can't change. */
  public RunSettings {
    inputs = List.copyOf(inputs);
    formats = List.copyOf(formats);
  }
}
