package org.dragoman.pipeline;

import java.util.List;
import java.util.Map;
import org.dragoman.read.ReadLimits;

/**
 * How documents are read.
 *
 * @param language ISO 639-1 code that every document gets
 * @param limits how much is read at most
 */
public record ReaderSettings(String language, ReadLimits limits) {

  /** The one reader there is: folders and files of text and JSONL. */
  static final String NAME = "files";

  /** What a file without a reader gets. */
  static final ReaderSettings DEFAULT = new ReaderSettings("en", ReadLimits.DEFAULT);

  static final List<Parameter> PARAMETERS =
      List.of(
          parameter(
              "documentBytes",
              ParameterType.LONG,
              DEFAULT.limits.documentBytes(),
              "A larger document is not read."),
          parameter(
              "language", ParameterType.STRING, DEFAULT.language, "Language of the documents."),
          parameter(
              "lineCharacters",
              ParameterType.INTEGER,
              DEFAULT.limits.lineCharacters(),
              "A document with a longer line is not read."));

  private static Parameter parameter(
      String name, ParameterType type, Object value, String description) {
    return new Parameter(name, type, false, true, value, List.of(), false, description);
  }

  /** Makes the settings of the values given in a file; what is not given stays as it is. */
  static ReaderSettings of(Map<String, Object> values) {
    return new ReaderSettings(
        (String) values.getOrDefault("language", DEFAULT.language),
        new ReadLimits(
            (Long) values.getOrDefault("documentBytes", DEFAULT.limits.documentBytes()),
            (Integer) values.getOrDefault("lineCharacters", DEFAULT.limits.lineCharacters())));
  }

  /** Returns a value as it would stand in a file. */
  Object valueOf(Parameter parameter) {
    return switch (parameter.name()) {
      case "documentBytes" -> limits.documentBytes();
      case "lineCharacters" -> limits.lineCharacters();
      default -> language;
    };
  }
}
