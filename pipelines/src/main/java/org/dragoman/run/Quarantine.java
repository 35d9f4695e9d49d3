package org.dragoman.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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

  private final OutputFolder out;

  Quarantine(OutputFolder out) {
    this.out = out;
  }

  /** Writes the failures of a run in place of those of an earlier one. */
  void write(List<Failure> failures) throws IOException {
    out.deleteOutputsBelow(FOLDER);
    if (failures.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>(List.of(FOLDER + "/" + TABLE));
    failures.forEach(each -> names.add(FOLDER + "/" + fileName(each)));
    out.note(names);
    Path folder = Files.createDirectories(out.path().resolve(FOLDER));
    for (Failure failure : failures) {
      ObjectNode node = JSON.valueToTree(failure);
      node.put("retry", failure.retry());
      Files.writeString(folder.resolve(fileName(failure)), JSON.writeValueAsString(node) + "\n");
    }
    try (CSVPrinter table =
        CSV.print(Files.newBufferedWriter(folder.resolve(TABLE), StandardCharsets.UTF_8))) {
      for (Failure each : failures) {
        table.printRecord(
            each.source(),
            each.documentId(),
            each.place(),
            each.engine(),
            each.reason(),
            each.retry());
      }
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
