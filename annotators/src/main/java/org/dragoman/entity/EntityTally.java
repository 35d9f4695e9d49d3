package org.dragoman.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Coordinates;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.NameCount;
import org.dragoman.model.Provenance;

/**
 * What the documents say of one entity. Each document has one vote on name, type, subtype and
 * country; of equal votes the first in alphabetical order wins.
 */
final class EntityTally {

  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Integer> subtypes = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private String wikidataId;
  private Coordinates coordinates;
  private Provenance provenance;
  private int mentions;

  void countDocument(EntityRecord entity) {
    wikidataId = entity.wikidataId();
    coordinates = coordinates == null ? entity.coordinates() : coordinates;
    provenance = surer(provenance, entity.provenance());
    vote(names, entity.name());
    vote(types, entity.type().label());
    vote(subtypes, entity.subtype() == null ? null : entity.subtype().label());
    vote(countries, entity.country());
  }

  void countName(String form) {
    mentions++;
    vote(forms, form);
  }

  /** Takes over all votes of another entity that turned out to be the same. */
  void add(EntityTally other) {
    other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
    other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    other.types.forEach((type, count) -> types.merge(type, count, Integer::sum));
    other.subtypes.forEach((subtype, count) -> subtypes.merge(subtype, count, Integer::sum));
    other.countries.forEach((country, count) -> countries.merge(country, count, Integer::sum));
    wikidataId = wikidataId == null ? other.wikidataId : wikidataId;
    coordinates = coordinates == null ? other.coordinates : coordinates;
    provenance = surer(provenance, other.provenance);
    mentions += other.mentions;
  }

  String name() {
    return winner(names);
  }

  EntityType type() {
    return EntityType.of(winner(types));
  }

  String country() {
    return winner(countries);
  }

  String wikidataId() {
    return wikidataId;
  }

  Set<String> forms() {
    return forms.keySet();
  }

  CorpusEntity entity(String id, int documents) {
    List<NameCount> counted =
        forms.entrySet().stream()
            .map(each -> new NameCount(each.getKey(), each.getValue()))
            .sorted(
                Comparator.comparingInt(NameCount::count).reversed().thenComparing(NameCount::name))
            .toList();
    return new CorpusEntity(
        record(id, winner(countries), provenance), mentions, documents, counted);
  }

  /** Returns the entity as one document has it: its own country and provenance. */
  EntityRecord entityFor(String id, EntityRecord own) {
    return record(id, own.country() == null ? winner(countries) : own.country(), own.provenance());
  }

  private EntityRecord record(String id, String country, Provenance why) {
    return new EntityRecord(
        id,
        EntityType.of(winner(types)),
        EntitySubtype.of(winner(subtypes)),
        winner(names),
        wikidataId,
        country,
        coordinates,
        why);
  }

  private static void vote(Map<String, Integer> votes, String value) {
    if (value != null) {
      votes.merge(value, 1, Integer::sum);
    }
  }

  private static String winner(Map<String, Integer> votes) {
    String winner = null;
    int most = 0;
    for (Map.Entry<String, Integer> each : votes.entrySet()) {
      boolean more = each.getValue() > most;
      if (more || each.getValue() == most && each.getKey().compareTo(winner) < 0) {
        winner = each.getKey();
        most = each.getValue();
      }
    }
    return winner;
  }

  /** The surest provenance; of equally sure ones the first in alphabetical order. */
  private static Provenance surer(Provenance one, Provenance other) {
    if (one == null) {
      return other;
    }
    return Comparator.comparingDouble(Provenance::confidence)
                .thenComparing(each -> each.toString(), Comparator.reverseOrder())
                .compare(one, other)
            >= 0
        ? one
        : other;
  }
}
