package org.dragoman.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.UsageException;

/** Finds pipelines: those that come with Dragoman by name, a user's own by path. */
public final class PipelineLibrary {

  /** What runs if nothing else is asked for. */
  public static final String DEFAULT = "default";

  private static final List<String> BUNDLED = List.of(DEFAULT, "entities", "fast");

  private final PipelineParser parser;

  /** Makes a library that reads its files with a parser. */
  public PipelineLibrary(PipelineParser parser) {
    this.parser = parser;
  }

  /** Returns the names of the pipelines that come with Dragoman. */
  public List<String> names() {
    return BUNDLED;
  }

  /**
   * Reads and checks a pipeline.
   *
   * @param nameOrFile a name, or the path of a file: it has a folder or ends in .yaml or .yml
   * @throws UsageException if there is none such
   */
  public CheckedPipeline find(String nameOrFile) {
    if (BUNDLED.contains(nameOrFile)) {
      return parser.parse(nameOrFile + ".yaml", bundled(nameOrFile));
    }
    Path file = Path.of(nameOrFile);
    if (Files.isRegularFile(file)) {
      return parser.parse(nameOrFile, text(file));
    }
    boolean isPath = nameOrFile.matches(".*(/|\\\\|\\.ya?ml$).*");
    throw new UsageException(
        isPath
            ? "no such pipeline file: '" + nameOrFile + "'"
            : "no pipeline is called '%s'%s (pipelines: %s, or a file)"
                .formatted(
                    nameOrFile, NearestName.hint(nameOrFile, BUNDLED), String.join(", ", BUNDLED)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": no UTF-8 text", e);
    } catch (IOException e) {
      throw new UsageException("cannot read the pipeline file '" + file + "'", e);
    }
  }

  private static String bundled(String name) {
    try (InputStream in = PipelineLibrary.class.getResourceAsStream(name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
