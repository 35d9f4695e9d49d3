package org.dragoman.corpus.table;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.corpus.UnreadableCorpusException;

/** A row of a table, its values by the names of their columns. Immutable. */
public final class TableRow {

  private final Path file;
  private final CSVRecord row;

  TableRow(Path file, CSVRecord row) {
    this.file = file;
    this.row = row;
  }

  /**
   * Returns a value.
   *
   * @param column the column's name
   * @return the value; the empty string if it is NULL
   * @throws UnreadableCorpusException if the row has no such column
   */
  public String text(String column) throws UnreadableCorpusException {
    if (!row.isSet(column)) {
      throw fault("the row has no value for '" + column + "': it is cut off");
    }
    return row.get(column);
  }

  /**
   * Returns a value that may be absent.
   *
   * @param column the column's name, which the table need not have
   * @return the value; null if it is NULL or there is no such column
   */
  public String optional(String column) {
    if (!row.isSet(column)) {
      return null;
    }
    String value = row.get(column);
    return value.isEmpty() ? null : value;
  }

  /**
   * Returns a value that is a whole number.
   *
   * @param column the column's name
   * @throws UnreadableCorpusException if it is absent or no whole number
   */
  public int integer(String column) throws UnreadableCorpusException {
    String value = text(column).strip();
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw fault(column + " is '" + value + "', not a whole number");
    }
  }

  /**
   * Makes an exception that says where this row is.
   *
   * @param what what is wrong with it
   * @return the exception, to be thrown
   */
  public UnreadableCorpusException fault(String what) {
    return new UnreadableCorpusException(
        file + ": row " + row.getRecordNumber() + " after the header: " + what);
  }
}
