package org.dragoman.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;

/** The rows of a CSV file, whose header is read first. */
final class CsvRowIterator implements Iterator<Row> {

  private final Table<?> table;
  private final Path file;
  private final boolean guarded;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final int[] positions;
  private final int width;
  private long line;
  private boolean lookedAhead;

  /**
   * Reads the header.
   *
   * @param guarded whether fields of text have {@link FormulaGuard}s
   */
  CsvRowIterator(Table<?> table, Path file, CSVParser parser, boolean guarded) throws IOException {
    this.table = table;
    this.file = file;
    this.guarded = guarded;
    this.parser = parser;
    this.records = parser.iterator();
    if (!hasNext()) {
      throw new IOException(file + ":1: the header is missing");
    }
    List<String> header = records.next().toList();
    lookedAhead = false;
    this.width = header.size();
    this.positions = table.columns().stream().mapToInt(c -> header.indexOf(c.name())).toArray();
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] < 0 && table.columns().get(i).required()) {
        throw new IOException(
            file + ":1: column '" + table.columns().get(i).name() + "' is missing");
      }
    }
  }

  Spliterator<Row> spliterator() {
    return Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
  }

  @Override
  public boolean hasNext() {
    if (!lookedAhead) {
      line = parser.getCurrentLineNumber() + 1;
      lookedAhead = true;
    }
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw broken(e.getCause().getMessage(), e);
    } catch (IllegalStateException e) {
      throw broken(e.getMessage(), e);
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CSVRecord fields = records.next();
    lookedAhead = false;
    if (fields.size() != width) {
      throw broken(fields.size() + " fields where the header has " + width, null);
    }
    Object[] values = new Object[positions.length];
    for (int i = 0; i < values.length; i++) {
      String field = positions[i] < 0 ? null : fields.get(positions[i]);
      values[i] = value(table.columns().get(i), field);
    }
    return table.row(values);
  }

  private Object value(Column column, String field) {
    if (field == null && column.required()) {
      throw broken(column.name() + " is NULL", null);
    }
    try {
      if (field == null) {
        return null;
      }
      boolean open = guarded && column.type() == ColumnType.STRING;
      return column.type().parse(open ? FormulaGuard.open(field) : field);
    } catch (IllegalArgumentException e) {
      throw broken(column.name() + ": " + e.getMessage(), e);
    }
  }

  private UncheckedIOException broken(String what, Exception cause) {
    return new UncheckedIOException(new IOException(file + ":" + line + ": " + what, cause));
  }
}
