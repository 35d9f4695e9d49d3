package org.dragoman.entity;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.model.EntityType;

/**
 * The entities of an earlier run, whose ids are kept: its {@code entities.csv}, and the {@code
 * entity_aliases.csv} beside it if there is one. Immutable and safe for threads.
 */
public final class EntityRegistry {

  private static final Pattern LINKED = Pattern.compile("eQ[1-9][0-9]*");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** A row of the earlier run. */
  record Known(String id, String country, int mentions) {
    boolean isLinked() {
      return LINKED.matcher(id).matches();
    }
  }

  private final Map<String, Known> byId = new HashMap<>();
  private final Map<String, List<Known>> byStem = new HashMap<>();
  private final Map<String, String> aliases = new TreeMap<>();

  private final Map<String, List<String>> merged = new HashMap<>();

  private EntityRegistry() {}

  /** Returns a registry that knows nobody. */
  public static EntityRegistry empty() {
    return new EntityRegistry();
  }

  /**
   * Reads the registry of an earlier run.
   *
   * @param entities its {@code entities.csv}
   * @throws IOException if it can't be read or is no such table; the message says where
   */
  public static EntityRegistry read(Path entities) throws IOException {
    EntityRegistry registry = new EntityRegistry();
    for (CSVRecord row : rows(entities, "entity_id", "type", "name", "country", "mentions")) {
      registry.add(row);
    }
    Path aliases = entities.resolveSibling("entity_aliases.csv");
    if (Files.isRegularFile(aliases)) {
      for (CSVRecord row : rows(aliases, "alias_id", "entity_id")) {
        registry.aliases.put(row.get("alias_id"), row.get("entity_id"));
        registry
            .merged
            .computeIfAbsent(row.get("entity_id"), id -> new ArrayList<>(1))
            .add(row.get("alias_id"));
      }
    }
    return registry;
  }

  private static List<CSVRecord> rows(Path file, String... columns) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      for (String column : columns) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw new IOException(file + ":1: the column '" + column + "' is missing");
        }
      }
      return parser.getRecords();
    } catch (java.io.UncheckedIOException | IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private void add(CSVRecord row) {
    String country = row.get("country").isEmpty() ? null : row.get("country");
    Known known = new Known(row.get("entity_id"), country, Integer.parseInt(row.get("mentions")));
    byId.put(known.id(), known);
    String stem =
        EntityType.of(row.get("type")).label() + '\0' + EntityKey.normalised(row.get("name"));
    byStem.computeIfAbsent(stem, s -> new ArrayList<>(1)).add(known);
  }

  /** Returns the earlier entities that a key may have been: by id, by alias, or by its name. */
  List<Known> known(EntityKey key) {
    List<Known> found = new ArrayList<>();
    add(found, key, key.plainId());
    add(found, key, key.preciseId());
    if (!key.isLinked() && key.document() == null) {
      byStem.getOrDefault(key.stem(), List.of()).stream()
          .filter(known -> isCompatible(known, key) && !found.contains(known))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * Returns the earlier entities without a link that a linked one may have been: its name is theirs
   * and no country speaks against it.
   */
  List<Known> unlinked(EntityType type, String name, String country) {
    String stem = type.label() + '\0' + EntityKey.normalised(name);
    return byStem.getOrDefault(stem, List.of()).stream()
        .filter(known -> !known.isLinked())
        .filter(
            known -> known.country() == null || country == null || known.country().equals(country))
        .toList();
  }

  private void add(List<Known> found, EntityKey key, String id) {
    Known known = byId.get(aliases.getOrDefault(id, id));
    if (known != null && isCompatible(known, key) && !found.contains(known)) {
      found.add(known);
    }
  }

  private static boolean isCompatible(Known known, EntityKey key) {
    return key.isLinked()
        || known.country() == null
        || key.country() == null
        || known.country().equals(key.country());
  }

  /** Returns the ids that were merged into one. */
  List<String> aliasesOf(String id) {
    return merged.getOrDefault(id, List.of());
  }

  /** Returns the ids that earlier runs merged away, with those they went into. */
  Map<String, String> aliases() {
    return aliases;
  }
}
