package org.dragoman.corpus.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.evaluate.MeasureRow.Accuracy;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/**
 * How far two annotators, or two runs, agree on the documents that both have. Neither is gold: each
 * is scored against the other, and the counts of both ways are added up. That F1 measures agreement
 * where what isn't annotated can't be counted is shown by Hripcsak and Rothschild 2005 (Agreement,
 * the F-measure, and reliability in information retrieval); kappa tends to it. Immutable.
 *
 * @param rows the figures, in the order of the report
 * @param documents how many documents both have
 * @param onlyInFirst names of documents that the second lacks; they don't count
 * @param onlyInSecond names of documents that the first lacks; they don't count
 */
public record Agreement(
    List<Row> rows, int documents, List<String> onlyInFirst, List<String> onlyInSecond) {

  /**
   * A line of the result.
   *
   * @param measure the measure's name, as in an {@link Evaluation}
   * @param percent F1, for links, status and date accuracy, one decimal; null if there was no case
   * @param first how many the first has; null for a mean over mentions
   * @param second how many the second has; null for a mean over mentions
   */
  public record Row(String measure, BigDecimal percent, Integer first, Integer second) {}

  /** Copies the lists. */
  public Agreement {
    rows = List.copyOf(rows);
    onlyInFirst = List.copyOf(onlyInFirst);
    onlyInSecond = List.copyOf(onlyInSecond);
  }

  /**
   * Compares two folders, each a folder of gold files or a CSV package. Exchanging them changes no
   * percentage.
   *
   * @param first one annotator's folder
   * @param second the other's
   * @return the figures
   * @throws UnreadableCorpusException if a folder or file is faulty, as for {@link
   *     Evaluation#of(Path, Path)}, or the two have no document in common
   * @throws IOException if a file can't be read
   */
  public static Agreement of(Path first, Path second) throws IOException {
    AnnotatedCorpus a = AnnotatedCorpus.read(first);
    AnnotatedCorpus b = AnnotatedCorpus.read(second);
    AnnotatedCorpus sharedA = a.only(b.names());
    AnnotatedCorpus sharedB = b.only(a.names());
    if (sharedA.names().isEmpty()) {
      throw new UnreadableCorpusException(
          first
              + " and "
              + second
              + " have no document in common: the one has "
              + example(a)
              + ", the other "
              + example(b));
    }
    return new Agreement(
        rows(Evaluation.of(sharedA, sharedB), Evaluation.of(sharedB, sharedA)),
        sharedA.names().size(),
        missing(a, b),
        missing(b, a));
  }

  private static String example(AnnotatedCorpus corpus) {
    return corpus.names().stream().findFirst().map(n -> "'" + n + "'").orElse("none");
  }

  private static List<String> missing(AnnotatedCorpus corpus, AnnotatedCorpus other) {
    return corpus.names().stream().filter(n -> other.document(n) == null).toList();
  }

  private static List<Row> rows(Evaluation oneWay, Evaluation otherWay) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < oneWay.rows().size(); i++) {
      MeasureRow row = oneWay.rows().get(i);
      // how many links contradict each other is no agreement
      if (!row.measure().equals(LinkMeasure.WRONG)) {
        rows.add(row(row, otherWay.rows().get(i)));
      }
    }
    return rows;
  }

  private static Row row(MeasureRow oneWay, MeasureRow otherWay) {
    if (oneWay instanceof Accuracy a && otherWay instanceof Accuracy b) {
      Accuracy both = Accuracy.of(a.measure(), a.hit() + b.hit(), a.gold() + b.gold());
      return new Row(a.measure(), both.accuracy(), a.gold(), b.gold());
    }
    FScore a = (FScore) oneWay;
    FScore b = (FScore) otherWay;
    if (a.counts() == null) {
      // precision one way is recall the other way, so F1 is the same but for its last bit
      return new Row(a.measure(), a.f1().min(b.f1()), null, null);
    }
    Counts sum = a.counts().plus(b.counts().hit(), b.counts().gold(), b.counts().system());
    BigDecimal percent = sum.gold() + sum.system() == 0 ? null : FScore.of(a.measure(), sum).f1();
    return new Row(a.measure(), percent, a.counts().gold(), b.counts().gold());
  }
}
