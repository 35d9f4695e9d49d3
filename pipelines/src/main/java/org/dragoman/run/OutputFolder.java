package org.dragoman.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WrittenFile;
import org.dragoman.export.run.RunJson;
import org.dragoman.problem.UsageException;

/**
 * The output folder of a run. It knows which files runs have written there, and deletes no other.
 * While it is open no other run can write there.
 */
final class OutputFolder implements AutoCloseable {

  private static final String WORK = ".work";
  private static final String MARKER = "dragoman-run";
  private static final String OUTPUTS = "outputs.txt";

  private final Path folder;
  private FileChannel lockFile;

  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path path() {
    return folder;
  }

  /** Returns where results of single documents are kept. */
  Path store() {
    return folder.resolve(WORK).resolve("documents");
  }

  /**
   * Checks whether a run may write here; changes nothing.
   *
   * @throws UsageException if it may not
   */
  void check(RunSettings.Existing existing) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException("the output '" + folder + "' is a file, not a folder");
    }
    if (isEmpty() || isOurs() && existing != RunSettings.Existing.REFUSE) {
      return;
    }
    throw new UsageException(
        isOurs()
            ? "the output folder '%s' holds the result of a run; --resume goes on with it, --overwrite replaces it"
                .formatted(folder)
            : "the output folder '%s' is not empty and no run of Dragoman wrote it; name another with --out"
                .formatted(folder));
  }

  /**
   * Makes the folder ready for a run that {@link #check} allowed.
   *
   * @throws UsageException if it can't be written or another run is at work in it
   */
  void open(RunSettings.Existing existing) {
    try {
      Files.createDirectories(folder.resolve(WORK));
      lock();
      if (existing == RunSettings.Existing.OVERWRITE) {
        deleteOutputs();
        deleteTree(folder.resolve(WORK).resolve("documents"));
        Files.deleteIfExists(folder.resolve(WORK).resolve(OUTPUTS));
      }
      Files.writeString(
          folder.resolve(WORK).resolve(MARKER), "The store of a run of Dragoman; see --resume.\n");
    } catch (IOException e) {
      throw new UsageException("cannot write to the output folder '" + folder + "'", e);
    }
  }

  /** Notes files, by their path below the folder, before they are written. */
  void note(Collection<String> names) throws IOException {
    Files.write(
        folder.resolve(WORK).resolve(OUTPUTS),
        names,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Deletes the files that runs have written below a subfolder; foreign files stay. */
  void deleteOutputsBelow(String subfolder) throws IOException {
    for (String name : outputs()) {
      if (name.startsWith(subfolder + "/")) {
        delete(name);
      }
    }
    deleteIfEmpty(folder.resolve(subfolder));
  }

  @Override
  public void close() {
    try {
      if (lockFile != null) {
        lockFile.close();
      }
    } catch (IOException e) {
      // The lock goes with the process.
    }
  }

  private void lock() throws IOException {
    lockFile =
        FileChannel.open(
            folder.resolve(WORK).resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = lockFile.tryLock();
      if (lock != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Another run of this process holds it.
    }
    throw new UsageException("another run is writing to the output folder '" + folder + "'");
  }

  private boolean isEmpty() {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new UsageException("cannot read the output folder '" + folder + "'", e);
    }
  }

  private boolean isOurs() {
    return Files.isRegularFile(folder.resolve(WORK).resolve(MARKER)) || !reported().isEmpty();
  }

  /** Returns the files that the report of a finished run lists. */
  private List<String> reported() {
    try {
      return RunJson.read(folder).files().stream().map(WrittenFile::name).toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  private Set<String> outputs() throws IOException {
    Set<String> names = new LinkedHashSet<>(reported());
    Path noted = folder.resolve(WORK).resolve(OUTPUTS);
    if (Files.exists(noted)) {
      names.addAll(Files.readAllLines(noted));
    }
    return names;
  }

  private void deleteOutputs() throws IOException {
    Set<String> names = outputs();
    // The report goes first: a folder that has it is whole.
    delete(RunJson.FILE);
    for (String name : names) {
      delete(name);
      delete(StagedFiles.temporaryName(name));
    }
    for (String name : names) {
      deleteFoldersOf(name);
    }
    deleteIfEmpty(folder.resolve(Quarantine.FOLDER));
  }

  /** Deletes the subfolders on the way to a file, as far as they are empty. */
  private void deleteFoldersOf(String name) throws IOException {
    Path parent = folder.resolve(name).normalize().getParent();
    while (parent.startsWith(folder) && !parent.equals(folder)) {
      deleteIfEmpty(parent);
      parent = parent.getParent();
    }
  }

  private void delete(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(file);
    }
  }

  private static void deleteIfEmpty(Path subfolder) throws IOException {
    if (Files.isDirectory(subfolder)) {
      try (Stream<Path> entries = Files.list(subfolder)) {
        if (entries.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(subfolder);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
