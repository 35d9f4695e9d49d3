package org.dragoman.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.pipeline.PipelineLibrary;
import org.dragoman.pipeline.Plugins;
import picocli.CommandLine.Option;

/** Options of every command that reads a pipeline. */
final class PipelineOptions {

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Give a variable of the pipeline a value; may be repeated.")
  private Map<String, String> variables = new LinkedHashMap<>();

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "A folder of jars with engines of your own.")
  private Path plugins;

  /** Returns the pipelines there are, with the variables given; loads the plugins. */
  PipelineLibrary library() {
    loadPlugins();
    return PipelineLibrary.onClassPath(variables);
  }

  /** Loads the plugins, if any are given. */
  void loadPlugins() {
    if (plugins != null) {
      Plugins.load(plugins);
    }
  }
}
