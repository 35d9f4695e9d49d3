package org.dragoman.export.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dragoman.export.StagedFile;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;

/**
 * Writes one table. NULL is an empty field, an empty text is {@code ""}. A surrogate without its
 * partner has no form in UTF-8; it becomes U+FFFD, which leaves every offset as it is.
 *
 * @param <S> what its rows come from
 */
final class CsvTableWriter<S> implements Closeable {

  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private final Table<S> table;
  private final StagedFile file;
  private final CSVPrinter printer;

  CsvTableWriter(Table<S> table, StagedFile file) throws IOException {
    this.table = table;
    this.file = file;
    this.printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8)), FORMAT);
    for (Column column : table.columns()) {
      printer.print(column.name());
    }
    printer.println();
    file.startRows();
  }

  void write(S source) throws IOException {
    for (Iterator<Row> rows = table.rows(source).iterator(); rows.hasNext(); ) {
      write(rows.next());
    }
  }

  private void write(Row row) throws IOException {
    for (int i = 0; i < table.columns().size(); i++) {
      Object value = row.value(i);
      print(value == null ? null : table.columns().get(i).type().format(value));
    }
    printer.println();
    file.countRow();
  }

  private void print(String field) throws IOException {
    if (field != null && field.isEmpty()) {
      // CSVPrinter puts quotes around whatever comes from a reader: the one way to "" beside NULL
      printer.print(new StringReader(field));
    } else {
      printer.print(field == null ? null : WellFormed.of(field));
    }
  }

  Table<S> table() {
    return table;
  }

  StagedFile file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
