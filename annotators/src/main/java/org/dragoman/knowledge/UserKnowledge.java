package org.dragoman.knowledge;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.ContentHash;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * Files of a user in the format of {@code people.tsv}, {@code organizations.tsv} or {@code
 * places.tsv}; which it is, the names of its columns say. Every row is checked when it is read.
 */
final class UserKnowledge {

  private static final Map<EntityType, List<String>> COLUMNS = columns();
  private static final Pattern WIKIDATA = Pattern.compile("|Q[1-9][0-9]*");
  private static final Pattern OFFICE = Pattern.compile("([0-9]{4})?-([0-9]{4})? \\S.*");

  /** A checked row. */
  record Row(EntityType type, CSVRecord fields) {}

  private final List<Row> rows = new ArrayList<>();
  private final Set<String> wikidataIds = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> placesOfRows = new HashMap<>();
  private final StringBuilder contents = new StringBuilder();

  private static Map<EntityType, List<String>> columns() {
    Map<EntityType, List<String>> columns = new LinkedHashMap<>();
    columns.put(
        EntityType.PERSON, List.of("name", "surname", "aliases", "country", "offices", "wikidata"));
    columns.put(
        EntityType.LOCATION,
        List.of("name", "aliases", "demonyms", "subtype", "country", "wikidata"));
    columns.put(
        EntityType.ORGANIZATION, List.of("name", "aliases", "subtype", "country", "wikidata"));
    return columns;
  }

  /**
   * Reads files.
   *
   * @throws IOException if one can't be read or has a wrong row; the message begins with file and
   *     line
   */
  static UserKnowledge read(List<Path> files, Set<String> countries) throws IOException {
    UserKnowledge knowledge = new UserKnowledge();
    for (Path file : files) {
      knowledge.add(file, countries);
    }
    return knowledge;
  }

  /** Returns a base of which nothing is laid over another. */
  static UserKnowledge none() {
    return new UserKnowledge();
  }

  List<Row> rows() {
    return rows;
  }

  /** Returns a hash of the contents of all files; empty if there are none. */
  String fingerprint() {
    return contents.isEmpty() ? "" : ContentHash.of(contents.toString());
  }

  /** Says whether a row of these files is about the same thing as an entry of the bundled ones. */
  boolean replaces(KnowledgeEntry entry) {
    return entry.wikidataId() != null && wikidataIds.contains(entry.wikidataId())
        || names.contains(key(entry.type(), entry.name(), entry.country()));
  }

  private static String key(EntityType type, String name, String country) {
    return type.label() + '\0' + NameKey.of(name) + '\0' + (country == null ? "" : country);
  }

  private void add(Path file, Set<String> countries) throws IOException {
    contents.append(Files.readString(file)).append('\0');
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = KnowledgeFile.FORMAT.parse(reader)) {
      EntityType type = typeOf(file, parser.getHeaderNames());
      for (CSVRecord row : parser) {
        String place = file + ":" + parser.getCurrentLineNumber() + ": ";
        check(place, type, row, countries);
        rows.add(new Row(type, row));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static EntityType typeOf(Path file, List<String> header) throws IOException {
    for (Map.Entry<EntityType, List<String>> each : COLUMNS.entrySet()) {
      if (each.getValue().equals(header)) {
        return each.getKey();
      }
    }
    String formats =
        COLUMNS.values().stream()
            .map(each -> String.join(" ", each))
            .collect(Collectors.joining("; or "));
    throw new IOException(
        file
            + ": the columns are '"
            + String.join(" ", header)
            + "', but must be, with tabs between them: "
            + formats);
  }

  private void check(String place, EntityType type, CSVRecord row, Set<String> countries)
      throws IOException {
    int width = COLUMNS.get(type).size();
    if (row.size() != width) {
      throw new IOException(place + row.size() + " fields, but there are " + width + " columns");
    }
    String name = row.get("name").strip();
    String country = row.get("country");
    String wikidata = row.get("wikidata");
    if (name.isEmpty()) {
      throw new IOException(place + "the name is empty");
    }
    if (!country.isEmpty() && !countries.contains(country)) {
      throw new IOException(
          place + "'" + country + "' is no ISO 3166-1 alpha-3 code of a country, such as UKR");
    }
    if (!WIKIDATA.matcher(wikidata).matches()) {
      throw new IOException(place + "'" + wikidata + "' is no Wikidata id, such as Q1065");
    }
    if (type == EntityType.PERSON) {
      checkPerson(place, row);
    } else {
      checkSubtype(place, row.get("subtype"));
    }
    String earlier =
        placesOfRows.putIfAbsent(key(type, name, country.isEmpty() ? null : country), place);
    if (earlier != null) {
      throw new IOException(
          place + "'" + name + "' stands already in " + earlier.replaceAll(": $", ""));
    }
    names.add(key(type, name, country.isEmpty() ? null : country));
    if (!wikidata.isEmpty() && !wikidataIds.add(wikidata)) {
      throw new IOException(place + wikidata + " stands already for another row");
    }
  }

  private static void checkPerson(String place, CSVRecord row) throws IOException {
    if (row.get("surname").isBlank()) {
      throw new IOException(place + "the surname is empty; for a single name, repeat it");
    }
    for (String office : KnowledgeFile.list(row, "offices")) {
      if (!OFFICE.matcher(office).matches()) {
        throw new IOException(
            place + "'" + office + "' is no office, such as '2019- President' or '1990-1994 King'");
      }
    }
  }

  private static void checkSubtype(String place, String subtype) throws IOException {
    boolean known =
        Arrays.stream(EntitySubtype.values()).anyMatch(each -> each.label().equals(subtype));
    if (!known) {
      throw new IOException(
          place
              + "'"
              + subtype
              + "' is no subtype; there are "
              + Arrays.stream(EntitySubtype.values())
                  .map(EntitySubtype::label)
                  .collect(Collectors.joining(", ")));
    }
  }
}
