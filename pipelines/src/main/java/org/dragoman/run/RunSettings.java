package org.dragoman.run;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.pipeline.PipelineDefinition;

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
 * @param maxFailures documents that may fail before the run is given up
 * @param retried sources of documents that failed in an earlier run and are tried again; {@link
 *     #ALL} for all
 */
public record RunSettings(
    List<String> inputs,
    Path out,
    PipelineDefinition pipeline,
    List<String> formats,
    Path metadata,
    int threads,
    Existing existing,
    int maxFailures,
    List<String> retried) {

  /** Stands for all documents that failed. */
  public static final String ALL = "all";

  /** What a run shall do that puts up with any number of failures. */
  public RunSettings(
      List<String> inputs,
      Path out,
      PipelineDefinition pipeline,
      List<String> formats,
      Path metadata,
      int threads,
      Existing existing) {
    this(inputs, out, pipeline, formats, metadata, threads, existing, Integer.MAX_VALUE, List.of());
  }

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
    retried = List.copyOf(retried);
  }

  /** Says whether a document that failed in an earlier run is tried again. */
  boolean triesAgain(String source) {
    return retried.contains(ALL) || retried.contains(source);
  }
}
