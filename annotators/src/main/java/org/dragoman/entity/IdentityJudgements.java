package org.dragoman.entity;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.entity.IdentityJudgement.Verdict;

/**
 * Reads {@code identities.csv}: UTF-8, comma-separated, with a header {@code
 * left,right,judgement,who,when,why}; the last three may be left out. Left and right are entity
 * ids, Wikidata ids or names; the judgement is same, different or unsure, and a row without one is
 * an open question. Further columns are ignored, so that the answer to {@code entity candidates} is
 * such a file once its judgements are filled in.
 */
public final class IdentityJudgements {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .setCommentMarker('#')
          .get();

  private IdentityJudgements() {}

  /**
   * Reads a file.
   *
   * @return the judgements in the order of the file
   * @throws IOException if it can't be read, lacks a column, or a row has no such judgement; the
   *     message says where
   */
  public static List<IdentityJudgement> read(Path file) throws IOException {
    List<IdentityJudgement> judgements = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      for (String column : List.of("left", "right", "judgement")) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw new IOException(file + ":1: the column '" + column + "' is missing");
        }
      }
      for (CSVRecord row : parser) {
        if (row.isSet("judgement") && !row.get("judgement").isEmpty()) {
          judgements.add(judgement(row, file, parser.getCurrentLineNumber()));
        }
      }
    } catch (java.io.UncheckedIOException | IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return judgements;
  }

  private static IdentityJudgement judgement(CSVRecord row, Path file, long line)
      throws IOException {
    String place = file.getFileName() + ":" + line;
    if (text(row, "left") == null || text(row, "right") == null) {
      throw new IOException(file + ":" + line + ": left, right and judgement are needed");
    }
    return new IdentityJudgement(
        text(row, "left"),
        text(row, "right"),
        verdict(row.get("judgement"), file, line),
        text(row, "who"),
        text(row, "when"),
        text(row, "why"),
        place);
  }

  private static Verdict verdict(String word, Path file, long line) throws IOException {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "same" -> Verdict.SAME;
      case "different" -> Verdict.DIFFERENT;
      case "unsure" -> Verdict.UNSURE;
      default ->
          throw new IOException(
              file + ":" + line + ": a judgement is same, different or unsure, not '" + word + "'");
    };
  }

  private static String text(CSVRecord row, String column) {
    return row.isSet(column) && !row.get(column).isEmpty() ? row.get(column) : null;
  }
}
