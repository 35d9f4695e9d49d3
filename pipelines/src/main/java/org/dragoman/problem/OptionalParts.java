package org.dragoman.problem;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;

/**
 * The parts of Dragoman that are built and fetched only for who asks for them: what each adds, and
 * how to get it. Nothing is said of a part that is there. Data: {@code optional-parts.tsv}.
 */
public final class OptionalParts {

  private record Part(String name, String size, String artifact, String marker, List<String> adds) {

    boolean isThere() {
      try {
        Class.forName(marker, false, OptionalParts.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException | LinkageError e) {
        return false;
      }
    }
  }

  private static final List<Part> PARTS =
      TsvResource.rows(OptionalParts.class, "optional-parts.tsv").stream()
          .map(OptionalParts::part)
          .toList();

  private OptionalParts() {}

  /**
   * Says how to get a step that an optional part adds.
   *
   * @param name a short name, or the name of a class
   * @return what stands after "unknown step 'x'": the remedy; empty if no part adds it
   */
  public static Optional<String> withStep(String name) {
    return PARTS.stream()
        .filter(
            part ->
                part.adds().contains("step " + name)
                    || part.adds().stream()
                        .anyMatch(
                            added ->
                                added.startsWith("class ") && name.startsWith(added.substring(6))))
        .findFirst()
        .filter(part -> !part.isThere())
        .map(OptionalParts::remedy);
  }

  /** Says how to get a format that an optional part adds; empty if none does. */
  public static Optional<String> withFormat(String name) {
    return with("format " + name);
  }

  /** Says how to get a pipeline that an optional part adds; empty if none does. */
  public static Optional<String> withPipeline(String name) {
    return with("pipeline " + name);
  }

  /** Returns the names of the pipelines that optional parts add. */
  public static List<String> pipelines() {
    return PARTS.stream()
        .flatMap(part -> part.adds().stream())
        .filter(added -> added.startsWith("pipeline "))
        .map(added -> added.substring("pipeline ".length()))
        .toList();
  }

  private static Optional<String> with(String added) {
    return PARTS.stream()
        .filter(part -> part.adds().contains(added))
        .findFirst()
        .filter(part -> !part.isThere())
        .map(OptionalParts::remedy);
  }

  private static String remedy(Part part) {
    return "it comes with the optional part '%s' (%s, fetched once): set DRAGOMAN_WITH=%s, or in a build of your own depend on %s"
        .formatted(part.name(), part.size(), together(part.name()), part.artifact());
  }

  /** Keeps the parts that were asked for already. */
  private static String together(String name) {
    String set = System.getenv("DRAGOMAN_WITH");
    TreeSet<String> all = new TreeSet<>(set == null ? List.of() : List.of(set.split(",")));
    all.remove("");
    all.add(name);
    return String.join(",", all);
  }

  private static Part part(CSVRecord row) {
    return new Part(
        row.get("part"),
        row.get("size"),
        row.get("artifact"),
        row.get("class"),
        List.of(row.get("adds").split("\\|")));
  }
}
