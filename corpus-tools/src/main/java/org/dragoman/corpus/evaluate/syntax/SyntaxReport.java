package org.dragoman.corpus.evaluate.syntax;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes an evaluation for people, as an aligned table, and for programs, as JSON. */
public final class SyntaxReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SyntaxReport() {}

  /**
   * Writes the table, a measure a line, in percent.
   *
   * @param out where it is written; lines end with {@code \n}
   */
  public static void print(SyntaxEvaluation evaluation, Appendable out) throws IOException {
    out.append(
        String.format(
            "%-16s %6s %6s %6s %7s %7s %7s\n",
            "measure", "P", "R", "F1", "correct", "gold", "system"));
    for (SyntaxScore score : evaluation.scores()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-16s %6.2f %6.2f %6.2f %7d %7d %7d\n",
              score.measure(),
              score.precision(),
              score.recall(),
              score.f1(),
              score.correct(),
              score.gold(),
              score.system()));
    }
    for (String id : evaluation.missing()) {
      out.append("missing from the result: ").append(id).append('\n');
    }
  }

  /** Returns one JSON object on one line: a field for each measure. */
  public static String json(SyntaxEvaluation evaluation) {
    ObjectNode root = JSON.createObjectNode();
    for (SyntaxScore score : evaluation.scores()) {
      root.putObject(score.measure())
          .put("p", rounded(score.precision()))
          .put("r", rounded(score.recall()))
          .put("f1", rounded(score.f1()))
          .put("correct", score.correct())
          .put("gold", score.gold())
          .put("system", score.system());
    }
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of numbers can't be written", e);
    }
  }

  private static BigDecimal rounded(double percent) {
    return BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_EVEN);
  }
}
