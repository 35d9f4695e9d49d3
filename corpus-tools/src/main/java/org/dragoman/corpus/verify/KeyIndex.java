package org.dragoman.corpus.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.export.table.ForeignKey;
import org.dragoman.export.table.Table;

/** The keys of all tables: those that tell rows apart, and those to which other tables refer. */
final class KeyIndex {

  private record Key(String table, List<String> columns) {}

  private final Map<Key, Set<List<String>>> referenced = new HashMap<>();

  KeyIndex(List<? extends Table<?>> tables) {
    for (Table<?> table : tables) {
      for (ForeignKey key : table.foreignKeys()) {
        referenced.put(new Key(key.table(), key.references()), new HashSet<>());
      }
    }
  }

  /** A check of a table's primary key, which notes what other tables may refer to. */
  TableCheck.RowCheck collector(Table<?> table, FaultList faults) {
    Set<List<String>> seen = new HashSet<>();
    List<String> primary = table.primaryKey();
    List<Map.Entry<Key, Set<List<String>>>> wanted =
        referenced.entrySet().stream()
            .filter(e -> e.getKey().table().equals(table.name()))
            .toList();
    return row -> {
      List<String> key = row.key(primary);
      if (!primary.isEmpty() && key != null && !seen.add(key)) {
        faults.add(row.fault(String.join(", ", primary), "the key " + key + " stands there twice"));
      }
      for (Map.Entry<Key, Set<List<String>>> reference : wanted) {
        List<String> values = row.key(reference.getKey().columns());
        if (values != null) {
          reference.getValue().add(values);
        }
      }
    };
  }

  /** A check of a table's foreign keys, once all tables were collected. */
  TableCheck.RowCheck references(Table<?> table, FaultList faults) {
    return row -> {
      for (ForeignKey key : table.foreignKeys()) {
        List<String> values = row.key(key.columns());
        Set<List<String>> known = referenced.get(new Key(key.table(), key.references()));
        if (values != null && !known.contains(values)) {
          faults.add(
              row.fault(
                  String.join(", ", key.columns()), values + " is not in " + key.table() + ".csv"));
        }
      }
    };
  }
}
