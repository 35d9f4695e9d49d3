package org.dragoman.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. Links are not followed. */
public final class FileTree {

  private FileTree() {}

  /**
   * Deletes a folder with all in it; one that is not there, or is a link, is left alone.
   *
   * @throws IOException if something can't be deleted
   */
  public static void delete(Path root) throws IOException {
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /**
   * Returns the files in a folder and the folders below it.
   *
   * @return their paths below the folder with {@code /} between the parts, sorted
   * @throws IOException if the folder can't be read
   */
  public static List<String> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /**
   * Deletes the folders on the way to a file that is gone, as far as they are empty.
   *
   * @param root stays
   * @param name path of the file below it
   * @throws IOException if a folder can't be read or deleted
   */
  public static void deleteEmptyParents(Path root, String name) throws IOException {
    Path parent = root.resolve(name).normalize().getParent();
    while (parent.startsWith(root) && !parent.equals(root) && isEmpty(parent)) {
      Files.deleteIfExists(parent);
      parent = parent.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
