package org.dragoman.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts new files in the place of old ones, all or none. The old ones first go to a folder beside
 * them, with a journal of what is to come; whatever goes wrong, they come back from there, and if
 * the process dies in between, {@link #recover} brings the folder into the one state or the other.
 *
 * <p>The last of the new files is the seal: it leaves the folder first and comes back last, so a
 * folder that has it is whole and of one run.
 */
final class Replacement {

  private static final String OLD = ".replaced";
  private static final String JOURNAL = ".journal";
  private static final String PLACING = ".journal.placing";

  private final Path folder;
  private final Path old;
  private final Path journal;
  private final Path placing;

  private Replacement(Path folder) {
    this.folder = folder;
    this.old = folder.resolve(OLD);
    this.journal = old.resolve(JOURNAL);
    this.placing = old.resolve(PLACING);
  }

  /**
   * Replaces.
   *
   * @param folder where the files are to be
   * @param staged where the new ones are now, under the same names
   * @param names names of the new ones, the seal last
   * @param obsolete names of old ones that go even if no new one has their name
   * @throws IOException if it can't be done; then the folder is as it was
   */
  static void replace(Path folder, Path staged, List<String> names, Collection<String> obsolete)
      throws IOException {
    if (names.isEmpty()) {
      return;
    }
    Replacement replacement = new Replacement(folder);
    recover(folder);
    try {
      replacement.begin(names);
      replacement.putAside(names, obsolete);
      for (String name : names) {
        move(staged.resolve(name), folder.resolve(name));
      }
    } catch (IOException | RuntimeException | Error e) {
      replacement.undo(e);
      throw e;
    }
    replacement.forgetOld(obsolete);
  }

  /**
   * Ends what a process that died has begun: if the new files are all there the old ones are
   * deleted, else they come back.
   *
   * @throws IOException if the disk refuses
   */
  static void recover(Path folder) throws IOException {
    Replacement begun = new Replacement(folder);
    if (!Files.isDirectory(begun.old, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.exists(begun.journal)) {
      List<String> names = Files.readAllLines(begun.journal);
      if (!Files.exists(folder.resolve(names.get(names.size() - 1)))) {
        begun.bringBack(names);
      }
    }
    FileTree.delete(begun.old);
  }

  private void begin(List<String> names) throws IOException {
    Files.createDirectories(old);
    Path unfinished = old.resolve(JOURNAL + ".part");
    Files.write(unfinished, names);
    Files.move(unfinished, journal, StandardCopyOption.ATOMIC_MOVE);
  }

  private void putAside(List<String> names, Collection<String> obsolete) throws IOException {
    Set<String> sealFirst = new LinkedHashSet<>();
    sealFirst.add(names.get(names.size() - 1));
    sealFirst.addAll(names);
    sealFirst.addAll(obsolete);
    for (String name : sealFirst) {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder) && isFile(file)) {
        move(file, old.resolve(name));
      }
    }
    Files.createFile(placing);
  }

  private void undo(Throwable reason) {
    try {
      List<String> names = Files.exists(journal) ? Files.readAllLines(journal) : List.of();
      bringBack(names);
      FileTree.delete(old);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** Deletes new files and moves the old ones to their places, the seal last. */
  private void bringBack(List<String> names) throws IOException {
    if (Files.exists(placing)) {
      // until then, what has such a name is an old one that was not put aside yet
      for (String name : names) {
        if (isFile(folder.resolve(name))) {
          Files.delete(folder.resolve(name));
        }
      }
    }
    List<String> back = new ArrayList<>(FileTree.files(old));
    back.removeIf(name -> name.startsWith(JOURNAL));
    String seal = names.isEmpty() ? "" : names.get(names.size() - 1);
    if (back.remove(seal)) {
      back.add(seal);
    }
    for (String name : back) {
      move(old.resolve(name), folder.resolve(name));
    }
    for (String name : names) {
      FileTree.deleteEmptyParents(folder, name);
    }
  }

  private void forgetOld(Collection<String> obsolete) throws IOException {
    FileTree.delete(old);
    for (String name : obsolete) {
      FileTree.deleteEmptyParents(folder, name);
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
