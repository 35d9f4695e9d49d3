package org.dragoman.corpus.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.Table;

/** Reads a table as it stands, says which fields break its rules, and shows its rows to others. */
final class TableCheck {

  /** What else is done with a row. */
  interface RowCheck {

    void check(RawRow row) throws IOException;
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          // in this mode commons-csv tells "" from nothing
          .setQuoteMode(QuoteMode.ALL_NON_NULL)
          .setNullString("")
          .get();

  private final Path file;
  private final String name;
  private final Table<?> table;
  private final FaultList faults;
  private final Map<String, Pattern> patterns = new HashMap<>();

  TableCheck(Path folder, Table<?> table, FaultList faults) {
    this.name = table.name() + ".csv";
    this.file = folder.resolve(name);
    this.table = table;
    this.faults = faults;
    for (Column column : table.columns()) {
      if (column.pattern() != null) {
        patterns.put(column.name(), Pattern.compile(column.pattern()));
      }
    }
  }

  /** Goes over the table; returns the number of its rows. */
  long rows(RowCheck... checks) throws IOException {
    if (!Files.isRegularFile(file)) {
      faults.add(Fault.ofFile(name, "the table is missing"));
      return 0;
    }
    long line = 1;
    try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = records.hasNext() ? header(records.next()) : List.of();
      checkHeader(header);
      line = parser.getCurrentLineNumber() + 1;
      long rows = 0;
      for (; records.hasNext(); line = parser.getCurrentLineNumber() + 1, rows++) {
        check(records.next().toList(), header, line, checks);
      }
      return rows;
    } catch (UncheckedIOException | IllegalStateException e) {
      // nothing can be said of what follows
      faults.add(new Fault(name, line, null, "not readable as CSV in UTF-8 from here on"));
      return 0;
    }
  }

  private static List<String> header(CSVRecord first) {
    return first.stream()
        .map(c -> c == null ? "" : c.startsWith(BYTE_ORDER_MARK) ? c.substring(1) : c)
        .toList();
  }

  private void checkHeader(List<String> header) {
    for (Column column : table.columns()) {
      if (!header.contains(column.name())) {
        faults.add(new Fault(name, 1, column.name(), "the column is missing"));
      }
    }
    if (new HashSet<>(header).size() < header.size()) {
      faults.add(new Fault(name, 1, null, "a column stands there twice"));
    }
  }

  private void check(List<String> fields, List<String> header, long line, RowCheck... checks)
      throws IOException {
    if (fields.size() != header.size()) {
      String what = fields.size() + " fields where the header has " + header.size();
      faults.add(new Fault(name, line, null, what));
      return;
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      byColumn.put(header.get(i), fields.get(i));
    }
    RawRow row = new RawRow(name, line, byColumn);
    for (Column column : table.columns()) {
      if (byColumn.containsKey(column.name())) {
        checkField(row, column);
      }
    }
    for (RowCheck check : checks) {
      check.check(row);
    }
  }

  private void checkField(RawRow row, Column column) {
    String value = row.text(column.name());
    if (value == null) {
      if (column.required()) {
        faults.add(row.fault(column.name(), "it is NULL"));
      }
      return;
    }
    try {
      column.type().parse(value);
    } catch (IllegalArgumentException e) {
      faults.add(row.fault(column.name(), e.getMessage()));
      return;
    }
    if (!column.values().isEmpty() && !column.values().contains(value)) {
      String allowed = String.join(", ", column.values());
      faults.add(row.fault(column.name(), "'" + value + "' is none of " + allowed));
    }
    Pattern pattern = patterns.get(column.name());
    if (pattern != null && !pattern.matcher(value).matches()) {
      faults.add(row.fault(column.name(), "'" + value + "' is not of the form " + pattern));
    }
  }
}
