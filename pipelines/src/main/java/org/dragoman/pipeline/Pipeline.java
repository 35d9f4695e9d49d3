package org.dragoman.pipeline;

import java.util.List;

/**
 * What a run does with each document. Immutable.
 *
 * @param name its name
 * @param description a line on what it is for; empty if the file gives none
 * @param reader how documents are read
 * @param steps the engines in their order
 * @param exporters formats written beside csv and json
 * @param documentSeconds seconds after which the work on a document is given up
 */
public record Pipeline(
    String name,
    String description,
    ReaderSettings reader,
    List<Step> steps,
    List<String> exporters,
    int documentSeconds) {

  /** Seconds for a document where the file gives none. */
  public static final int DEFAULT_DOCUMENT_SECONDS = 120;

  /** Copies the lists, so that they can't change. */
  public Pipeline {
    steps = List.copyOf(steps);
    exporters = List.copyOf(exporters);
  }
}
