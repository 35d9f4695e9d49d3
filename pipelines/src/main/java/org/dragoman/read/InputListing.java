package org.dragoman.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.UsageException;

/**
 * Finds the files of a run: folders with all that is below them, sorted by path, and files in the
 * order given. Hidden files and folders are passed over. Symbolic links are followed, loops are
 * not.
 */
final class InputListing {

  /** Stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final List<InputFile> files = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Path leftOut;

  private InputListing(Path leftOut) {
    this.leftOut = leftOut == null ? null : leftOut.toAbsolutePath().normalize();
  }

  /**
   * Lists inputs.
   *
   * @param inputs folders, files, or {@code -}
   * @param leftOut a folder that is not read even where it lies in an input: the output; null if
   *     none
   * @throws UsageException if an input is missing, can't be read or holds nothing to read
   */
  static InputListing of(List<String> inputs, Path leftOut) {
    InputListing listing = new InputListing(leftOut);
    inputs.forEach(listing::add);
    listing.tellAlikeApart();
    return listing;
  }

  /** Returns the files in the order in which they are read. */
  List<InputFile> files() {
    return List.copyOf(files);
  }

  /** Returns what was passed over, one line each. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  private void add(String input) {
    if (input.equals(STANDARD_INPUT)) {
      files.add(
          new InputFile(
              null,
              "standard input",
              "stdin",
              null,
              null,
              InputFile.Kind.STANDARD_INPUT,
              MetadataTable.EMPTY));
      return;
    }
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      addFile(path);
    } else {
      throw new UsageException("no such file or folder: '" + input + "'" + hint(path));
    }
  }

  private void addFile(Path path) {
    InputFile.Kind kind = kindOf(path);
    if (kind == null) {
      throw new UsageException("cannot read '" + path + "': only .txt and .jsonl files are read");
    }
    if (!Files.isReadable(path)) {
      throw new UsageException("cannot read the file '" + path + "': permission denied");
    }
    Path parent = path.toAbsolutePath().normalize().getParent();
    add(path, path.getFileName().toString(), parent, kind, MetadataTable.EMPTY);
  }

  private void addFolder(Path folder) {
    List<Path> found = filesBelow(folder);
    Path root = folder.toAbsolutePath().normalize();
    Path table = folder.resolve(MetadataTable.FILE_NAME);
    MetadataTable metadata =
        Files.isRegularFile(table) ? MetadataTable.read(table) : MetadataTable.EMPTY;
    Set<String> otherKinds = new TreeSet<>();
    int before = files.size();
    int others = 0;
    boolean any = false;
    for (Path path : found) {
      InputFile.Kind kind = kindOf(path);
      if (kind != null) {
        any = true;
        add(path, sourceOf(folder, path), root, kind, metadata);
      } else if (!path.equals(table)) {
        others++;
        otherKinds.add(extension(path).isEmpty() ? "no extension" : "." + extension(path));
      }
    }
    String passedOver =
        others == 0
            ? ""
            : "%d %s of other kinds passed over (%s)"
                .formatted(others, others == 1 ? "file" : "files", String.join(", ", otherKinds));
    if (!any && files.size() == before) {
      throw new UsageException(
          "nothing to read in the folder '%s': it holds no .txt and no .jsonl file%s"
              .formatted(folder, passedOver.isEmpty() ? "" : "; " + passedOver));
    }
    if (others > 0) {
      warnings.add(folder + ": " + passedOver);
    }
  }

  private void add(
      Path path, String source, Path root, InputFile.Kind kind, MetadataTable metadata) {
    if (!seen.add(realPath(path))) {
      warnings.add(path + ": given twice, read once");
      return;
    }
    Path name = root.getFileName();
    files.add(
        new InputFile(
            path,
            path.toString(),
            source,
            name == null ? null : name.toString(),
            root.toUri().toString(),
            kind,
            metadata));
  }

  /** Puts the input's name in front where two files of different inputs have one source. */
  private void tellAlikeApart() {
    Map<String, Long> counts =
        files.stream()
            .filter(file -> file.kind() == InputFile.Kind.TEXT)
            .collect(Collectors.groupingBy(InputFile::source, Collectors.counting()));
    files.replaceAll(
        file ->
            counts.getOrDefault(file.source(), 1L) > 1 && file.inputName() != null
                ? file.withSource(file.inputName() + "/" + file.source())
                : file);
  }

  private List<Path> filesBelow(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              boolean hidden = !path.equals(folder) && isHidden(path);
              boolean out = path.toAbsolutePath().normalize().equals(leftOut);
              return hidden || out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (!isHidden(path)) {
                found.add(path);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
              if (e instanceof java.nio.file.FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
              }
              throw e;
            }
          });
    } catch (java.nio.file.AccessDeniedException e) {
      throw new UsageException(
          "cannot read the folder '" + e.getFile() + "': permission denied", e);
    } catch (IOException e) {
      throw new UsageException("cannot read the folder '" + folder + "': " + e.getMessage(), e);
    }
    found.sort(Comparator.comparing(path -> sourceOf(folder, path)));
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static String sourceOf(Path folder, Path path) {
    return folder.relativize(path).toString().replace(File.separatorChar, '/');
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static InputFile.Kind kindOf(Path path) {
    return switch (extension(path)) {
      case "txt" -> InputFile.Kind.TEXT;
      case "jsonl" -> InputFile.Kind.JSONL;
      default -> null;
    };
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String hint(Path missing) {
    Path parent = missing.toAbsolutePath().normalize().getParent();
    if (parent == null || missing.getFileName() == null || !Files.isDirectory(parent)) {
      return "";
    }
    try (Stream<Path> siblings = Files.list(parent)) {
      List<String> names = siblings.map(path -> path.getFileName().toString()).toList();
      return NearestName.of(missing.getFileName().toString(), names)
          .map(name -> "; did you mean '" + missing.resolveSibling(name) + "'?")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
