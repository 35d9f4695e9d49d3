package org.dragoman.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.csv.CsvPackageWriter;
import org.dragoman.export.json.DocumentsJsonlWriter;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.UsageException;

/** The formats in which results are written. */
public final class OutputFormats {

  private interface Opener {
    ResultWriter open(StagedFiles files) throws IOException;
  }

  private static final List<String> ALWAYS = List.of("csv", "json");
  private static final Map<String, Opener> OPENERS = new LinkedHashMap<>();

  static {
    OPENERS.put("csv", CsvPackageWriter::new);
    OPENERS.put("json", DocumentsJsonlWriter::new);
  }

  private OutputFormats() {}

  /** Returns the names of all formats. */
  public static List<String> names() {
    return List.copyOf(OPENERS.keySet());
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
      if (!OPENERS.containsKey(name)) {
        throw new UsageException(
            "unknown format '%s'%s (formats: %s)"
                .formatted(name, NearestName.hint(name, names()), String.join(", ", names())));
      }
      all.add(name);
    }
    return names().stream().filter(all::contains).toList();
  }

  /** Opens the writers of formats. */
  static List<ResultWriter> open(Collection<String> formats, StagedFiles files) throws IOException {
    List<ResultWriter> writers = new ArrayList<>();
    for (String format : formats) {
      writers.add(OPENERS.get(format).open(files));
    }
    return writers;
  }
}
