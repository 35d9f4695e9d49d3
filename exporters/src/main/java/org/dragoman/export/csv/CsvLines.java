package org.dragoman.export.csv;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVPrinter;
import org.dragoman.export.WellFormed;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;

/**
 * Spells rows of a table as lines of CSV. NULL is an empty field, an empty text is {@code ""}. A
 * surrogate without its partner has no form in UTF-8; it becomes U+FFFD, which leaves every offset
 * as it is. Not safe for several threads.
 */
public final class CsvLines {

  private final Table<?> table;
  private final CsvProfile profile;
  private final CSVPrinter printer;

  /**
   * Spells the rows of a table.
   *
   * @param out where the lines go; it is never closed or flushed
   */
  public CsvLines(Table<?> table, CsvProfile profile, Appendable out) throws IOException {
    this.table = table;
    this.profile = profile;
    this.printer = new CSVPrinter(out, CsvTableWriter.FORMAT);
  }

  /** Writes the names of the columns. */
  public void header() throws IOException {
    for (Column column : table.columns()) {
      print(column.name(), profile == CsvProfile.SPREADSHEET);
    }
    printer.println();
  }

  /** Writes a row. */
  public void row(Row row) throws IOException {
    for (int i = 0; i < table.columns().size(); i++) {
      Object value = row.value(i);
      Column column = table.columns().get(i);
      boolean guarded = profile == CsvProfile.SPREADSHEET && column.type() == ColumnType.STRING;
      print(value == null ? null : spelled(column, value, guarded), guarded);
    }
    printer.println();
  }

  private static String spelled(Column column, Object value, boolean guarded) {
    String text = column.type().format(value);
    return guarded ? FormulaGuard.shut(text) : text;
  }

  private void print(String field, boolean inQuotes) throws IOException {
    if (field != null && (inQuotes || field.isEmpty())) {
      // CSVPrinter puts quotes around whatever comes from a reader: the one way to "" beside NULL
      printer.print(new StringReader(WellFormed.of(field)));
    } else {
      printer.print(field == null ? null : WellFormed.of(field));
    }
  }
}
