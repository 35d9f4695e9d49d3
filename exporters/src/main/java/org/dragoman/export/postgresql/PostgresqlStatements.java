package org.dragoman.export.postgresql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.export.sql.SqlTables;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ForeignKey;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;

/**
 * How a result gets into PostgreSQL, in one transaction: make what is missing, copy the rows into
 * temporary tables, then bring the tables up to date with them. What a run says of a document
 * replaces what an earlier one said of it; documents that it does not have stay. A row that has not
 * changed is not touched. Statements have no semicolon.
 */
final class PostgresqlStatements {

  static final String SCHEMA = "dragoman";

  /** Any number will do, as long as every loader takes the same. */
  private static final long LOCK = 0x647261676f6d616eL;

  /** Bytes of a text that fit into an index together with an id; an entry holds some 2,700. */
  private static final int LONGEST_KEY = 2000;

  private PostgresqlStatements() {}

  /** Returns what comes first: tables and views where they are missing. */
  static List<String> prepare() {
    List<String> all = new ArrayList<>();
    all.add("SELECT pg_advisory_xact_lock(" + LOCK + ")");
    all.add("SET LOCAL client_min_messages = warning");
    all.add("CREATE SCHEMA IF NOT EXISTS " + SCHEMA);
    all.add("SET LOCAL search_path = " + SCHEMA + ", pg_temp");
    for (Table<?> table : SqlTables.inKeyOrder()) {
      all.add(
          "CREATE TABLE IF NOT EXISTS "
              + SqlTables.name(table.name())
              + " "
              + SqlTables.definition(table, " DEFERRABLE INITIALLY DEFERRED"));
      // tables of an earlier version lack the columns that came later
      table.columns().stream()
          .filter(column -> !column.required())
          .forEach(column -> all.add(addition(table, column)));
      table.foreignKeys().forEach(key -> all.add(index(table, key)));
    }
    all.addAll(SqlTables.views());
    ResultTables.all().forEach(table -> all.add(staging(table)));
    return all;
  }

  /** Returns the same without the lock that makes loads wait for one another, to be undone. */
  static List<String> rehearsal() {
    List<String> all = new ArrayList<>(prepare());
    all.set(0, "SET LOCAL lock_timeout = '5s'");
    return all;
  }

  /** Returns how rows of a table are copied in, from the client's side. */
  static String copy(Table<?> table) {
    return "COPY " + staged(table) + " FROM STDIN WITH (FORMAT csv, ENCODING 'UTF8')";
  }

  /** Returns what comes last: the tables are brought up to date. */
  static List<String> merge() {
    List<String> all = new ArrayList<>();
    ResultTables.all().forEach(table -> all.add("ANALYZE " + staged(table)));
    List<Table<?>> childrenFirst = new ArrayList<>(SqlTables.inKeyOrder());
    Collections.reverse(childrenFirst);
    childrenFirst.stream().map(PostgresqlStatements::deletion).forEach(all::addAll);
    for (Table<?> table : SqlTables.inKeyOrder()) {
      if (table != ResultTables.ENTITY_NAMES) {
        all.add(upsert(table));
      }
    }
    all.addAll(counts());
    // what a key finds wrong is known now, not when the transaction ends
    all.add("SET CONSTRAINTS ALL IMMEDIATE");
    return all;
  }

  static String staged(Table<?> table) {
    return SqlTables.name("new_" + table.name());
  }

  private static String staging(Table<?> table) {
    return "CREATE TEMPORARY TABLE "
        + staged(table)
        + table.columns().stream()
            .map(SqlTables::typed)
            .collect(Collectors.joining(", ", " (", ") ON COMMIT DROP"));
  }

  private static String addition(Table<?> table, Column column) {
    return "ALTER TABLE "
        + SqlTables.name(table.name())
        + " ADD COLUMN IF NOT EXISTS "
        + SqlTables.definition(column);
  }

  private static String index(Table<?> table, ForeignKey key) {
    String name = table.name() + "_" + String.join("_", key.columns());
    return "CREATE INDEX IF NOT EXISTS "
        + SqlTables.name(name)
        + " ON "
        + SqlTables.name(table.name())
        + " ("
        + SqlTables.names(key.columns())
        + ")";
  }

  /** What an earlier run said of the same documents, and this one does not say any more. */
  private static List<String> deletion(Table<?> table) {
    List<String> columns = SqlTables.columns(table);
    String scope;
    if (table == ResultTables.DOCUMENTS) {
      return List.of();
    } else if (columns.contains("document_id")) {
      scope = "t.\"document_id\" IN (SELECT \"document_id\" FROM \"new_documents\")";
    } else if (columns.contains("relation_id")) {
      scope =
          "t.\"relation_id\" IN (SELECT \"relation_id\" FROM \"relations\" WHERE \"document_id\" IN"
              + " (SELECT \"document_id\" FROM \"new_documents\"))";
    } else {
      return List.of();
    }
    String same =
        table.primaryKey().stream()
            .map(key -> "n." + SqlTables.name(key) + " = t." + SqlTables.name(key))
            .collect(Collectors.joining(" AND "));
    return List.of(
        "DELETE FROM "
            + SqlTables.name(table.name())
            + " t WHERE "
            + scope
            + " AND NOT EXISTS (SELECT 1 FROM "
            + staged(table)
            + " n WHERE "
            + same
            + ")");
  }

  private static String upsert(Table<?> table) {
    List<String> columns = SqlTables.columns(table);
    List<String> rest =
        columns.stream().filter(column -> !table.primaryKey().contains(column)).toList();
    return "INSERT INTO "
        + SqlTables.name(table.name())
        + " AS t ("
        + SqlTables.names(columns)
        + ") SELECT "
        + SqlTables.names(columns)
        + " FROM "
        + staged(table)
        + " ON CONFLICT ("
        + SqlTables.names(table.primaryKey())
        + ") DO UPDATE SET "
        + each(rest, column -> column + " = EXCLUDED." + column)
        + " WHERE ("
        + each(rest, column -> "t." + column)
        + ") IS DISTINCT FROM ("
        + each(rest, column -> "EXCLUDED." + column)
        + ")";
  }

  /** Counts over the corpus are those of the database, which may know more documents. */
  private static List<String> counts() {
    return List.of(
        "DELETE FROM \"entity_aliases\" t WHERE "
            + unreferred()
            + " AND NOT EXISTS (SELECT 1 FROM \"new_entities\" n WHERE n.\"entity_id\" ="
            + " t.\"entity_id\")",
        "DELETE FROM \"entity_names\" t WHERE NOT EXISTS (SELECT 1 FROM \"mentions\" m WHERE"
            + " m.\"entity_id\" = t.\"entity_id\" AND m.\"text\" = t.\"name\")",
        "INSERT INTO \"entity_names\" AS t (\"entity_id\", \"name\", \"count\") SELECT"
            + " \"entity_id\", \"text\", COUNT(*) FROM \"mentions\" WHERE OCTET_LENGTH(\"text\") <="
            + " "
            + LONGEST_KEY
            + " GROUP BY 1, 2 ON CONFLICT"
            + " (\"entity_id\", \"name\") DO UPDATE SET \"count\" = EXCLUDED.\"count\" WHERE"
            + " t.\"count\" <> EXCLUDED.\"count\"",
        "UPDATE \"entities\" t SET \"mentions\" = c.m, \"documents\" = c.d FROM (SELECT"
            + " \"entity_id\", COUNT(*) AS m, COUNT(DISTINCT \"document_id\") AS d FROM"
            + " \"mentions\" GROUP BY 1) c WHERE c.\"entity_id\" = t.\"entity_id\" AND"
            + " (t.\"mentions\", t.\"documents\") IS DISTINCT FROM (c.m, c.d)",
        "DELETE FROM \"entities\" t WHERE "
            + unreferred()
            + " AND NOT EXISTS (SELECT 1 FROM \"new_entities\" n WHERE n.\"entity_id\" ="
            + " t.\"entity_id\")");
  }

  private static String unreferred() {
    return ResultTables.all().stream()
        .filter(table -> table != ResultTables.ENTITY_NAMES && table != ResultTables.ENTITY_ALIASES)
        .flatMap(
            table ->
                table.foreignKeys().stream()
                    .filter(key -> key.table().equals("entities"))
                    .map(
                        key ->
                            "NOT EXISTS (SELECT 1 FROM "
                                + SqlTables.name(table.name())
                                + " r WHERE r."
                                + SqlTables.name(key.columns().get(0))
                                + " = t.\"entity_id\")"))
        .collect(Collectors.joining(" AND "));
  }

  private static String each(
      List<String> columns, java.util.function.UnaryOperator<String> spelling) {
    return columns.stream().map(SqlTables::name).map(spelling).collect(Collectors.joining(", "));
  }
}
