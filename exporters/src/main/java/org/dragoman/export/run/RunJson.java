package org.dragoman.export.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.export.PrettyJson;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WrittenFile;
import org.dragoman.export.table.ResultTables;

/**
 * Writes and reads {@code run.json}, the only file of an output folder that holds times. It is
 * written last and lists every file written before it, so a folder that has it is whole.
 */
public final class RunJson {

  /** Name of the file. */
  public static final String FILE = "run.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          // a report of a newer version may say more
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private RunJson() {}

  /**
   * A report that was read.
   *
   * @param schemaVersion version of the tables, see {@link ResultTables#VERSION}
   * @param run what was said of the run
   * @param files the files it wrote, in their order
   */
  public record Report(String schemaVersion, RunSummary run, List<WrittenFile> files) {}

  /**
   * Writes the report; to be called when every other file is whole, before the commit.
   *
   * @throws IOException if it can't be written
   */
  public static void write(RunSummary run, StagedFiles files) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema_version", ResultTables.VERSION);
    root.setAll((ObjectNode) JSON.valueToTree(run));
    root.set("files", JSON.valueToTree(files.written()));
    try (StagedFile file = files.create(FILE)) {
      file.write(PrettyJson.bytes(root));
    }
  }

  /**
   * Reads the report of an output folder.
   *
   * @throws java.nio.file.NoSuchFileException if it has none
   * @throws IOException if it can't be read
   */
  public static Report read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      ObjectNode root = JSON.readValue(Files.readAllBytes(file), ObjectNode.class);
      if (!root.path("files").isArray()) {
        throw new IOException(file + ": 'files' is missing");
      }
      return new Report(
          root.path("schema_version").asText(),
          JSON.treeToValue(root, RunSummary.class),
          List.of(JSON.treeToValue(root.get("files"), WrittenFile[].class)));
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": " + e.getOriginalMessage(), e);
    }
  }
}
