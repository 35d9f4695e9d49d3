package org.dragoman.export.csv;

import org.dragoman.export.table.Table;

/** What writer and reader of the package agree on. */
final class CsvPackage {

  static final String DESCRIPTOR = "datapackage.json";

  /** The name under which processors of CSV on the Web look for it. */
  static final String CSVW = "csv-metadata.json";

  /** Property of the descriptor that says that fields of text are guarded. */
  static final String GUARD = "dragoman:formula_guard";

  private CsvPackage() {}

  static String fileName(Table<?> table, CsvProfile profile) {
    return table.name() + profile.extension();
  }
}
