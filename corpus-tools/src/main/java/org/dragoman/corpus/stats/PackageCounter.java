package org.dragoman.corpus.stats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.stats.Statistics.Contradiction;
import org.dragoman.corpus.stats.Statistics.CountryPair;
import org.dragoman.corpus.stats.Statistics.EntityCount;
import org.dragoman.corpus.stats.Statistics.EventCount;
import org.dragoman.corpus.stats.Statistics.MentionCount;
import org.dragoman.corpus.stats.Statistics.Overview;
import org.dragoman.corpus.stats.Statistics.TopEntity;
import org.dragoman.corpus.table.PackageFolder;
import org.dragoman.corpus.table.TableRow;

/** Goes once over the tables of a package and counts. For one use; not thread safe. */
final class PackageCounter {

  private static final String INTERNATIONAL = "IGO";

  /** Most mentions first; of those with as many, the smaller id. */
  private static final Comparator<TopEntity> BY_MENTIONS =
      Comparator.comparingLong(TopEntity::mentions).reversed().thenComparing(TopEntity::entityId);

  private static final Comparator<CountryPair> BY_EVENTS =
      Comparator.comparingLong(CountryPair::events)
          .reversed()
          .thenComparing(CountryPair::actor)
          .thenComparing(CountryPair::recipient);

  private final PackageFolder tables;
  private final DocumentTotals documents = new DocumentTotals();
  private final SortedMap<Key, Long> mentions = new TreeMap<>();
  private final SortedMap<String, EntityCount> entities = new TreeMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final PriorityQueue<TopEntity> topEntities = new PriorityQueue<>(BY_MENTIONS.reversed());
  private final StatedRelations relations = new StatedRelations();
  private final Offices offices = new Offices();
  private final SortedMap<Key, Long> events = new TreeMap<>();
  private final Map<EventKey, Sides> sides = new HashMap<>();

  PackageCounter(Path folder) throws UnreadableCorpusException {
    tables = PackageFolder.open(folder, "documents.csv");
  }

  Statistics count() throws IOException {
    tables.forEachRow(
        "documents.csv", List.of("characters", "sentences", "tokens", "date"), this::addDocument);
    tables.forEachRow("mentions.csv", List.of("type"), this::addMention);
    tables.forEachRow(
        "entities.csv",
        List.of("entity_id", "type", "name", "mentions", "documents"),
        this::addEntity);
    tables.forEachRow("relations.csv", List.of("type"), this::addRelation);
    tables.forEachRow("events.csv", List.of("type"), this::addEvent);
    tables.forEachRow(
        "event_participants.csv",
        List.of("document_id", "event_id", "role", "entity_id"),
        this::addParticipant);
    return new Statistics(
        documents.overview(),
        mentions.entrySet().stream()
            .map(e -> new MentionCount(e.getKey().first(), e.getKey().second(), e.getValue()))
            .toList(),
        List.copyOf(entities.values()),
        relations.byType(),
        relations.top(),
        offices.contradictions(),
        events.entrySet().stream()
            .map(e -> new EventCount(e.getKey().first(), e.getKey().second(), e.getValue()))
            .toList(),
        topEntities.stream().sorted(BY_MENTIONS).toList(),
        topPairs());
  }

  List<Contradiction> contradictions() throws IOException {
    tables.forEachRow("documents.csv", List.of("date"), offices::addDocument);
    tables.forEachRow("relations.csv", List.of("type"), offices::addRelation);
    return offices.contradictions();
  }

  private void addDocument(TableRow row) throws IOException {
    documents.add(row);
    offices.addDocument(row);
  }

  private void addMention(TableRow row) throws IOException {
    mentions.merge(new Key(row.text("type"), row.optional("subtype")), 1L, Long::sum);
  }

  private void addEntity(TableRow row) throws IOException {
    String id = row.text("entity_id");
    String type = row.text("type");
    long linked = row.optional("wikidata_id") == null ? 0 : 1;
    entities.merge(
        type,
        new EntityCount(type, 1, linked),
        (a, b) -> new EntityCount(type, a.entities() + b.entities(), a.linked() + b.linked()));
    String country = row.optional("country");
    if (country == null && INTERNATIONAL.equals(row.optional("subtype"))) {
      country = INTERNATIONAL;
    }
    if (country != null) {
      countries.put(id, country.intern());
    }
    topEntities.add(
        new TopEntity(
            id, row.text("name"), type, row.integer("mentions"), row.integer("documents")));
    if (topEntities.size() > Statistics.TOP) {
      topEntities.remove();
    }
  }

  private void addRelation(TableRow row) throws IOException {
    relations.add(row);
    offices.addRelation(row);
  }

  private void addEvent(TableRow row) throws IOException {
    events.merge(new Key(row.text("type"), row.optional("status")), 1L, Long::sum);
  }

  private void addParticipant(TableRow row) throws IOException {
    String country = row.optional("country");
    if (country == null) {
      country = countries.get(row.text("entity_id"));
    }
    if (country == null) {
      return;
    }
    EventKey event = new EventKey(row.text("document_id"), row.text("event_id"));
    switch (row.text("role")) {
      case "actor" -> sidesOf(event).actors.add(country.intern());
      case "recipient" -> sidesOf(event).recipients.add(country.intern());
      default -> {
        // a mediator or a place is on neither side
      }
    }
  }

  private Sides sidesOf(EventKey event) {
    return sides.computeIfAbsent(event, e -> new Sides(new TreeSet<>(), new TreeSet<>()));
  }

  private List<CountryPair> topPairs() {
    Map<Key, Long> pairs = new HashMap<>();
    for (Sides event : sides.values()) {
      for (String actor : event.actors) {
        for (String recipient : event.recipients) {
          pairs.merge(new Key(actor, recipient), 1L, Long::sum);
        }
      }
    }
    return pairs.entrySet().stream()
        .map(e -> new CountryPair(e.getKey().first(), e.getKey().second(), e.getValue()))
        .sorted(BY_EVENTS)
        .limit(Statistics.TOP)
        .toList();
  }

  private record EventKey(String document, String event) {}

  private record Sides(SortedSet<String> actors, SortedSet<String> recipients) {}

  /** Two words that are counted together; the second may be null and then sorts first. */
  private record Key(String first, String second) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::first)
            .thenComparing(Key::second, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Sums over documents.csv. */
  private static final class DocumentTotals {

    private long documents;
    private long characters;
    private long sentences;
    private long tokens;
    private long undated;
    private final SortedSet<String> dates = new TreeSet<>();

    void add(TableRow row) throws IOException {
      documents++;
      characters += row.integer("characters");
      sentences += row.integer("sentences");
      tokens += row.integer("tokens");
      String date = row.optional("date");
      if (date == null) {
        undated++;
      } else {
        dates.add(date);
      }
    }

    Overview overview() {
      return new Overview(
          documents,
          characters,
          sentences,
          tokens,
          dates.isEmpty() ? null : dates.first(),
          dates.isEmpty() ? null : dates.last(),
          dates.size(),
          undated);
    }
  }
}
