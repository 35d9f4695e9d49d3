package org.dragoman.pipeline;

import java.util.List;

/**
 * What a run does with each document. Immutable.
 *
 * @param name its name
 * @param description a line on what it is for; empty if the file gives none
 * @param license which engines it may have: {@code any}, or {@code permissive} for none under a
 *     licence that binds who uses it
 * @param reader how documents are read
 * @param steps the engines in their order
 * @param exporters formats written beside csv and json
 * @param documentSeconds seconds after which the work on a document is given up
 */
public record PipelineDefinition(
    String name,
    String description,
    String license,
    ReaderSettings reader,
    List<Step> steps,
    List<String> exporters,
    int documentSeconds) {

  /** Seconds for a document where the file gives none. */
  public static final int DEFAULT_DOCUMENT_SECONDS = 120;

  /** Any engine may be a step. */
  static final String ANY_LICENSE = "any";

  /** No step may be under a licence of the GPL family. */
  static final String PERMISSIVE = "permissive";

  /** Copies the lists, so that they can't change. */
  public PipelineDefinition {
    steps = List.copyOf(steps);
    exporters = List.copyOf(exporters);
  }

  /** Makes one of engines of any licence, with the defaults of all else. */
  static PipelineDefinition of(
      String name, String description, ReaderSettings reader, List<Step> steps) {
    return new PipelineDefinition(
        name, description, ANY_LICENSE, reader, steps, List.of(), DEFAULT_DOCUMENT_SECONDS);
  }
}
