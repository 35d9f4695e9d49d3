package org.dragoman.corpus.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.corpus.UnreadableCorpusException;

/**
 * How well a system's annotations agree with gold, micro averaged over the documents of gold. What
 * a gold file marks optional is neither missed when absent nor wrong when found. Immutable.
 *
 * @param rows the figures, in the order of the report
 * @param disagreements what only one side has, document by document
 * @param missing names of gold documents that the system doesn't have: all in them is missed
 */
public record Evaluation(
    List<MeasureRow> rows, List<Disagreement> disagreements, List<String> missing) {

  /** Copies the lists. */
  public Evaluation {
    rows = List.copyOf(rows);
    disagreements = List.copyOf(disagreements);
    missing = List.copyOf(missing);
  }

  /**
   * Scores a folder against another. Each is a folder of gold files (JSON, one a document, in the
   * format of the annotation guidelines) or a CSV package. The tables that a package lacks count as
   * empty, but for documents.csv and mentions.csv.
   *
   * @param gold the gold standard
   * @param system what is scored; documents that gold hasn't are left out
   * @return the figures
   * @throws UnreadableCorpusException if a folder isn't there or isn't of either kind, or a file is
   *     faulty; the message names file and line or row
   * @throws IOException if a file can't be read
   */
  public static Evaluation of(Path gold, Path system) throws IOException {
    return of(AnnotatedCorpus.read(gold), AnnotatedCorpus.read(system));
  }

  /**
   * Scores a corpus against another.
   *
   * @param gold the gold standard
   * @param system what is scored; documents that gold hasn't are left out
   * @return the figures
   */
  public static Evaluation of(AnnotatedCorpus gold, AnnotatedCorpus system) {
    List<Measure> measures =
        List.of(
            new MentionMeasure(),
            new EntityMeasure(),
            new LinkMeasure(),
            new RelationMeasure(),
            new EventMeasure(),
            new ParticipantMeasure(),
            new TripleMeasure(),
            new EventValueMeasure("status", AnnotatedEvent::status),
            new EventValueMeasure("date", AnnotatedEvent::date));
    List<Disagreement> disagreements = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String name : gold.names()) {
      AnnotatedDocument found = system.document(name);
      if (found == null) {
        missing.add(name);
        found = new AnnotatedDocument();
      }
      DocumentPair pair = new DocumentPair(name, gold.document(name), found);
      measures.forEach(measure -> measure.add(pair, disagreements::add));
    }
    List<MeasureRow> rows = measures.stream().flatMap(m -> m.rows().stream()).toList();
    return new Evaluation(rows, disagreements, missing);
  }

  /**
   * Finds a row.
   *
   * @param measure the measure's name, such as {@code mention PER}
   * @return the row
   * @throws IllegalArgumentException if there is no such measure
   */
  public MeasureRow row(String measure) {
    return rows.stream()
        .filter(row -> row.measure().equals(measure))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no measure '"
                        + measure
                        + "'; there are "
                        + rows.stream().map(MeasureRow::measure).toList()));
  }
}
