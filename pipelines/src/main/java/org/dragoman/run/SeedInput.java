package org.dragoman.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.seeds.SeedCorpus;

/** The inputs of a run as paths; a run that names none reads the seed corpus. */
final class SeedInput implements AutoCloseable {

  private final List<String> inputs;
  private final Path temporary;

  private SeedInput(List<String> inputs, Path temporary) {
    this.inputs = inputs;
    this.temporary = temporary;
  }

  /**
   * Takes the inputs named, or puts the texts of the seed corpus into a temporary folder.
   *
   * @throws IOException if that folder can't be written
   */
  static SeedInput of(List<String> named) throws IOException {
    if (!named.isEmpty()) {
      return new SeedInput(named, null);
    }
    Path folder = Files.createTempDirectory("dragoman-seeds");
    SeedCorpus.bundled().writeTexts(folder);
    return new SeedInput(List.of(folder.toString()), folder);
  }

  List<String> inputs() {
    return inputs;
  }

  /** Deletes the temporary folder. */
  @Override
  public void close() throws IOException {
    if (temporary != null) {
      try (Stream<Path> files = Files.walk(temporary)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
