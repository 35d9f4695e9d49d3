package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

  private static final Map<String, String> OLD =
      Map.of("a.csv", "old", "xmi/d1.xmi", "old", "gone/b.csv", "old", "run.json", "old");
  private static final Map<String, String> NEW =
      Map.of("a.csv", "new", "xmi/d1.xmi", "new", "more/c.csv", "new", "run.json", "new");
  private static final List<String> NAMES =
      List.of("a.csv", "xmi/d1.xmi", "more/c.csv", "run.json");

  @TempDir Path temp;
  private Path folder;
  private Path staged;

  @BeforeEach
  void write() throws IOException {
    folder = temp.resolve("out");
    staged = folder.resolve(".staged");
    write(folder, OLD);
    write(staged, NEW);
  }

  @Test
  void newFilesTakeThePlaceOfOldOnesAndObsoleteOnesGo() throws IOException {
    Replacement.replace(folder, staged, NAMES, List.of("gone/b.csv", "../elsewhere"));
    FileTree.delete(staged);
    assertThat(content(folder)).isEqualTo(new TreeMap<>(NEW));
    assertThat(folder.resolve("gone")).doesNotExist();
  }

  @Test
  void whateverTheMomentOfDeathTheFolderIsWholeAfterwards() throws IOException {
    List<Path> images = new ArrayList<>();
    Replacement.replace(
        folder,
        staged,
        new ImagingList(NAMES, images),
        new ImagingList(List.of("gone/b.csv"), images));
    assertThat(images).hasSizeGreaterThan(8);
    int old = 0;
    for (Path image : images) {
      StagedFiles.recover(image);
      Map<String, String> found = content(image);
      assertThat(found).as(image.toString()).isIn(new TreeMap<>(OLD), new TreeMap<>(NEW));
      old += found.equals(new TreeMap<>(OLD)) ? 1 : 0;
    }
    assertThat(old).as("most moments are before the seal").isGreaterThan(images.size() / 2);
  }

  @Test
  void oneFileThatCanNotBePlacedLeavesAllAsItWas() throws IOException {
    Files.createDirectories(folder.resolve("more/c.csv/foreign"));
    assertThatThrownBy(() -> Replacement.replace(folder, staged, NAMES, List.of("gone/b.csv")))
        .isInstanceOf(IOException.class);
    FileTree.delete(staged);
    assertThat(content(folder)).isEqualTo(new TreeMap<>(OLD));
    assertThat(folder.resolve("more/c.csv/foreign")).isDirectory();
  }

  private static void write(Path root, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : FileTree.files(root)) {
      files.put(name, Files.readString(root.resolve(name)));
    }
    return files;
  }

  /** A list that, whenever the next name is asked for, keeps what the disk holds at the moment. */
  private final class ImagingList extends java.util.AbstractList<String> {

    private final List<String> names;
    private final List<Path> images;

    ImagingList(List<String> names, List<Path> images) {
      this.names = names;
      this.images = images;
    }

    @Override
    public String get(int index) {
      return names.get(index);
    }

    @Override
    public int size() {
      return names.size();
    }

    @Override
    public Iterator<String> iterator() {
      Iterator<String> given = names.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          image();
          return given.hasNext();
        }

        @Override
        public String next() {
          return given.next();
        }
      };
    }

    private void image() {
      Path image = temp.resolve("image" + images.size());
      try {
        Files.createDirectories(image);
        for (String name : FileTree.files(folder)) {
          Path copy = image.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.copy(folder.resolve(name), copy);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      images.add(image);
    }
  }
}
