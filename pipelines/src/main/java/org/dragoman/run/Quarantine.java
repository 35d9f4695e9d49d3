package org.dragoman.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.read.Sha256;

/**
 * The documents that were left out, in {@code OUT/quarantine}: a table of all of them and a file
 * for each, with reason, engine and place. There is no such folder if nothing was left out.
 */
final class Quarantine {

  static final String FOLDER = "quarantine";

  private static final String TABLE = "quarantine.csv";
  private static final int LONGEST_NAME = 100;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator("\n")
          .setHeader("source", "document_id", "place", "engine", "reason", "retry")
          .get();

  private Quarantine() {}

  /**
   * Writes the failures of a run.
   *
   * @param files where the files are staged; the caller commits
   */
  static void write(List<Failure> failures, StagedFiles files) throws IOException {
    Set<String> names = new HashSet<>();
    StringBuilder rows = new StringBuilder();
    try (CSVPrinter table = CSV.print(rows)) {
      for (Failure each : failures) {
        String name = fileName(each);
        if (names.add(name)) {
          ObjectNode node = JSON.valueToTree(each);
          node.put("retry", each.retry());
          write(files, name, JSON.writeValueAsString(node) + "\n");
        }
        table.printRecord(
            each.source(),
            each.documentId(),
            each.place(),
            each.engine(),
            each.reason(),
            each.retry());
      }
    }
    if (!failures.isEmpty()) {
      write(files, TABLE, rows.toString());
    }
  }

  private static void write(StagedFiles files, String name, String text) throws IOException {
    try (StagedFile file = files.create(FOLDER + "/" + name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A name that is safe on every file system and unlike that of any other failure. */
  static String fileName(Failure failure) {
    StringBuilder name = new StringBuilder();
    failure
        .source()
        .chars()
        .forEach(
            c -> {
              boolean safe =
                  c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
              name.append(safe ? String.valueOf((char) c) : "%%%02X".formatted(c));
            });
    String hash = Sha256.hex(failure.place() + '\0' + failure.reason()).substring(0, 8);
    String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    return shortened.replaceFirst("^\\.", "%2E") + "-" + hash + ".json";
  }
}
