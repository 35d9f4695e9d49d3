package org.dragoman.seeds;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of a seed corpus with its gold annotations. Immutable and safe for threads.
 *
 * @param source the file name, which is also {@code document} in the gold; never null
 * @param text the file decoded as UTF-8, otherwise unchanged: the gold's offsets are UTF-16 code
 *     units into it; never null
 * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; never null
 * @param date the day of publication; never null, empty if unknown
 * @param title the headline; never null, empty if the corpus gives none
 * @param publisher who published it; never null, empty if unknown
 * @param gold the gold annotations, one JSON object with covered text filled in, in the format that
 *     the module's README describes; never null
 */
public record SeedDocument(
    String source,
    String text,
    String sha256,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<String> publisher,
    String gold) {

  /** Refuses null. */
  public SeedDocument {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(gold, "gold");
  }
}
