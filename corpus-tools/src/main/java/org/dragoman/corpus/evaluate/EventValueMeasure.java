package org.dragoman.corpus.evaluate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.corpus.evaluate.EventAlignment.Match;
import org.dragoman.corpus.evaluate.MeasureRow.Accuracy;

/** A value of an event, such as its date: how often it is right where the event is found. */
final class EventValueMeasure implements Measure {

  private final String name;
  private final Function<AnnotatedEvent, String> value;
  private int all;
  private int right;

  /**
   * Creates the measure.
   *
   * @param name its name in the report
   * @param value gives the value; null where an event has none: such a gold event isn't asked about
   */
  EventValueMeasure(String name, Function<AnnotatedEvent, String> value) {
    this.name = name;
    this.value = value;
  }

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    for (Match match : pair.events().matches()) {
      String expected = value.apply(match.gold());
      if (expected != null) {
        all++;
        right += expected.equals(value.apply(match.system())) ? 1 : 0;
      }
    }
  }

  @Override
  public List<MeasureRow> rows() {
    return List.of(Accuracy.of(name, right, all));
  }
}
