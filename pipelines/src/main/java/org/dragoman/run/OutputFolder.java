package org.dragoman.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.export.FileTree;
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
      StagedFiles.recover(folder);
      if (existing == RunSettings.Existing.OVERWRITE) {
        // what people see of the earlier run stays until the new result is whole
        FileTree.delete(store());
      }
      Files.writeString(
          folder.resolve(WORK).resolve(MARKER), "The store of a run of Dragoman; see --resume.\n");
    } catch (IOException e) {
      throw new UsageException("cannot write to the output folder '" + folder + "'", e);
    }
  }

  /**
   * Brings the files of a run to their places. Files of an earlier run that are not among them go
   * if the run overwrites; else only those in quarantine do. Foreign files stay.
   *
   * @throws IOException if that can't be done; then the folder is as it was
   */
  void commit(StagedFiles files, RunSettings.Existing existing) throws IOException {
    Set<String> obsolete = outputs();
    if (existing != RunSettings.Existing.OVERWRITE) {
      obsolete.removeIf(name -> !name.startsWith(Quarantine.FOLDER + "/"));
    }
    List<String> written = files.written().stream().map(WrittenFile::name).toList();
    // noted before, so that a run after this one knows them even if this one dies here
    Set<String> noted = outputs();
    noted.addAll(written);
    note(noted);
    files.commit(obsolete);
    noted.removeIf(name -> obsolete.contains(name) && !written.contains(name));
    note(noted);
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

  private void note(Collection<String> names) throws IOException {
    Path file = folder.resolve(WORK).resolve(OUTPUTS);
    Path unfinished = folder.resolve(WORK).resolve(OUTPUTS + ".part");
    Files.write(unfinished, names);
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
