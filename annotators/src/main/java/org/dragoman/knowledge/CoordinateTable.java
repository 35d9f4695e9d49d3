package org.dragoman.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.model.Coordinates;

/**
 * Where the places of the base lie, by name and country, and the towns and divisions that stand
 * nowhere else.
 */
final class CoordinateTable {

  /** Files of places that are entries of their own where no other file has them. */
  private static final List<String> OWN_PLACES = List.of("cities.tsv", "divisions.tsv");

  private static final List<String> OF_OTHERS =
      List.of("country-coordinates.tsv", "coordinates.tsv");

  /** A row that no other file has. */
  record Town(String name, String country, Coordinates coordinates) {}

  private final Map<String, Coordinates> points = new HashMap<>();
  private final Map<String, Town> unclaimed = new LinkedHashMap<>();

  private CoordinateTable() {}

  static CoordinateTable bundled() {
    CoordinateTable table = new CoordinateTable();
    for (String file : OWN_PLACES) {
      for (CSVRecord row : KnowledgeFile.rows(file)) {
        String key = key(row.get("name"), row.get("country"));
        Coordinates point = point(row);
        if (table.points.putIfAbsent(key, point) == null) {
          table.unclaimed.put(key, new Town(row.get("name"), row.get("country"), point));
        }
      }
    }
    Stream<CSVRecord> rows = OF_OTHERS.stream().flatMap(file -> KnowledgeFile.rows(file).stream());
    rows.forEach(r -> table.points.put(key(r.get("name"), r.get("country")), point(r)));
    return table;
  }

  private static String key(String name, String country) {
    return NameKey.of(name) + '\0' + (country == null ? "" : country);
  }

  private static Coordinates point(CSVRecord row) {
    return new Coordinates(
        Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
  }

  /** Returns where a place of another file lies, or null. */
  Coordinates of(String name, String country) {
    String key = key(name, country);
    unclaimed.remove(key);
    return points.get(key);
  }

  /** Returns the towns and divisions that {@link #of} was not asked for, in the order of files. */
  List<Town> unclaimed() {
    return new ArrayList<>(unclaimed.values());
  }
}
