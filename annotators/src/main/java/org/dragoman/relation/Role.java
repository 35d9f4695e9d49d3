package org.dragoman.relation;

import java.util.Set;
import org.dragoman.entity.Title;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;

/**
 * A noun in a sentence that ties its holder to its owner: a title, a word of kinship, a part of an
 * organisation. The owner is what the office belongs to ("France" of "the French president").
 *
 * @param title the entry of the lexicon
 * @param label the words as written, with their modifiers
 * @param first index of the first node
 * @param last index of the last node
 * @param plural whether it is written as a plural
 * @param status when it is held; current where nothing says otherwise
 */
record Role(Title title, String label, int first, int last, boolean plural, RelationStatus status) {

  RelationType type() {
    return title.relation();
  }

  Set<EntityType> owners() {
    return title.objects();
  }

  Set<EntityType> holders() {
    return switch (type()) {
      case PART_OF -> Set.of(EntityType.ORGANIZATION);
      case MEMBER_OF -> Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
      default -> Set.of(EntityType.PERSON);
    };
  }
}
