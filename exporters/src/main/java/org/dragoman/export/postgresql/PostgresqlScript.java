package org.dragoman.export.postgresql;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dragoman.export.table.ResultTables;

/** The script that loads the CSV package of its folder with psql. */
final class PostgresqlScript {

  static final String FILE = "postgresql.sql";

  private PostgresqlScript() {}

  static byte[] bytes() {
    String head =
        """
        -- Loads this folder into PostgreSQL 12 or later, in the schema dragoman:
        --   cd FOLDER && psql -v ON_ERROR_STOP=1 -d DATABASE -f postgresql.sql
        -- May be run again, with the next result too: rows are updated by their ids.
        \\set ON_ERROR_STOP on
        BEGIN;
        """;
    String copies =
        ResultTables.all().stream()
            .map(
                table ->
                    "\\copy %s from '%s.csv' with (format csv, header true, encoding 'UTF8')\n"
                        .formatted(PostgresqlStatements.staged(table), table.name()))
            .collect(Collectors.joining());
    String script =
        head
            + statements(PostgresqlStatements.prepare())
            + copies
            + statements(PostgresqlStatements.merge())
            + "COMMIT;\n";
    return script.getBytes(StandardCharsets.UTF_8);
  }

  private static String statements(Iterable<String> statements) {
    StringBuilder text = new StringBuilder();
    statements.forEach(statement -> text.append(statement).append(";\n"));
    return text.toString();
  }
}
