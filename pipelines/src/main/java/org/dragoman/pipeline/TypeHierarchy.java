package org.dragoman.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;

/** Which type is a kind of which, as the type systems on the class path say. Immutable. */
final class TypeHierarchy {

  private final Map<String, String> supertypes = new HashMap<>();

  private TypeHierarchy() {}

  /** Reads the type systems. */
  static TypeHierarchy onClassPath() {
    TypeHierarchy hierarchy = new TypeHierarchy();
    try {
      for (TypeDescription type :
          TypeSystemDescriptionFactory.createTypeSystemDescription().getTypes()) {
        hierarchy.supertypes.put(type.getName(), type.getSupertypeName());
      }
      return hierarchy;
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException("the type systems on the class path do not fit together", e);
    }
  }

  /** Says whether a type is declared; the types of UIMA itself are. */
  boolean knows(String type) {
    return type.startsWith("uima.") || supertypes.containsKey(type);
  }

  /** Says whether one of two types is the other or a kind of it. */
  boolean related(String one, String other) {
    return isKindOf(one, other) || isKindOf(other, one);
  }

  /** Says whether a type is another or a kind of it. */
  boolean isKindOf(String type, String other) {
    for (String each = type; each != null; each = supertypes.get(each)) {
      if (each.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
