package org.dragoman.corpus.verify;

import java.io.IOException;
import java.util.List;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.Table;

/**
 * Compares a table's offsets with the texts. Which columns hold offsets shows in their names:
 * {@code begin} and {@code end}, with or without a prefix, beside them {@code text} and the offsets
 * in code points, {@code begin_cp} and {@code end_cp}.
 */
final class TextCheck implements TableCheck.RowCheck {

  private static final int SHOWN = 40;

  private final boolean ofDocuments;
  private final List<String> prefixes;
  private final DocumentTexts texts;
  private final FaultList faults;

  TextCheck(Table<?> table, DocumentTexts texts, FaultList faults) {
    this.ofDocuments = table.primaryKey().equals(List.of("document_id"));
    this.prefixes =
        table.columns().stream()
            .filter(c -> c.type() == ColumnType.INTEGER)
            .map(Column::name)
            .filter(c -> c.equals("begin") || c.endsWith("_begin"))
            .map(c -> c.substring(0, c.length() - "begin".length()))
            .toList();
    this.texts = texts;
    this.faults = faults;
  }

  @Override
  public void check(RawRow row) throws IOException {
    String id = row.text("document_id");
    if (!texts.arePresent() || id == null || !ofDocuments && prefixes.isEmpty()) {
      return;
    }
    String text = texts.of(id);
    if (ofDocuments) {
      checkDocument(row, text);
    } else if (text != null) {
      // a document without text was told once, at its own row
      prefixes.forEach(prefix -> checkSpan(row, prefix, text));
    }
  }

  private void checkDocument(RawRow row, String text) {
    Integer characters = row.integer("characters");
    if (text == null) {
      faults.add(row.fault("document_id", "the document is not in " + DocumentTexts.FILE));
    } else if (characters != null && characters != text.length()) {
      faults.add(row.fault("characters", characters + ", but the text has " + text.length()));
    }
  }

  private void checkSpan(RawRow row, String prefix, String text) {
    Integer begin = row.integer(prefix + "begin");
    Integer end = row.integer(prefix + "end");
    if (begin == null || end == null) {
      return;
    }
    if (begin < 0 || end < begin || end > text.length()) {
      String what = begin + " to " + end + " is no span of a text of " + text.length();
      faults.add(row.fault(prefix + "begin", what));
      return;
    }
    String expected = row.text(prefix + "text");
    String slice = text.substring(begin, end);
    if (expected != null && !expected.equals(slice)) {
      String what = "'" + shown(expected) + "', but the offsets cut out '" + shown(slice) + "'";
      faults.add(row.fault(prefix + "text", what));
    }
    checkCodePoints(row, prefix + "begin_cp", text, begin);
    checkCodePoints(row, prefix + "end_cp", text, end);
  }

  private void checkCodePoints(RawRow row, String column, String text, int offset) {
    Integer given = row.integer(column);
    if (given != null && given != text.codePointCount(0, offset)) {
      String what = given + ", but it is " + text.codePointCount(0, offset);
      faults.add(row.fault(column, what));
    }
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
