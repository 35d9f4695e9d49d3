package org.dragoman.export.run;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be said of a run: all that the files it wrote do not say themselves. Immutable.
 *
 * @param pipeline what ran
 * @param versions versions by name, such as {@code dragoman}, {@code java}, {@code uima}
 * @param settings settings by name; values are texts, numbers, truth values, lists or null
 * @param counts what was found
 * @param times when and how long
 */
public record RunSummary(
    Pipeline pipeline,
    SortedMap<String, String> versions,
    SortedMap<String, Object> settings,
    RunCounts counts,
    Times times) {

  /** Copies the maps, so that they can't change. */
  public RunSummary {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  /**
   * The pipeline that ran.
   *
   * @param name its name
   * @param hash hash of all that decides its results, lower-case hex
   */
  public record Pipeline(String name, String hash) {}

  /**
   * When and how long.
   *
   * @param started when the run began
   * @param finished when its tables were whole
   * @param milliseconds wall time of each part by its name, in the order in which they ran
   * @param steps milliseconds of each step over all documents and threads, in the order in which
   *     they ran; without documents that an earlier run had done
   */
  public record Times(
      Instant started, Instant finished, Map<String, Long> milliseconds, Map<String, Long> steps) {

    /** Makes times of a run whose steps were not measured. */
    public Times(Instant started, Instant finished, Map<String, Long> milliseconds) {
      this(started, finished, milliseconds, Map.of());
    }

    /** Copies the map in its order, so that it can't change. */
    public Times {
      milliseconds = Collections.unmodifiableMap(new LinkedHashMap<>(milliseconds));
      steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }
  }
}
