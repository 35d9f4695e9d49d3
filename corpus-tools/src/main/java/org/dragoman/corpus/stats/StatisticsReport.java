package org.dragoman.corpus.stats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes statistics as aligned text, as CSV or as JSON. Lines end with {@code \n}. */
public final class StatisticsReport {

  /** How statistics are written. */
  public enum Format {
    /** Aligned tables for a terminal. */
    TEXT("text"),
    /**
     * One CSV table, RFC 4180, a figure a row: table, key_1, key_2, measure, value; an empty field
     * is NULL.
     */
    CSV("csv"),
    /** One object, a field a table: an array of objects, but for {@code corpus}, an object. */
    JSON("json");

    private final String label;

    Format(String label) {
      this.label = label;
    }

    /** Returns the word for it on the command line; never null. */
    public String label() {
      return label;
    }

    /**
     * Finds the format of a label.
     *
     * @param label text, csv or json; not null
     * @return the format
     * @throws IllegalArgumentException if there is no such format
     */
    public static Format of(String label) {
      for (Format format : values()) {
        if (format.label.equals(label)) {
          return format;
        }
      }
      throw new IllegalArgumentException(
          "no format '" + label + "' for statistics; there are text, csv and json");
    }

    @Override
    public String toString() {
      return label;
    }
  }

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator("\n")
          .setHeader("table", "key_1", "key_2", "measure", "value")
          .get();
  private static final String GAP = "  ";

  private StatisticsReport() {}

  /**
   * Writes statistics.
   *
   * @param statistics what is written
   * @param format how
   * @param out where; it is not closed
   * @throws IOException if {@code out} can't be written
   */
  public static void print(Statistics statistics, Format format, Appendable out)
      throws IOException {
    List<StatisticsTable> tables = StatisticsTable.of(statistics);
    switch (format) {
      case TEXT -> text(tables, out);
      case CSV -> csv(tables, out);
      case JSON -> out.append(json(tables)).append('\n');
    }
  }

  private static void text(List<StatisticsTable> tables, Appendable out) throws IOException {
    String gap = "";
    for (StatisticsTable table : tables) {
      out.append(gap).append(table.name().replace('_', ' ')).append('\n');
      if (table.rows().isEmpty()) {
        out.append(GAP).append("none\n");
      } else if (table.keys().isEmpty()) {
        aligned(upright(table), out);
      } else {
        aligned(withHeader(table), out);
      }
      gap = "\n";
    }
  }

  /** A table of one row without keys reads better as a list. */
  private static List<List<Object>> upright(StatisticsTable table) {
    List<List<Object>> lines = new ArrayList<>();
    for (int i = 0; i < table.values().size(); i++) {
      Object value = table.rows().get(0).get(i);
      lines.add(List.of(table.values().get(i).replace('_', ' '), value == null ? "-" : value));
    }
    return lines;
  }

  private static List<List<Object>> withHeader(StatisticsTable table) {
    List<List<Object>> lines = new ArrayList<>();
    lines.add(table.columns().stream().<Object>map(column -> column.replace('_', ' ')).toList());
    lines.addAll(table.rows());
    return lines;
  }

  /** Strings to the left, numbers, and the heads above them, to the right. */
  private static void aligned(List<List<Object>> lines, Appendable out) throws IOException {
    int columns = lines.get(0).size();
    List<Object> last = lines.get(lines.size() - 1);
    int[] widths = new int[columns];
    for (List<Object> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(cell(line.get(i))));
      }
    }
    for (List<Object> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = cell(line.get(i));
        String padding = " ".repeat(widths[i] - width(cell));
        boolean right = last.get(i) instanceof Number || line.get(i) instanceof Number;
        text.append(GAP).append(right ? padding + cell : cell + padding);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static String cell(Object value) {
    return value == null ? "-" : value.toString().replaceAll("\\s+", " ");
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static void csv(List<StatisticsTable> tables, Appendable out) throws IOException {
    // the printer is left open, since closing it would close what it writes to
    CSVPrinter printer = RFC_4180.print(out);
    for (StatisticsTable table : tables) {
      int keys = table.keys().size();
      for (List<Object> row : table.rows()) {
        for (int i = 0; i < table.values().size(); i++) {
          printer.printRecord(
              table.name(),
              keys > 0 ? row.get(0) : null,
              keys > 1 ? row.get(1) : null,
              table.values().get(i),
              row.get(keys + i));
        }
      }
    }
    printer.flush();
  }

  private static String json(List<StatisticsTable> tables) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    for (StatisticsTable table : tables) {
      if (table.keys().isEmpty()) {
        root.set(table.name(), object(table, table.rows().get(0)));
      } else {
        ArrayNode rows = root.putArray(table.name());
        table.rows().forEach(row -> rows.add(object(table, row)));
      }
    }
    return MAPPER.writeValueAsString(root);
  }

  private static ObjectNode object(StatisticsTable table, List<Object> row) {
    ObjectNode object = MAPPER.createObjectNode();
    List<String> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      object.putPOJO(columns.get(i), row.get(i));
    }
    return object;
  }
}
