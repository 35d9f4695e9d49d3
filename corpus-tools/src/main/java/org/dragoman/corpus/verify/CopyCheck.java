package org.dragoman.corpus.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.export.FileTree;
import org.dragoman.export.csv.CsvPackageReader;
import org.dragoman.export.inception.InceptionProjectRules;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;

/**
 * Compares what other formats hold with the tables and documents that were checked before: the
 * tables in {@code csv.gz} and {@code spreadsheet} row by row, {@code json-files} with the lines of
 * {@code documents.jsonl}; and asks the rules of INCEpTION about its project.
 */
final class CopyCheck {

  private static final List<String> PACKAGES = List.of("csv.gz", "spreadsheet");
  private static final String JSON_FILES = "json-files";
  private static final String SCHEMA = "documents.schema.json";
  private static final String PROJECT = "inception/project.zip";

  private final Path folder;
  private final FaultList faults;

  CopyCheck(Path folder, FaultList faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** Compares all that is there. */
  void compare(DocumentTexts documents) throws IOException {
    for (String name : PACKAGES) {
      if (Files.isRegularFile(folder.resolve(name).resolve("datapackage.json"))) {
        for (Table<?> table : ResultTables.all()) {
          compare(name, table);
        }
      }
    }
    if (Files.isDirectory(folder.resolve(JSON_FILES)) && documents.arePresent()) {
      jsonFiles(documents);
    }
    if (Files.isRegularFile(folder.resolve(PROJECT))) {
      InceptionProjectRules.problems(folder.resolve(PROJECT))
          .forEach(problem -> faults.add(Fault.ofFile(PROJECT, problem)));
    }
  }

  private void compare(String name, Table<?> table) throws IOException {
    CsvPackageReader copies = new CsvPackageReader(folder.resolve(name));
    String file = name + "/" + copies.file(table).getFileName();
    if (!Files.isRegularFile(copies.file(table))) {
      faults.add(Fault.ofFile(file, "the table is missing"));
      return;
    }
    if (!Files.isRegularFile(folder.resolve(table.name() + ".csv"))) {
      return;
    }
    try (Stream<Row> expected = new CsvPackageReader(folder).rows(table);
        Stream<Row> found = copies.rows(table)) {
      compare(file, table, expected.iterator(), found.iterator());
    } catch (UncheckedIOException | IOException e) {
      String what = String.valueOf(e.getMessage()).replace(folder + "/", "");
      // a table that can't be read itself was told before
      if (what.contains(file)) {
        faults.add(
            Fault.ofFile(file, what.substring(what.indexOf(file) + file.length() + 1).strip()));
      }
    }
  }

  private void compare(String file, Table<?> table, Iterator<Row> expected, Iterator<Row> found) {
    String other = table.name() + ".csv";
    for (long number = 1; expected.hasNext() || found.hasNext(); number++) {
      if (!expected.hasNext() || !found.hasNext()) {
        String more = expected.hasNext() ? "fewer" : "more";
        faults.add(Fault.ofFile(file, "row " + number + ": " + more + " rows than " + other));
        return;
      }
      Row right = expected.next();
      Row row = found.next();
      for (int i = 0; i < table.columns().size(); i++) {
        if (!Objects.equals(right.value(i), row.value(i))) {
          String column = table.columns().get(i).name();
          String what =
              "row %d: '%s', but %s has '%s'"
                  .formatted(number, row.value(i), other, right.value(i));
          faults.add(new Fault(file, 0, column, what));
          return;
        }
      }
    }
  }

  private void jsonFiles(DocumentTexts documents) throws IOException {
    long count = 0;
    for (String name : FileTree.files(folder.resolve(JSON_FILES))) {
      if (name.equals(SCHEMA)) {
        continue;
      }
      count++;
      byte[] found = Files.readAllBytes(folder.resolve(JSON_FILES).resolve(name));
      byte[] line = documents.line(DocumentTexts.id(found));
      byte[] expected = Arrays.copyOf(line, line.length + 1);
      expected[line.length] = '\n';
      if (!Arrays.equals(found, expected)) {
        String what =
            line.length == 0
                ? "holds no document of " + DocumentTexts.FILE
                : "is not the line of its document in " + DocumentTexts.FILE;
        faults.add(Fault.ofFile(JSON_FILES + "/" + name, what));
      }
    }
    if (count != documents.count()) {
      String what = count + " documents, " + DocumentTexts.FILE + " has " + documents.count();
      faults.add(Fault.ofFile(JSON_FILES, what));
    }
  }
}
