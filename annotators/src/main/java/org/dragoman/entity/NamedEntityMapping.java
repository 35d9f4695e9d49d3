package org.dragoman.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * What the values of foreign name annotations mean: a table with the columns {@code value}, {@code
 * type} (PER, ORG, LOC, or {@code -} for what is left out) and {@code subtype}; {@code *} stands
 * for every value that is not listed. Values are compared without regard to case. Immutable and
 * safe for threads.
 */
final class NamedEntityMapping {

  private static final String NOTHING = "-";
  private static final String EVERY = "*";
  private static final List<String> NEEDED = List.of("value", "type");
  private static final List<String> OPTIONAL = List.of("subtype");
  private static final String BUNDLED = "named-entity-values.tsv";

  /**
   * What a value means.
   *
   * @param type null for what is left out
   * @param subtype null if it has none
   */
  record Meaning(EntityType type, EntitySubtype subtype) {}

  private final String file;
  private final Map<String, Meaning> meanings = new HashMap<>();

  private NamedEntityMapping(UserTable table) {
    file = table.file();
    for (UserTable.Row row : table.rows()) {
      String value = row.field(0).toLowerCase(Locale.ROOT);
      if (meanings.put(value, meaning(table, row)) != null) {
        throw table.problem(
            row, "the value '%s' stands here a second time".formatted(row.field(0)));
      }
    }
  }

  /**
   * Reads a mapping of a user.
   *
   * @throws UserTableException if it is none
   */
  static NamedEntityMapping read(Path file) {
    return new NamedEntityMapping(UserTable.read(file, NEEDED, OPTIONAL));
  }

  /** Reads the mapping that comes with this class. */
  static NamedEntityMapping bundled() {
    try (InputStream in = NamedEntityMapping.class.getResourceAsStream(BUNDLED)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new NamedEntityMapping(UserTable.parse(BUNDLED, text, NEEDED, OPTIONAL));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + BUNDLED, e);
    }
  }

  /**
   * Returns what a value means.
   *
   * @throws UserTableException if the mapping lacks it
   */
  Meaning of(String value) {
    Meaning meaning = meanings.get(value.toLowerCase(Locale.ROOT));
    if (meaning == null) {
      meaning = meanings.get(EVERY);
    }
    if (meaning == null) {
      throw new UserTableException(
          file,
          1,
          "the value '%s' of a named entity is none of %s; a row '%s<tab>-' leaves it out"
              .formatted(
                  value, UserTable.list(List.copyOf(new TreeSet<>(meanings.keySet()))), value));
    }
    return meaning;
  }

  private static Meaning meaning(UserTable table, UserTable.Row row) {
    String type = row.field(1);
    if (type.equals(NOTHING)) {
      return new Meaning(null, null);
    }
    try {
      String subtype = row.field(2);
      return new Meaning(
          EntityType.of(type),
          subtype.isEmpty() || subtype.equals(NOTHING) ? null : EntitySubtype.of(subtype));
    } catch (IllegalArgumentException e) {
      throw table.problem(row, e.getMessage() + "; types are PER, ORG, LOC, or - for none");
    }
  }
}
