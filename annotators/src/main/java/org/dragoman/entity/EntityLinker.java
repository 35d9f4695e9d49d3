package org.dragoman.entity;

import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;

/**
 * Finds the entry of the knowledge base that the name of a place or an organisation, or a misspelt
 * name, stands for.
 */
final class EntityLinker {

  private final KnowledgeBase base;

  EntityLinker(KnowledgeBase base) {
    this.base = base;
  }

  /** Returns the best known entry of that type and name, or null. */
  KnowledgeEntry byName(String name, EntityType type) {
    for (KnowledgeEntry entry : base.byName(name)) {
      if (entry.type() == type) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Returns the only person whose name is a full name with one slip in one of its words; null if
   * none or several are.
   */
  KnowledgeEntry byMisspeltName(String name) {
    String[] words = name.split("\\s+");
    KnowledgeEntry found = null;
    for (KnowledgeEntry entry : base.entries()) {
      if (entry.type() == EntityType.PERSON && isSlip(words, entry.name().split(" "))) {
        if (found != null) {
          return null;
        }
        found = entry;
      }
    }
    return found;
  }

  private static boolean isSlip(String[] words, String[] known) {
    if (known.length != words.length) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < words.length; i++) {
      if (!NameVariants.same(words[i], known[i])) {
        slips++;
        if (!NameVariants.oneKeyApart(words[i], known[i])) {
          return false;
        }
      }
    }
    return slips == 1;
  }
}
