package org.dragoman.corpus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.corpus.evaluate.MeasureRow.Accuracy;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/** Writes an evaluation for people, as an aligned table, and for programs, as JSON. */
public final class EvaluationReport {

  private static final String LINE = "%-16s %6s %6s %6s %6s %6s %6s\n";
  private static final String ACCURACY_LINE = "%-16s %6s %6s %6s %6s %6s\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  private EvaluationReport() {}

  /**
   * Writes the table, a measure a line, then disagreements, one a line with tabs between document,
   * kind and details. White space inside a text is written as one space.
   *
   * @param evaluation what is written
   * @param errors how many disagreements at most; 0 for none
   * @param out where it is written; lines end with {@code \n}
   * @throws IOException if {@code out} can't be written
   */
  public static void print(Evaluation evaluation, int errors, Appendable out) throws IOException {
    out.append(format(LINE, "measure", "P", "R", "F1", "hit", "gold", "system"));
    for (MeasureRow row : evaluation.rows()) {
      out.append(line(row));
    }
    for (Disagreement disagreement : first(evaluation.disagreements(), errors)) {
      out.append(line(disagreement));
    }
  }

  private static String line(MeasureRow row) {
    if (row instanceof FScore score) {
      Counts n = score.counts();
      return format(
          LINE,
          score.measure(),
          score.precision(),
          score.recall(),
          score.f1(),
          n == null ? "" : n.hit(),
          n == null ? "" : n.gold(),
          n == null ? "" : n.system());
    }
    Accuracy accuracy = (Accuracy) row;
    return format(
        ACCURACY_LINE,
        accuracy.measure(),
        "",
        "",
        accuracy.accuracy() == null ? "-" : accuracy.accuracy(),
        accuracy.hit(),
        accuracy.gold());
  }

  private static String line(Disagreement disagreement) {
    List<String> cells = new ArrayList<>(List.of(disagreement.document(), disagreement.kind()));
    disagreement.details().forEach(d -> cells.add(d.replaceAll("\\s+", " ")));
    return String.join("\t", cells) + "\n";
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static List<Disagreement> first(List<Disagreement> all, int count) {
    return all.subList(0, Math.min(Math.max(count, 0), all.size()));
  }

  /**
   * Writes the figures as one JSON object, on one line: a field for each measure, its value an
   * object with {@code p}, {@code r}, {@code f1} and, where things are counted, {@code hit}, {@code
   * gold}, {@code system}; or with {@code accuracy} (null if there was no case), {@code hit} and
   * {@code gold}.
   *
   * @param evaluation what is written
   * @return the object, without a line end
   */
  public static String json(Evaluation evaluation) {
    ObjectNode root = JSON.createObjectNode();
    for (MeasureRow row : evaluation.rows()) {
      fill(root.putObject(row.measure()), row);
    }
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of numbers can't be written", e);
    }
  }

  private static void fill(ObjectNode object, MeasureRow row) {
    if (row instanceof FScore score) {
      object.put("p", score.precision()).put("r", score.recall()).put("f1", score.f1());
      if (score.counts() != null) {
        object.put("hit", score.counts().hit());
        object.put("gold", score.counts().gold());
        object.put("system", score.counts().system());
      }
    } else if (row instanceof Accuracy accuracy) {
      object.put("accuracy", accuracy.accuracy());
      object.put("hit", accuracy.hit()).put("gold", accuracy.gold());
    }
  }
}
