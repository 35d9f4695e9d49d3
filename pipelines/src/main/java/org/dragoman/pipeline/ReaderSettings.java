package org.dragoman.pipeline;

import java.util.List;
import java.util.Map;
import org.dragoman.read.ReadLimits;

/**
 * How documents are read.
 *
 * @param language ISO 639-1 code that every document gets
 * @param limits how much is read at most
 * @param givenTokens whether sentences and words of CoNLL-U files are kept, so that no engine cuts
 *     the text
 */
public record ReaderSettings(String language, ReadLimits limits, boolean givenTokens) {

  /** The usual reader: folders and files of text, JSONL and the raw text of CoNLL-U. */
  static final String NAME = "files";

  /** The reader that keeps sentences and words of CoNLL-U files. */
  static final String CONLLU_TOKENS = "conllu-tokens";

  /** The readers. */
  static final List<String> NAMES = List.of(NAME, CONLLU_TOKENS);

  /** What a file without a reader gets. */
  static final ReaderSettings DEFAULT = new ReaderSettings("en", ReadLimits.DEFAULT, false);

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
  static ReaderSettings of(String name, Map<String, Object> values) {
    return new ReaderSettings(
        (String) values.getOrDefault("language", DEFAULT.language),
        new ReadLimits(
            (Long) values.getOrDefault("documentBytes", DEFAULT.limits.documentBytes()),
            (Integer) values.getOrDefault("lineCharacters", DEFAULT.limits.lineCharacters())),
        name.equals(CONLLU_TOKENS));
  }

  /** Returns the name of the reader. */
  String name() {
    return givenTokens ? CONLLU_TOKENS : NAME;
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
