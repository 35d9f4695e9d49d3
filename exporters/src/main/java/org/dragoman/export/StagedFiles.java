package org.dragoman.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of an output folder while they are written. Each has a temporary name beside its final
 * one; {@link #commit} renames them all, {@link #close} without it deletes them, so that a failure
 * leaves nothing half-written.
 *
 * <p>Several renames are no single step, so the file that was created last serves as seal: it
 * leaves the folder first and comes back last. A folder that has it is whole and of one run. Not
 * safe for several threads.
 */
public final class StagedFiles implements Closeable {

  private final Path folder;
  private final Map<String, StagedFile> files = new LinkedHashMap<>();
  private boolean committed;

  private StagedFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts on a folder, which is created where it is missing.
   *
   * @throws IOException if it can't be created
   */
  public static StagedFiles in(Path folder) throws IOException {
    return new StagedFiles(Files.createDirectories(folder.toAbsolutePath().normalize()));
  }

  /**
   * Opens a file under its temporary name; the caller closes it.
   *
   * @param name final name, without a folder
   * @throws IOException if it can't be opened
   * @throws IllegalArgumentException if the name has a folder or is taken
   */
  public StagedFile create(String name) throws IOException {
    Path last = folder.resolve(name);
    if (!folder.equals(last.getParent()) || !last.normalize().equals(last)) {
      throw new IllegalArgumentException("'" + name + "' is not the name of a file");
    }
    if (files.containsKey(name)) {
      throw new IllegalArgumentException("two exports write '" + name + "'");
    }
    StagedFile file = StagedFile.open(name, folder.resolve("." + name + ".part"));
    files.put(name, file);
    return file;
  }

  /** Returns what was written until now, in the order of creation; open files are left out. */
  public List<WrittenFile> written() {
    return files.values().stream().filter(StagedFile::isWhole).map(StagedFile::written).toList();
  }

  /**
   * Gives every file its final name, in place of an earlier one.
   *
   * @throws IOException if a file can't be renamed; then none of them is left
   * @throws IllegalStateException if a file is still open
   */
  public void commit() throws IOException {
    List<StagedFile> inOrder = List.copyOf(files.values());
    inOrder.forEach(StagedFile::written);
    List<Path> renamed = new ArrayList<>();
    try {
      if (!inOrder.isEmpty()) {
        Files.deleteIfExists(folder.resolve(inOrder.get(inOrder.size() - 1).name()));
      }
      for (StagedFile file : inOrder) {
        Path last = folder.resolve(file.name());
        Files.move(file.temporary(), last, StandardCopyOption.ATOMIC_MOVE);
        renamed.add(last);
      }
      committed = true;
    } catch (IOException e) {
      deleteAll(renamed, e);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (committed) {
      return;
    }
    IOException failure = null;
    for (StagedFile file : files.values()) {
      try {
        file.discard();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static void deleteAll(List<Path> paths, IOException reason) {
    for (Path path : paths) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }
}
