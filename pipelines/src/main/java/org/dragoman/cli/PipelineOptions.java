package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.pipeline.PipelineLibrary;
import org.dragoman.pipeline.Plugins;
import org.dragoman.problem.UsageException;
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

  @Option(
      names = "--knowledge",
      paramLabel = "FILE",
      split = ",",
      description = {
        "Persons, organisations or places of your own, which win over the knowledge base.",
        "Columns as in its people.tsv, organizations.tsv or places.tsv; may be repeated."
      })
  private List<Path> knowledge = new ArrayList<>();

  /** Returns the pipelines there are, with the variables given; loads plugins and knowledge. */
  PipelineLibrary library() {
    loadPlugins();
    loadKnowledge();
    return PipelineLibrary.onClassPath(variables);
  }

  private void loadKnowledge() {
    if (knowledge.isEmpty()) {
      return;
    }
    try {
      KnowledgeBase.layOver(knowledge);
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no file '" + e.getFile() + "'", e);
    } catch (IOException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }

  /** Loads the plugins, if any are given. */
  void loadPlugins() {
    if (plugins != null) {
      Plugins.load(plugins);
    }
  }
}
