package org.dragoman.export.csv;

/** The forms of the package: the same tables, for different readers. */
public enum CsvProfile {
  /** Exact data, in the output folder itself. */
  DATA("", ".csv"),
  /** Exact data, each table compressed by gzip, in the folder {@code csv.gz}. */
  GZIP("csv.gz/", ".csv.gz"),
  /**
   * For people who open tables in a spreadsheet program, in the folder {@code spreadsheet}: with a
   * byte order mark, with {@link FormulaGuard}s, and with every text in quotes: programs that guess
   * at the form of a file take an apostrophe for a quote if they meet no other.
   */
  SPREADSHEET("spreadsheet/", ".csv");

  private final String folder;
  private final String extension;

  CsvProfile(String folder, String extension) {
    this.folder = folder;
    this.extension = extension;
  }

  /** Returns the path of a file below the output folder. */
  String path(String file) {
    return folder + file;
  }

  /** Returns what the name of a table ends with, from the point on. */
  String extension() {
    return extension;
  }
}
