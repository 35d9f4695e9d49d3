package org.dragoman.pipeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.export.format.CasFormats;
import org.dragoman.export.format.ExportFormats;
import org.dragoman.problem.UsageException;

/** Finds pipelines: those that come with Dragoman by name, a user's own by path. */
public final class PipelineLibrary {

  /** What runs if nothing else is asked for. */
  public static final String DEFAULT = "default";

  private final PipelineParser parser;

  /** Makes a library that reads its files with a parser. */
  public PipelineLibrary(PipelineParser parser) {
    this.parser = parser;
  }

  /**
   * Makes a library of all components and formats on the class path.
   *
   * @param variables values of variables by name, which win over those of the files
   */
  public static PipelineLibrary onClassPath(Map<String, String> variables) {
    List<String> formats =
        Stream.concat(
                ExportFormats.all().keySet().stream(),
                CasFormats.all().stream().map(CasFormat::name))
            .toList();
    return new PipelineLibrary(new PipelineParser(Components.onClassPath(), formats, variables));
  }

  /** Returns the names of the pipelines that come with Dragoman. */
  public List<String> names() {
    return PipelineText.names();
  }

  /**
   * Reads and checks a pipeline.
   *
   * @param nameOrFile a name, or the path of a file: it has a folder or ends in .yaml or .yml
   * @throws UsageException if there is none such
   */
  public CheckedPipeline find(String nameOrFile) {
    PipelineText text = PipelineText.find(nameOrFile, null);
    return parser.parse(text.file(), text.yaml());
  }

  /**
   * Returns a pipeline file as it was written.
   *
   * @throws UsageException if there is none such
   */
  public String text(String nameOrFile) {
    return PipelineText.find(nameOrFile, null).yaml();
  }
}
