package org.dragoman.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.OptionalParts;
import org.dragoman.problem.UsageException;

/**
 * A pipeline file as it was found.
 *
 * @param file its name, for messages
 * @param yaml its text
 */
record PipelineText(String file, String yaml) {

  /** The pipelines that come with Dragoman. */
  static final List<String> BUNDLED = List.of("default", "fast", "entities");

  /** Returns the names of the pipelines that come with Dragoman and the optional parts at hand. */
  static List<String> names() {
    return Stream.concat(
            BUNDLED.stream(), OptionalParts.pipelines().stream().filter(PipelineText::isThere))
        .toList();
  }

  /**
   * Finds a pipeline.
   *
   * @param nameOrFile a name, or the path of a file: it has a folder or ends in .yaml or .yml
   * @param folder where the path starts; null for the folder of the process
   * @throws UsageException if there is none such or it can't be read
   */
  static PipelineText find(String nameOrFile, Path folder) {
    if (names().contains(nameOrFile)) {
      return new PipelineText(nameOrFile + ".yaml", bundled(nameOrFile));
    }
    Path file = path(nameOrFile, folder);
    if (file != null && Files.isRegularFile(file)) {
      return new PipelineText(file.toString(), text(file));
    }
    Optional<String> part = OptionalParts.withPipeline(nameOrFile);
    if (part.isPresent()) {
      throw new UsageException("no pipeline is called '" + nameOrFile + "': " + part.get());
    }
    boolean isPath = nameOrFile.matches(".*(/|\\\\|\\.ya?ml$).*");
    throw new UsageException(
        isPath
            ? "no such pipeline file: '" + nameOrFile + "'"
            : "no pipeline is called '%s'%s (pipelines: %s, or a file)"
                .formatted(
                    nameOrFile, NearestName.hint(nameOrFile, names()), String.join(", ", names())));
  }

  private static boolean isThere(String name) {
    return PipelineText.class.getResource(name + ".yaml") != null;
  }

  private static Path path(String name, Path folder) {
    try {
      return folder == null ? Path.of(name) : folder.resolve(name);
    } catch (InvalidPathException e) {
      return null;
    }
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
    try (InputStream in = PipelineText.class.getResourceAsStream(name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
