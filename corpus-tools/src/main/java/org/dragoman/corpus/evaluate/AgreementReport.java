package org.dragoman.corpus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes an agreement for people, as an aligned table, and for programs, as JSON. */
public final class AgreementReport {

  private static final String LINE = "%-16s %6s %6s %6s\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  private AgreementReport() {}

  /**
   * Writes the table, a measure a line, then how many documents were compared and which were not.
   *
   * @param agreement what is written
   * @param out where it is written; lines end with {@code \n}
   * @throws IOException if {@code out} can't be written
   */
  public static void print(Agreement agreement, Appendable out) throws IOException {
    out.append(String.format(Locale.ROOT, LINE, "measure", "agree", "A", "B"));
    for (Agreement.Row row : agreement.rows()) {
      out.append(
          String.format(
              Locale.ROOT,
              LINE,
              row.measure(),
              row.percent() == null ? "-" : row.percent(),
              row.first() == null ? "" : row.first(),
              row.second() == null ? "" : row.second()));
    }
    out.append("documents in both: " + agreement.documents() + "\n");
    printMissing("A", agreement.onlyInFirst(), out);
    printMissing("B", agreement.onlyInSecond(), out);
  }

  private static void printMissing(String side, List<String> names, Appendable out)
      throws IOException {
    if (!names.isEmpty()) {
      out.append("only in " + side + ", not counted: " + String.join(", ", names) + "\n");
    }
  }

  /**
   * Writes the figures as one JSON object, on one line: {@code documents}, {@code only_in_first},
   * {@code only_in_second} and {@code measures}, a field for each measure with {@code percent}
   * (null if there was no case) and, where things are counted, {@code first} and {@code second}.
   *
   * @param agreement what is written
   * @return the object, without a line end
   */
  public static String json(Agreement agreement) {
    ObjectNode root = JSON.createObjectNode().put("documents", agreement.documents());
    agreement.onlyInFirst().forEach(root.putArray("only_in_first")::add);
    agreement.onlyInSecond().forEach(root.putArray("only_in_second")::add);
    ObjectNode measures = root.putObject("measures");
    for (Agreement.Row row : agreement.rows()) {
      ObjectNode object = measures.putObject(row.measure()).put("percent", row.percent());
      if (row.first() != null) {
        object.put("first", row.first()).put("second", row.second());
      }
    }
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of numbers can't be written", e);
    }
  }
}
