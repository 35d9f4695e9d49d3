package org.dragoman.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
  private final Set<Path> madeFolders = new LinkedHashSet<>();
  private final List<Path> scratch = new ArrayList<>();
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
   * @param name final name, or path below the folder with {@code /} between its parts
   * @throws IOException if it can't be opened
   * @throws IllegalArgumentException if the name leaves the folder or is taken
   */
  public StagedFile create(String name) throws IOException {
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.contains("\\")) {
        throw new IllegalArgumentException("'" + name + "' is not the name of a file");
      }
    }
    if (files.containsKey(name)) {
      throw new IllegalArgumentException("two exports write '" + name + "'");
    }
    Path temporary = folder.resolve(temporaryName(name));
    makeFolder(temporary.getParent());
    StagedFile file = StagedFile.open(name, temporary);
    files.put(name, file);
    return file;
  }

  /**
   * Makes a folder for files that nobody keeps, on the same disk as the result. It is deleted with
   * all in it by {@link #close}, whether the files were committed or not; a leftover of a run that
   * was killed is deleted before.
   *
   * @param name what it is for, without a folder
   * @throws IOException if it can't be made
   */
  public Path scratch(String name) throws IOException {
    Path made = folder.resolve(temporaryName(name));
    deleteTree(made);
    Files.createDirectory(made);
    scratch.add(made);
    return made;
  }

  /** Returns the path, below the folder, under which a file is written until it is whole. */
  public static String temporaryName(String name) {
    int base = name.lastIndexOf('/') + 1;
    return name.substring(0, base) + "." + name.substring(base) + ".part";
  }

  private void makeFolder(Path wanted) throws IOException {
    if (!wanted.equals(folder) && !madeFolders.contains(wanted)) {
      makeFolder(wanted.getParent());
      if (!Files.isDirectory(wanted)) {
        Files.createDirectory(wanted);
        madeFolders.add(wanted);
      }
    }
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
    for (Path made : scratch) {
      deleteTree(made);
    }
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
    deleteMadeFolders();
    if (failure != null) {
      throw failure;
    }
  }

  private void deleteMadeFolders() {
    List<Path> innerFirst = new ArrayList<>(madeFolders);
    Collections.reverse(innerFirst);
    for (Path made : innerFirst) {
      try {
        Files.deleteIfExists(made);
      } catch (IOException e) {
        // Somebody else has put a file there: then it stays.
      }
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
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
