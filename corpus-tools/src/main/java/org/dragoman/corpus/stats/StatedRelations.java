package org.dragoman.corpus.stats;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.corpus.stats.Statistics.RelationCount;
import org.dragoman.corpus.stats.Statistics.TopRelation;
import org.dragoman.corpus.table.TableRow;

/** Relations counted across documents. Not thread safe. */
final class StatedRelations {

  private static final Comparator<TopRelation> BY_DOCUMENTS =
      Comparator.comparingLong(TopRelation::documents)
          .thenComparingLong(TopRelation::evidences)
          .reversed()
          .thenComparing(TopRelation::subject)
          .thenComparing(TopRelation::object)
          .thenComparing(TopRelation::type);

  private static final Comparator<List<String>> BY_KEY =
      Comparator.comparing((List<String> key) -> String.join("\0", key));

  private final SortedMap<String, Long> byType = new TreeMap<>();
  private final SortedMap<List<String>, TopRelation> distinct = new TreeMap<>(BY_KEY);

  /** Counts a row of relations.csv. */
  void add(TableRow row) throws IOException {
    String type = row.text("type");
    byType.merge(type, 1L, Long::sum);
    String subject = row.optional("subject_entity_id");
    String object = row.optional("object_entity_id");
    if (subject == null || object == null) {
      return;
    }
    long evidences = row.optional("evidences") == null ? 1 : row.integer("evidences");
    distinct.merge(
        List.of(type, subject, object),
        new TopRelation(
            nameOr(row.optional("subject_name"), subject),
            nameOr(row.optional("object_name"), object),
            type,
            1,
            evidences),
        (a, b) ->
            new TopRelation(
                a.subject(),
                a.object(),
                type,
                a.documents() + b.documents(),
                a.evidences() + b.evidences()));
  }

  private static String nameOr(String name, String id) {
    return name == null ? id : name;
  }

  List<RelationCount> byType() {
    return byType.entrySet().stream()
        .map(e -> new RelationCount(e.getKey(), e.getValue(), distinctOf(e.getKey())))
        .toList();
  }

  private long distinctOf(String type) {
    return distinct.keySet().stream().filter(key -> key.get(0).equals(type)).count();
  }

  List<TopRelation> top() {
    return distinct.values().stream().sorted(BY_DOCUMENTS).limit(Statistics.TOP).toList();
  }
}
