package org.dragoman.corpus.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dragoman.corpus.stats.Statistics.Overview;

/**
 * One of the tables as which statistics are shown.
 *
 * @param name its name, such as {@code top_pairs}
 * @param keys names of the columns that say what a row is about; two at most
 * @param values names of the columns that say how much
 * @param rows the rows, keys then values; numbers or strings, null where there is nothing
 */
record StatisticsTable(
    String name, List<String> keys, List<String> values, List<List<Object>> rows) {

  List<String> columns() {
    List<String> columns = new ArrayList<>(keys);
    columns.addAll(values);
    return columns;
  }

  static List<StatisticsTable> of(Statistics s) {
    return List.of(
        corpus(s.overview()),
        new StatisticsTable(
            "mentions",
            List.of("type", "subtype"),
            List.of("mentions"),
            s.mentions().stream().map(m -> row(m.type(), m.subtype(), m.mentions())).toList()),
        new StatisticsTable(
            "entities",
            List.of("type"),
            List.of("entities", "linked", "linked_percent"),
            s.entities().stream()
                .map(
                    e -> row(e.type(), e.entities(), e.linked(), percent(e.linked(), e.entities())))
                .toList()),
        new StatisticsTable(
            "relations",
            List.of("type"),
            List.of("relations", "distinct"),
            s.relations().stream().map(r -> row(r.type(), r.relations(), r.distinct())).toList()),
        new StatisticsTable(
            "top_relations",
            List.of("subject", "object"),
            List.of("type", "documents", "evidences"),
            s.topRelations().stream()
                .map(r -> row(r.subject(), r.object(), r.type(), r.documents(), r.evidences()))
                .toList()),
        new StatisticsTable(
            "contradictions",
            List.of("holder", "other_holder"),
            List.of("office", "of", "first_date", "last_date"),
            s.contradictions().stream()
                .map(
                    c ->
                        row(
                            c.holder(),
                            c.otherHolder(),
                            c.office(),
                            c.of(),
                            c.firstDate(),
                            c.lastDate()))
                .toList()),
        new StatisticsTable(
            "events",
            List.of("type", "status"),
            List.of("events"),
            s.events().stream().map(e -> row(e.type(), e.status(), e.events())).toList()),
        new StatisticsTable(
            "top_entities",
            List.of("entity_id", "name"),
            List.of("type", "mentions", "documents"),
            s.topEntities().stream()
                .map(e -> row(e.entityId(), e.name(), e.type(), e.mentions(), e.documents()))
                .toList()),
        new StatisticsTable(
            "top_pairs",
            List.of("actor", "recipient"),
            List.of("events"),
            s.topPairs().stream().map(p -> row(p.actor(), p.recipient(), p.events())).toList()));
  }

  private static StatisticsTable corpus(Overview o) {
    return new StatisticsTable(
        "corpus",
        List.of(),
        List.of(
            "documents",
            "characters",
            "sentences",
            "tokens",
            "first_date",
            "last_date",
            "days",
            "undated"),
        List.of(
            row(
                o.documents(),
                o.characters(),
                o.sentences(),
                o.tokens(),
                o.firstDate(),
                o.lastDate(),
                o.days(),
                o.undated())));
  }

  /** A list that may hold nulls. */
  private static List<Object> row(Object... cells) {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(100 * part)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
  }
}
