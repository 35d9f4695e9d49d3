package org.dragoman.entity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * Reads a list of names of a user: a table with the columns {@code name} and {@code type} (PER,
 * ORG, LOC, or OTHER for what is not to be annotated), and perhaps {@code subtype} and {@code
 * wikidata}.
 */
final class NameList {

  private static final List<String> NEEDED = List.of("name", "type");
  private static final List<String> OPTIONAL = List.of("subtype", "wikidata");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");
  private static final Map<EntityType, List<EntitySubtype>> SUBTYPES =
      Map.of(
          EntityType.PERSON,
          List.of(),
          EntityType.ORGANIZATION,
          List.of(
              EntitySubtype.GOV,
              EntitySubtype.IGO,
              EntitySubtype.MIL,
              EntitySubtype.PARTY,
              EntitySubtype.MEDIA,
              EntitySubtype.NGO,
              EntitySubtype.COM,
              EntitySubtype.OTHER),
          EntityType.LOCATION,
          List.of(EntitySubtype.GPE, EntitySubtype.REGION, EntitySubtype.FAC, EntitySubtype.GEO));

  private final UserTable table;
  private final SortedMap<String, List<KnowledgeEntry>> names = new TreeMap<>();

  private NameList(UserTable table) {
    this.table = table;
  }

  /**
   * Reads a file.
   *
   * @return each name with what it stands for; the entry's type is null for what is not to be
   *     annotated, its id the place of its row where no Wikidata id is given
   * @throws UserTableException if it is no such list
   */
  static SortedMap<String, List<KnowledgeEntry>> read(Path file) {
    NameList list = new NameList(UserTable.read(file, NEEDED, OPTIONAL));
    list.readRows();
    return list.names;
  }

  private void readRows() {
    Map<String, Integer> lines = new HashMap<>();
    for (UserTable.Row row : table.rows()) {
      KnowledgeEntry entry = entry(row);
      Integer earlier = lines.putIfAbsent(TextFolding.fold(entry.name()), row.line());
      if (earlier != null) {
        throw table.problem(
            row,
            "'%s' stands in line %d already; one name is one thing"
                .formatted(entry.name(), earlier));
      }
      names.put(entry.name(), List.of(entry));
    }
  }

  private KnowledgeEntry entry(UserTable.Row row) {
    String name = row.field(0).replaceAll("\\s+", " ");
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw table.problem(row, "a name needs a letter or a digit, '%s' has none".formatted(name));
    }
    EntityType type = type(row);
    String wikidata = row.field(3).isEmpty() ? null : row.field(3);
    if (wikidata != null && !WIKIDATA.matcher(wikidata).matches()) {
      throw table.problem(row, "'%s' is no Wikidata id such as Q42".formatted(wikidata));
    }
    String id = wikidata == null ? "line-" + row.line() : wikidata;
    return new KnowledgeEntry(id, type, subtype(row, type), name, List.of(), wikidata, null);
  }

  private EntityType type(UserTable.Row row) {
    String written = row.field(1);
    if (written.equals(Candidates.OTHER)) {
      return null;
    }
    for (EntityType type : EntityType.values()) {
      if (type.label().equals(written)) {
        return type;
      }
    }
    throw table.problem(row, "the type '%s' is none of PER, ORG, LOC, OTHER".formatted(written));
  }

  private EntitySubtype subtype(UserTable.Row row, EntityType type) {
    String written = row.field(2);
    if (written.isEmpty()) {
      return null;
    }
    List<EntitySubtype> allowed = type == null ? List.of() : SUBTYPES.get(type);
    return allowed.stream()
        .filter(subtype -> subtype.label().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                table.problem(
                    row,
                    allowed.isEmpty()
                        ? "%s has no subtypes".formatted(row.field(1))
                        : "the subtype '%s' of %s is none of %s"
                            .formatted(written, row.field(1), UserTable.list(allowed))));
  }
}
