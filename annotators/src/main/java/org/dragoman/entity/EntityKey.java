package org.dragoman.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.engine.ContentHash;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;

/**
 * What makes an entity of one document the same as one of another without a further question: the
 * Wikidata id, or type, normalised name and country. A name that says too little by itself, a
 * surname alone or "Supreme Court" without a country, is good for its own document only.
 *
 * @param wikidataId null if it is not linked; then nothing else counts
 * @param type its type; null if it is linked
 * @param name normalised name; null if it is linked
 * @param country ISO 3166-1 alpha-3 code; null if unknown, or if it is linked
 * @param document id of the document where a name says too little; else null
 */
record EntityKey(String wikidataId, EntityType type, String name, String country, String document)
    implements Comparable<EntityKey> {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+(?: [A-Za-z0-9]+)*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> GENERIC =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "national",
          "supreme",
          "foreign",
          "defence",
          "defense",
          "interior",
          "justice",
          "central",
          "constitutional",
          "high",
          "federal",
          "state",
          "people",
          "general",
          "armed",
          "ruling",
          "opposition",
          "affairs",
          "finance",
          "security",
          "health",
          "presidential",
          "royal",
          "army",
          "air",
          "house",
          "lower",
          "upper",
          "election",
          "electoral",
          "s",
          "representatives",
          "ministers",
          "trade",
          "energy",
          "intelligence",
          "office",
          "bank");

  static EntityKey of(EntityRecord entity, String documentId) {
    if (entity.wikidataId() != null) {
      return new EntityKey(entity.wikidataId(), null, null, null, null);
    }
    String name = normalised(entity.name());
    boolean alone = !isKnown(entity) && saysTooLittle(entity, name);
    return new EntityKey(null, entity.type(), name, entity.country(), alone ? documentId : null);
  }

  private static boolean isKnown(EntityRecord entity) {
    return entity.provenance() != null
        && entity.provenance().cue() != null
        && KnowledgeBase.bundled().byId(entity.provenance().cue()).isPresent();
  }

  private static boolean saysTooLittle(EntityRecord entity, String name) {
    if (entity.type() == EntityType.PERSON) {
      return name.indexOf(' ') < 0 && isCommon(entity);
    }
    if (entity.country() != null) {
      return false;
    }
    for (String word : name.split(" ")) {
      if (!GENERIC.contains(word)
          && !NameCues.bundled().is(NameCues.Kind.ORG_HEAD, word)
          && !NameCues.bundled().is(NameCues.Kind.ORG_FIRST, word)) {
        return false;
      }
    }
    return true;
  }

  /** A single name that known persons have stands for anybody: "Johnson", "Maria". */
  private static boolean isCommon(EntityRecord person) {
    KnowledgeBase base = KnowledgeBase.bundled();
    int holders = base.bySurname(person.name()).size();
    return person.country() == null ? holders > 0 || base.isGivenName(person.name()) : holders > 1;
  }

  /** Returns a name without case, accents, and all but letters and digits. */
  static String normalised(String name) {
    if (PLAIN.matcher(name).matches()) {
      return name.toLowerCase(Locale.ROOT);
    }
    String plain =
        NO_WORD
            .matcher(
                MARKS
                    .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .strip();
    return plain.isEmpty() ? name : plain;
  }

  boolean isLinked() {
    return wikidataId != null;
  }

  /** Returns type and name alone, which entities of several countries may share. */
  String stem() {
    return isLinked() ? wikidataId : type.label() + '\0' + name;
  }

  /** Returns the corpus id of an entity that shares its type and name with no other. */
  String plainId() {
    return isLinked() ? "e" + wikidataId : "e" + ContentHash.of(stem());
  }

  /** Returns the corpus id of one that does: country and document come in. */
  String preciseId() {
    if (isLinked() || country == null && document == null) {
      return plainId();
    }
    return "e" + ContentHash.of(stem() + '\0' + orEmpty(country) + '\0' + orEmpty(document));
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  @Override
  public int compareTo(EntityKey other) {
    int order = stem().compareTo(other.stem());
    order = order != 0 ? order : orEmpty(country).compareTo(orEmpty(other.country));
    return order != 0 ? order : orEmpty(document).compareTo(orEmpty(other.document));
  }
}
