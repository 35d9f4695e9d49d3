package org.dragoman.corpus.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dragoman.corpus.UnreadableCorpusException;

/** Checks folders that were given by a person, and names the one that was probably meant. */
public final class Folders {

  /** Beyond a third of its letters a name is another name, not a slip of the finger. */
  private static final int LETTERS_A_SLIP = 3;

  private Folders() {}

  /**
   * Makes sure that a folder is there.
   *
   * @param folder the folder
   * @throws UnreadableCorpusException if it isn't, or is a file; names the sibling with the most
   *     similar name
   */
  public static void requireFolder(Path folder) throws UnreadableCorpusException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.exists(folder)) {
      throw new UnreadableCorpusException(
          folder + " is a file, not a folder" + parentHint(folder.toAbsolutePath().getParent()));
    }
    throw new UnreadableCorpusException(
        "no such folder: "
            + folder
            + similarSibling(folder).map(s -> "; did you mean '" + s + "'?").orElse(""));
  }

  /**
   * Looks for a file in the folders of a folder and in the folder above it.
   *
   * @param folder the folder in which the file isn't
   * @param file the file's name
   * @return a hint to be appended to a message, such as {@code ; did you mean 'out/run'?}; empty if
   *     the file isn't near
   */
  public static String nearestWith(Path folder, String file) {
    Optional<Path> below =
        children(folder).stream().filter(f -> Files.isRegularFile(f.resolve(file))).findFirst();
    Path parent = folder.toAbsolutePath().getParent();
    Optional<Path> above =
        Optional.ofNullable(parent).filter(p -> Files.isRegularFile(p.resolve(file)));
    return below.or(() -> above).map(f -> "; did you mean '" + f + "'?").orElse("");
  }

  private static String parentHint(Path parent) {
    return parent == null ? "" : "; did you mean '" + parent + "'?";
  }

  private static Optional<Path> similarSibling(Path folder) {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (parent == null || folder.getFileName() == null) {
      return Optional.empty();
    }
    String name = folder.getFileName().toString();
    LevenshteinDistance distance =
        new LevenshteinDistance(Math.max(1, name.length() / LETTERS_A_SLIP));
    Path best = null;
    int least = Integer.MAX_VALUE;
    for (Path sibling : children(parent)) {
      int d = distance.apply(name, sibling.getFileName().toString());
      if (d >= 0 && d < least) {
        best = folder.resolveSibling(sibling.getFileName());
        least = d;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      // only a hint is lost
      return List.of();
    }
  }
}
