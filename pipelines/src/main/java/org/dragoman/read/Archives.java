package org.dragoman.read;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;

/** The ZIP files of a run, held open while it reads. An archive in an archive is not opened. */
final class Archives implements AutoCloseable {

  /** Text gets smaller by three to ten; what gets smaller by more than this was made to do harm. */
  private static final long MOST_TO_ONE = 200;

  /** Below this size it does none. */
  private static final long HARMLESS_BYTES = 100_000_000;

  private final List<FileSystem> open = new ArrayList<>();

  /** Says whether a file is an archive, by its extension. */
  static boolean isArchive(Path path) {
    return path.getFileSystem() == FileSystems.getDefault()
        && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Opens an archive.
   *
   * @return its root folder
   * @throws IOException if it is none, or holds a name that leads out of it
   */
  Path open(Path path) throws IOException {
    FileSystem archive;
    try {
      archive = FileSystems.newFileSystem(path, Map.of("encoding", "UTF-8"));
    } catch (ZipException e) {
      // Perhaps names not in UTF-8; those are in the encoding of the first PCs, as the format says.
      archive = FileSystems.newFileSystem(path, Map.of("encoding", "IBM437"));
    }
    open.add(archive);
    return archive.getPath("/");
  }

  /** Says why a file in an archive is not read; null if it may be, or lies in none. */
  static String problemOf(Path path) {
    if (path == null || !path.getFileSystem().provider().getScheme().equals("jar")) {
      return null;
    }
    try {
      long size = Files.size(path);
      long compressed = (Long) Files.getAttribute(path, "zip:compressedSize");
      return size > HARMLESS_BYTES && size > MOST_TO_ONE * compressed
          ? "compressed from %d to %d bytes, which no text is".formatted(size, compressed)
          : null;
    } catch (IOException e) {
      return "cannot be read: " + e.getMessage();
    }
  }

  @Override
  public void close() {
    for (FileSystem archive : open) {
      try {
        archive.close();
      } catch (IOException e) {
        // Nothing was written to it, so nothing is lost.
      }
    }
  }
}
