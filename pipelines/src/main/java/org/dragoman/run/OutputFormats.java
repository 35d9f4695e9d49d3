package org.dragoman.run;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.export.format.CasFormats;
import org.dragoman.export.format.ExportFormat;
import org.dragoman.export.format.ExportFormats;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.OptionalParts;
import org.dragoman.problem.UsageException;

/** The formats in which results are written. */
public final class OutputFormats {

  private static final List<String> ALWAYS = List.of("csv", "json");
  private static final Map<String, ExportFormat> FORMATS = ExportFormats.all();

  private OutputFormats() {}

  /** Returns the names of all formats. */
  public static List<String> names() {
    return Stream.concat(FORMATS.keySet().stream(), CasFormats.all().stream().map(CasFormat::name))
        .toList();
  }

  /** Says whether a format is written only if somebody asks for it. */
  public static boolean isOptional(String name) {
    return !ALWAYS.contains(name);
  }

  /**
   * Completes a choice of formats: csv and json are always written.
   *
   * @return each once, in the order of {@link #names}
   * @throws UsageException if one is unknown
   */
  public static List<String> complete(Collection<String> chosen) {
    Set<String> all = new LinkedHashSet<>(ALWAYS);
    for (String name : chosen) {
      if (!names().contains(name)) {
        throw new UsageException("unknown format '" + name + "'" + remedy(name));
      }
      all.add(name);
    }
    return names().stream().filter(all::contains).toList();
  }

  private static String remedy(String name) {
    return OptionalParts.withFormat(name)
        .map(part -> ": " + part)
        .orElseGet(
            () ->
                "%s (formats: %s)"
                    .formatted(NearestName.hint(name, names()), String.join(", ", names())));
  }

  /**
   * Returns those of formats that hold the CAS of a document, which is written while it is there.
   */
  static List<CasFormat> ofCas(Collection<String> formats) {
    return CasFormats.all().stream().filter(format -> formats.contains(format.name())).toList();
  }

  /** Returns the other formats of these names, in the order in which they are written. */
  static List<ExportFormat> ofResults(Collection<String> formats) {
    return formats.stream().filter(FORMATS::containsKey).map(FORMATS::get).toList();
  }

  /**
   * Looks at what formats need from outside, such as a database.
   *
   * @throws UsageException if one can't be written; nothing was changed
   */
  static void check(Collection<String> formats) {
    for (ExportFormat format : ofResults(formats)) {
      try {
        format.check().run();
      } catch (IOException e) {
        throw new UsageException(
            "the format '" + format.name() + "' can't be written: " + e.getMessage(), e);
      }
    }
  }
}
