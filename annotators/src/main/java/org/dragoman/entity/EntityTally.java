package org.dragoman.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private Provenance provenance;
  private int mentions;
  private int documents;

  void countDocument(EntityRecord entity) {
    documents++;
    wikidataId = entity.wikidataId();
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

  CorpusEntity entity(String id) {
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
        why);
  }

  private static void vote(Map<String, Integer> votes, String value) {
    if (value != null) {
      votes.merge(value, 1, Integer::sum);
    }
  }

  private static String winner(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
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
