package org.dragoman.relation;

import org.dragoman.model.EntitySubtype;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/** Says which place may lie in which, so that "talks with Peru in Chile" is not read as a place. */
final class Places {

  private final DocumentNames document;

  Places(DocumentNames document) {
    this.document = document;
  }

  /** Says whether the outer place may hold the inner one, as far as countries and kinds tell. */
  boolean mayHold(EntityMention outer, EntityMention inner) {
    Entity out = outer.getEntity();
    Entity in = inner.getEntity();
    boolean region = is(outer, EntitySubtype.REGION) || is(outer, EntitySubtype.GEO);
    if (out == in || is(outer, EntitySubtype.FAC) && !is(inner, EntitySubtype.FAC)) {
      return false;
    }
    if (document.isCountry(in)) {
      return region && out.getCountry() == null;
    }
    boolean known = in.getCountry() != null && out.getCountry() != null;
    return !known || in.getCountry().equals(out.getCountry());
  }

  /** Says whether both are known to lie in the same country, and the outer one is no city. */
  boolean surelyHolds(EntityMention outer, EntityMention inner) {
    String country = inner.getEntity().getCountry();
    return mayHold(outer, inner)
        && country != null
        && country.equals(outer.getEntity().getCountry());
  }

  boolean isCountry(EntityMention mention) {
    return document.isCountry(mention.getEntity());
  }

  static boolean is(EntityMention mention, EntitySubtype subtype) {
    return subtype.label().equals(mention.getSubtype());
  }
}
