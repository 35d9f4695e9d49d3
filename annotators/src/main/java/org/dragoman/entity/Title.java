package org.dragoman.entity;

import java.util.Set;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationType;

/**
 * A title of persons, such as "foreign minister".
 *
 * @param words its words in lower case, as the lexicon gives them; also its id in provenance
 * @param relation the relation of its holder to what the office belongs to; null for an honorific
 *     ("Mr"), which implies none
 * @param objects kinds of entity that the office may belong to; empty for an honorific
 * @param beforeName whether it stands directly before names, as "Governor" does and "head" does not
 * @param alone whether it is an office of the holder's own state where no other word says whose
 *     ("President" before a name), as "mayor" is not
 */
public record Title(
    String words,
    RelationType relation,
    Set<EntityType> objects,
    boolean beforeName,
    boolean alone) {

  /** Says whether it is only a form of address, such as "Mr" or "Sir". */
  public boolean isHonorific() {
    return relation == null;
  }
}
