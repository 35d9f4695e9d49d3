package org.dragoman.export.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.dragoman.export.StagedFile;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;

/**
 * Writes one table as a file.
 *
 * @param <S> what its rows come from
 */
final class CsvTableWriter<S> implements Closeable {

  static final char BYTE_ORDER_MARK = '\uFEFF';
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private final Table<S> table;
  private final StagedFile file;
  private final Writer out;
  private final CsvLines lines;

  CsvTableWriter(Table<S> table, StagedFile file, CsvProfile profile) throws IOException {
    this.table = table;
    this.file = file;
    OutputStream bytes = profile == CsvProfile.GZIP ? new GZIPOutputStream(file, 1 << 13) : file;
    this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    this.lines = new CsvLines(table, profile, out);
    if (profile == CsvProfile.SPREADSHEET) {
      out.write(BYTE_ORDER_MARK);
    }
    lines.header();
    file.startRows();
  }

  void write(S source) throws IOException {
    for (Iterator<Row> rows = table.rows(source).iterator(); rows.hasNext(); ) {
      lines.row(rows.next());
      file.countRow();
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
    out.close();
  }
}
