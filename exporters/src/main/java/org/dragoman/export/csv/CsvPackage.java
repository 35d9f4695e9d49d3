package org.dragoman.export.csv;

import org.dragoman.export.table.Table;

/** What writer and reader of the package agree on. */
final class CsvPackage {

  static final String DESCRIPTOR = "datapackage.json";

  private CsvPackage() {}

  static String fileName(Table<?> table) {
    return table.name() + ".csv";
  }
}
