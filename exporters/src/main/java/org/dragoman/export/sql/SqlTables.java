package org.dragoman.export.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ForeignKey;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;

/**
 * Statements that databases share: tables with types, checks and keys, and views for the questions
 * that are asked most. All names are quoted, as {@code end} and {@code references} are words of
 * SQL.
 */
public final class SqlTables {

  private SqlTables() {}

  /** Quotes a name. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Returns names, quoted, with commas between them. */
  public static String names(List<String> names) {
    return names.stream().map(SqlTables::name).collect(Collectors.joining(", "));
  }

  /** Returns the names of a table's columns. */
  public static List<String> columns(Table<?> table) {
    return table.columns().stream().map(Column::name).toList();
  }

  /**
   * Returns the definition of a table, without {@code CREATE TABLE} and without a semicolon.
   *
   * @param suffix what stands behind each foreign key, such as {@code DEFERRABLE}; may be empty
   */
  public static String definition(Table<?> table, String suffix) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(definition(column)));
    lines.add("PRIMARY KEY (" + names(table.primaryKey()) + ")");
    table.foreignKeys().forEach(key -> lines.add(foreignKey(key) + suffix));
    return lines.stream().collect(Collectors.joining(",\n  ", "(\n  ", "\n)"));
  }

  /** Returns a column's name and type. */
  public static String typed(Column column) {
    return name(column.name())
        + switch (column.type()) {
          case STRING -> " TEXT";
          case INTEGER -> " INTEGER";
          case CONFIDENCE -> " DECIMAL(4, 3)";
          case DEGREES -> " DECIMAL(6, 3)";
          case DATE -> " DATE";
          case BOOLEAN -> " BOOLEAN";
        };
  }

  /** Returns a column's name, type and checks. */
  public static String definition(Column column) {
    String check =
        column.values().isEmpty()
            ? ""
            : column.values().stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(
                    Collectors.joining(", ", " CHECK (" + name(column.name()) + " IN (", "))"));
    return typed(column) + (column.required() ? " NOT NULL" : "") + check;
  }

  /** Returns every table, each behind those that its keys refer to. */
  public static List<Table<?>> inKeyOrder() {
    Set<Table<?>> sorted = new LinkedHashSet<>();
    while (sorted.size() < ResultTables.all().size()) {
      Set<String> known = sorted.stream().map(Table::name).collect(Collectors.toSet());
      ResultTables.all().stream()
          .filter(table -> !sorted.contains(table) && refersOnlyTo(known, table))
          .findFirst()
          .ifPresentOrElse(
              sorted::add,
              () -> {
                throw new IllegalStateException("the keys of the tables go round in a circle");
              });
    }
    return List.copyOf(sorted);
  }

  /** Returns statements that create the views, each without a semicolon. */
  public static List<String> views() {
    try (InputStream in = SqlTables.class.getResourceAsStream("views.sql")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split(";\\R+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean refersOnlyTo(Set<String> known, Table<?> table) {
    return table.foreignKeys().stream()
        .allMatch(key -> key.table().equals(table.name()) || known.contains(key.table()));
  }

  private static String foreignKey(ForeignKey key) {
    return "FOREIGN KEY ("
        + names(key.columns())
        + ") REFERENCES "
        + name(key.table())
        + " ("
        + names(key.references())
        + ")";
  }
}
