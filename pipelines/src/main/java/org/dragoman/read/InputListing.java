package org.dragoman.read;

import java.io.IOException;
import java.nio.file.FileSystems;
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
 * Finds the files of a run: folders and ZIP files with all that is below them, sorted by path, and
 * files in the order given. Hidden files and folders are passed over. Symbolic links are followed,
 * loops are not. Archives stay open until it is closed.
 */
final class InputListing implements AutoCloseable {

  /** Stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final List<InputFile> files = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Archives archives = new Archives();
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
    try {
      inputs.forEach(listing::add);
    } catch (RuntimeException e) {
      listing.close();
      throw e;
    }
    listing.tellAlikeApart();
    return listing;
  }

  /** Closes the archives. */
  @Override
  public void close() {
    archives.close();
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
              MetadataTable.EMPTY,
              null));
      return;
    }
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      addFolder(new Folder(path, path.toString(), "", inputOf(path), MetadataTable.EMPTY));
    } else if (Files.exists(path)) {
      addFile(path);
    } else {
      throw new UsageException("no such file or folder: '" + input + "'" + hint(path));
    }
  }

  /** Where names of files begin: at a folder, or an archive. */
  private record Input(String name, String uri) {}

  /**
   * A folder or the root of an archive.
   *
   * @param path where it is
   * @param place the path as the user would write it
   * @param above what stands before the names of its files in their sources; "" if nothing does
   * @param input the input it belongs to
   * @param metadata the table of a folder around an archive
   */
  private record Folder(
      Path path, String place, String above, Input input, MetadataTable metadata) {

    String placeOf(Path file) {
      return isArchive() ? place + "!" + file : file.toString();
    }

    String sourceOf(Path file) {
      return above
          + path.relativize(file).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    boolean isArchive() {
      return path.getFileSystem() != FileSystems.getDefault();
    }

    String kind() {
      return isArchive() ? "archive" : "folder";
    }
  }

  private static Input inputOf(Path path) {
    Path root = path.toAbsolutePath().normalize();
    Path name = root.getFileName();
    return new Input(name == null ? null : name.toString(), root.toUri().toString());
  }

  private void addFile(Path path) {
    if (!Files.isReadable(path)) {
      throw new UsageException("cannot read the file '" + path + "': permission denied");
    }
    if (Archives.isArchive(path)) {
      String problem = addArchive(path, path.toString(), "", inputOf(path), MetadataTable.EMPTY);
      if (problem != null) {
        throw new UsageException("cannot read '" + path + "': " + problem);
      }
      return;
    }
    InputFile.Kind kind = kindOf(path);
    if (kind == null) {
      throw new UsageException(
          "cannot read '" + path + "': only " + InputFile.Kind.words() + " files are read");
    }
    Path parent = path.toAbsolutePath().normalize().getParent();
    String name = path.getFileName().toString();
    add(path, path.toString(), name, inputOf(parent), kind, MetadataTable.EMPTY, null);
  }

  /** Adds what is in an archive; returns why nothing is, or null. */
  private String addArchive(
      Path path, String place, String above, Input input, MetadataTable around) {
    if (isSecond(path)) {
      return null;
    }
    try {
      addFolder(new Folder(archives.open(path), place, above, input, around));
      return null;
    } catch (IOException e) {
      return "the ZIP file is damaged: " + e.getMessage();
    }
  }

  private void addFolder(Folder folder) {
    List<Path> found = filesBelow(folder);
    Path table = folder.path().resolve(MetadataTable.FILE_NAME);
    MetadataTable own =
        Files.isRegularFile(table)
            ? MetadataTable.read(table, folder.placeOf(table))
            : MetadataTable.EMPTY;
    MetadataTable metadata =
        folder.above().isEmpty()
            ? own
            : own.below(folder.above().substring(0, folder.above().length() - 1))
                .and(folder.metadata());
    Set<String> otherKinds = new TreeSet<>();
    int before = files.size();
    int others = 0;
    boolean any = false;
    for (Path path : found) {
      String source = folder.sourceOf(path);
      InputFile.Kind kind = kindOf(path);
      if (Archives.isArchive(path)) {
        any = true;
        String place = folder.placeOf(path);
        String problem = addArchive(path, place, source + "/", folder.input(), metadata);
        if (problem != null) {
          add(path, place, source, folder.input(), InputFile.Kind.TEXT, metadata, problem);
        }
      } else if (kind != null) {
        any = true;
        String problem = Archives.problemOf(path);
        add(path, folder.placeOf(path), source, folder.input(), kind, metadata, problem);
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
    if (!any && files.size() == before && folder.above().isEmpty()) {
      throw new UsageException(
          "nothing to read in the %s '%s': it holds no %s file%s"
              .formatted(
                  folder.kind(),
                  folder.place(),
                  InputFile.Kind.words().replace(" and ", " or "),
                  passedOver.isEmpty() ? "" : "; " + passedOver));
    }
    if (others > 0) {
      warnings.add(folder.place() + ": " + passedOver);
    }
  }

  private void add(
      Path path,
      String place,
      String source,
      Input input,
      InputFile.Kind kind,
      MetadataTable metadata,
      String problem) {
    // An archive that can't be opened was seen when that was tried.
    if (problem == null && isSecond(path)) {
      return;
    }
    files.add(
        new InputFile(path, place, source, input.name(), input.uri(), kind, metadata, problem));
  }

  private boolean isSecond(Path path) {
    boolean second = !seen.add(realPath(path));
    if (second) {
      warnings.add(path + ": given twice, read once");
    }
    return second;
  }

  /** Puts the input's name in front where two files of different inputs have one source. */
  private void tellAlikeApart() {
    Map<String, Long> counts =
        files.stream()
            .filter(file -> file.kind().isOneDocument())
            .collect(Collectors.groupingBy(InputFile::source, Collectors.counting()));
    files.replaceAll(
        file ->
            counts.getOrDefault(file.source(), 1L) > 1 && file.inputName() != null
                ? file.withSource(file.inputName() + "/" + file.source())
                : file);
  }

  private List<Path> filesBelow(Folder folder) {
    Path top = folder.path();
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          top,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              boolean hidden = !path.equals(top) && isHidden(path);
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
      throw new UsageException(
          "cannot read the %s '%s': %s".formatted(folder.kind(), folder.place(), e.getMessage()),
          e);
    }
    found.sort(Comparator.comparing(folder::sourceOf));
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static InputFile.Kind kindOf(Path path) {
    if (path.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".conllu.gz")) {
      return InputFile.Kind.CONLLU;
    }
    boolean isTable = path.getFileName().toString().equals(MetadataTable.FILE_NAME);
    return isTable ? null : InputFile.Kind.of(extension(path));
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
