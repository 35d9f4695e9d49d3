package org.dragoman.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.export.GeneratedFile;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  @Test
  void committedDictionaryIsTheOneTheTablesGive() throws IOException {
    GeneratedFile.assertUpToDate(
        "docs/data-dictionary.md", DataDictionary.markdown().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyKeyNamesColumnsThatExistAndForeignKeysPrimaryOnes() {
    Map<String, Table<?>> tables =
        ResultTables.all().stream().collect(Collectors.toMap(Table::name, table -> table));
    assertThat(tables).hasSize(11);
    for (Table<?> table : ResultTables.all()) {
      List<String> names = table.columns().stream().map(Column::name).toList();
      assertThat(new HashSet<>(names)).as(table.name()).hasSameSizeAs(names);
      assertThat(names).containsAll(table.primaryKey());
      for (ForeignKey key : table.foreignKeys()) {
        assertThat(names).containsAll(key.columns());
        assertThat(tables.get(key.table()).primaryKey()).isEqualTo(key.references());
      }
    }
  }

  @Test
  void codePointOffsetsAgreeWithThePlatformAtEveryOffset() {
    String text = "a\uD83D\uDE00\uD83D\uD83D\uDE00b\uDE00\uDE00\uD83D";
    CodePoints codePoints = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      assertThat(codePoints.at(i)).as("before unit " + i).isEqualTo(text.codePointCount(0, i));
    }
  }
}
