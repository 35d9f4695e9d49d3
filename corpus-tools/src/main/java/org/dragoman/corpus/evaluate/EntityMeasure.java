package org.dragoman.corpus.evaluate;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/**
 * Names of one entity in one cluster: B-cubed (Bagga and Baldwin 1998) over all mentions by their
 * exact span. A mention that the other side lacks is alone there, and no hit even for itself: the
 * strictest of the readings that Cai and Strube 2010 compare.
 */
final class EntityMeasure implements Measure {

  private double precision;
  private double recall;
  private int goldMentions;
  private int systemMentions;

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    // one running sum over all documents: sums of sums would end in another last digit
    for (AnnotatedMention mention : pair.gold().mentions()) {
      recall += shared(mention, pair.gold(), pair.system());
      goldMentions++;
    }
    for (AnnotatedMention mention : pair.system().mentions()) {
      precision += shared(mention, pair.system(), pair.gold());
      systemMentions++;
    }
  }

  /** Share of the mentions in the mention's cluster that are in its cluster on the other side. */
  private static double shared(
      AnnotatedMention mention, AnnotatedDocument mine, AnnotatedDocument other) {
    AnnotatedMention counterpart = other.mentionAt(mention.span());
    if (counterpart == null) {
      return 0;
    }
    Set<Span> cluster = mine.spansOf(mention.entity());
    Set<Span> otherCluster = other.spansOf(counterpart.entity());
    long common = cluster.stream().filter(otherCluster::contains).count();
    return (double) common / cluster.size();
  }

  @Override
  public List<MeasureRow> rows() {
    double p = systemMentions == 0 ? 0 : precision / systemMentions;
    double r = goldMentions == 0 ? 0 : recall / goldMentions;
    return List.of(FScore.of("entity", p, r, null));
  }
}
