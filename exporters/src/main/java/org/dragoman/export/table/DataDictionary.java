package org.dragoman.export.table;

import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The data dictionary: what each table and column means, for people, in Markdown. */
public final class DataDictionary {

  private DataDictionary() {}

  /** Returns the text of {@code docs/data-dictionary.md}; lines end in {@code \n}. */
  public static String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# Data dictionary\n\n")
        .append("Generated from the table definitions (`ResultTables`), version ")
        .append(ResultTables.VERSION)
        .append("; a test keeps it equal to them.\n\n")
        .append("RFC 4180, UTF-8, a header row, lines end in `\\n`. ")
        .append("An empty field without quotes is NULL; `\"\"` is an empty text.\n")
        .append("Offsets are UTF-16 code units into the document's text, as in Java, JavaScript ")
        .append("and C#; `begin_cp` and `end_cp` count code points, as Python does.\n")
        .append("A surrogate without its partner, which UTF-8 can't hold, is written as U+FFFD ")
        .append("in the tables; `documents.jsonl` has it exact, as an escape. ")
        .append("Offsets are the same in both.\n")
        .append("A foreign key holds where none of its columns is NULL.\n");
    ResultTables.all().forEach(table -> table(table, text));
    return text.toString();
  }

  private static void table(Table<?> table, StringBuilder text) {
    text.append("\n## ").append(table.name()).append("\n\n").append(table.description());
    text.append("\n\n| column | type | NULL | meaning |\n|---|---|---|---|\n");
    for (Column column : table.columns()) {
      text.append("| ").append(column.name());
      text.append(" | ").append(column.type().label());
      text.append(" | ").append(column.required() ? "no" : "yes");
      text.append(" | ").append(column.description()).append(values(column)).append(" |\n");
    }
    text.append("\nPrimary key: ").append(String.join(", ", table.primaryKey())).append(".\n");
    if (!table.foreignKeys().isEmpty()) {
      StringJoiner keys = new StringJoiner("; ", "Foreign keys: ", ".\n");
      table.foreignKeys().forEach(key -> keys.add(foreignKey(key)));
      text.append(keys);
    }
  }

  private static String values(Column column) {
    return column.values().isEmpty()
        ? ""
        : column.values().stream()
            .map(v -> "`" + v + "`")
            .collect(Collectors.joining(", ", " ", ""));
  }

  private static String foreignKey(ForeignKey key) {
    return String.join(", ", key.columns())
        + " → "
        + key.table()
        + " ("
        + String.join(", ", key.references())
        + ")";
  }
}
