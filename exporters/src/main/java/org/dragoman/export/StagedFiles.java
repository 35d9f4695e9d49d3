package org.dragoman.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of an output folder while they are written, in a hidden folder of it, on the same disk.
 * {@link #commit} brings them all to their places, {@link #close} without it deletes them. So what
 * the folder held before stays as it is until every new file is whole, whatever happens.
 *
 * <p>The file that was created last serves as seal: it leaves the folder first and comes back last.
 * A folder that has it is whole and of one run. Not safe for several threads.
 */
public final class StagedFiles implements Closeable {

  private static final String STAGED = ".staged";
  private static final String SCRATCH = ".scratch";

  private final Path folder;
  private final Path staged;
  private final Map<String, StagedFile> files = new LinkedHashMap<>();

  private StagedFiles(Path folder) {
    this.folder = folder;
    this.staged = folder.resolve(STAGED);
  }

  /**
   * Starts on a folder, which is created where it is missing. What a process left that died while
   * it wrote there is cleared away.
   *
   * @throws IOException if it can't be created
   */
  public static StagedFiles in(Path folder) throws IOException {
    Path absolute = Files.createDirectories(folder.toAbsolutePath().normalize());
    recover(absolute);
    return new StagedFiles(absolute);
  }

  /**
   * Brings a folder in which a process died while it committed to the state before or after it.
   *
   * @throws IOException if the disk refuses
   */
  public static void recover(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Replacement.recover(absolute);
    FileTree.delete(absolute.resolve(STAGED));
  }

  /**
   * Opens a file where nobody looks for it yet; the caller closes it.
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
    Path temporary = staged.resolve(name);
    Files.createDirectories(temporary.getParent());
    StagedFile file = StagedFile.open(name, temporary);
    files.put(name, file);
    return file;
  }

  /**
   * Makes a folder for files that nobody keeps, on the same disk as the result. It is deleted with
   * all in it by {@link #close}, whether the files were committed or not.
   *
   * @param name what it is for, without a folder
   * @throws IOException if it can't be made or is there already
   */
  public Path scratch(String name) throws IOException {
    Path all = Files.createDirectories(staged.resolve(SCRATCH));
    return Files.createDirectory(all.resolve(name));
  }

  /** Returns what was written until now, in the order of creation; open files are left out. */
  public List<WrittenFile> written() {
    return files.values().stream().filter(StagedFile::isWhole).map(StagedFile::written).toList();
  }

  /**
   * Brings every file to its place, instead of an earlier one of the name.
   *
   * @throws IOException if that can't be done; then the folder is as it was
   * @throws IllegalStateException if a file is still open
   */
  public void commit() throws IOException {
    commit(List.of());
  }

  /**
   * Brings every file to its place, instead of an earlier one of the name.
   *
   * @param obsolete paths below the folder of files that go at the same moment
   * @throws IOException if that can't be done; then the folder is as it was
   * @throws IllegalStateException if a file is still open
   */
  public void commit(Collection<String> obsolete) throws IOException {
    files.values().forEach(StagedFile::written);
    Replacement.replace(folder, staged, List.copyOf(files.keySet()), obsolete);
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (StagedFile file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    FileTree.delete(staged);
    if (failure != null) {
      throw failure;
    }
  }
}
