package org.dragoman.export.inception;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.ActType;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventStatus;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.QuadClass;
import org.dragoman.model.ReferenceKind;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;

/** The tag sets of the project: what a reviewer may choose. */
final class InceptionTagSets {

  static final String ENTITY_TYPES = "Entity types";
  static final String ACTS = "Acts";
  static final String EVENT_STATUSES = "Event statuses";
  static final String ROLES = "Participant roles";
  static final String QUAD_CLASSES = "Quad classes";
  static final String REFERENCE_KINDS = "Reference kinds";
  static final String RELATION_TYPES = "Relation types";
  static final String RELATION_STATUSES = "Relation statuses";
  static final String REVIEW = "Review";

  private InceptionTagSets() {}

  /** Returns the tags of each set by its name, in order. */
  static Map<String, List<String>> all() {
    Map<String, List<String>> sets = new LinkedHashMap<>();
    sets.put(ENTITY_TYPES, labels(EntityType.values()));
    sets.put(ACTS, labels(ActType.values()));
    sets.put(EVENT_STATUSES, labels(EventStatus.values()));
    sets.put(ROLES, labels(ParticipantRole.values()));
    sets.put(QUAD_CLASSES, labels(QuadClass.values()));
    sets.put(REFERENCE_KINDS, labels(ReferenceKind.values()));
    sets.put(RELATION_TYPES, labels(RelationType.values()));
    sets.put(RELATION_STATUSES, labels(RelationStatus.values()));
    sets.put(REVIEW, List.of("accepted", "rejected", "corrected"));
    return sets;
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::toString).toList();
  }
}
