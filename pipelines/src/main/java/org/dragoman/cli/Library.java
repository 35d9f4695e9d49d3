package org.dragoman.cli;

import org.dragoman.pipeline.Components;
import org.dragoman.pipeline.PipelineLibrary;
import org.dragoman.pipeline.PipelineParser;
import org.dragoman.run.OutputFormats;

/** What the commands find on the class path. */
final class Library {

  private Library() {}

  static PipelineLibrary pipelines() {
    return new PipelineLibrary(new PipelineParser(Components.onClassPath(), OutputFormats.names()));
  }
}
