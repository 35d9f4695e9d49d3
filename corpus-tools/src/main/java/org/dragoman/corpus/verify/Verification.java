package org.dragoman.corpus.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.table.PackageFolder;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;

/**
 * What is wrong with an output folder. Checked are
 *
 * <ul>
 *   <li>each table of {@link ResultTables}: it is there, has its columns, and every field has its
 *       type, is not NULL where it must not be, and holds one of the allowed values;
 *   <li>primary keys, which tell all rows apart, and foreign keys, whose values stand in the other
 *       table;
 *   <li>offsets: in bounds of the document's text in {@code documents.jsonl}, the text between them
 *       the one in the row, code points those of the code units;
 *   <li>{@code documents.jsonl}: each line is a document whose ids, values and offsets hold;
 *   <li>{@code csv.gz}, {@code spreadsheet} and {@code json-files}, where they are: the same rows
 *       and documents once more; {@code inception/project.zip}: the rules of INCEpTION;
 *   <li>{@code run.json}: each file that it lists has the size and the SHA-256 given there.
 * </ul>
 *
 * <p>Of other formats size and hash are checked. Immutable.
 *
 * @param faults the first {@value #KEPT} faults, table by table
 * @param faultCount how many there are
 * @param rows how many rows of tables were checked
 * @param files how many files were compared with run.json
 */
public record Verification(List<Fault> faults, long faultCount, long rows, long files) {

  /** How many faults are kept at most: more than a person reads. */
  public static final int KEPT = 1000;

  /** Copies the list. */
  public Verification {
    faults = List.copyOf(faults);
  }

  /**
   * Checks a folder. Memory grows with the number of keys, not with the texts.
   *
   * @param folder what {@code annotate} wrote
   * @return what is wrong with it
   * @throws UnreadableCorpusException if there is no such folder or it is no package at all
   * @throws IOException if a file can't be read
   */
  public static Verification of(Path folder) throws IOException {
    PackageFolder.open(folder, "documents.csv");
    FaultList faults = new FaultList(KEPT);
    long rows = 0;
    try (DocumentTexts texts = DocumentTexts.open(folder, faults)) {
      boolean readable = faults.count() == 0;
      KeyIndex keys = new KeyIndex(ResultTables.all());
      for (Table<?> table : ResultTables.all()) {
        TextCheck textCheck = new TextCheck(table, texts, faults);
        rows +=
            new TableCheck(folder, table, faults).rows(keys.collector(table, faults), textCheck);
      }
      for (Table<?> table : ResultTables.all()) {
        if (!table.foreignKeys().isEmpty()) {
          new TableCheck(folder, table, new FaultList(0)).rows(keys.references(table, faults));
        }
      }
      if (readable) {
        new DocumentCheck(folder, faults).check();
      }
      new CopyCheck(folder, faults).compare(texts);
    }
    long files = new FileCheck(folder, faults).compare();
    return new Verification(faults.kept(), faults.count(), rows, files);
  }

  /** Says whether nothing is wrong. */
  public boolean isSound() {
    return faultCount == 0;
  }

  /**
   * Writes the faults, one a line, and a last line that sums up.
   *
   * @param out where it is written; lines end with {@code \n}
   * @throws IOException if {@code out} can't be written
   */
  public void print(Appendable out) throws IOException {
    for (Fault fault : faults) {
      out.append(fault.toString()).append('\n');
    }
    if (faultCount > faults.size()) {
      out.append("... and " + (faultCount - faults.size()) + " more\n");
    }
    out.append(
        (isSound() ? "sound" : faultCount + " faults")
            + ": "
            + rows
            + " rows, "
            + files
            + " files checked\n");
  }
}
