package org.dragoman.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;

/**
 * Common nouns for political actors ("minister", "troops", "rebels") with their sector; read from
 * {@code party-nouns.tsv}. Immutable and safe for threads.
 */
final class PartyNouns {

  private static final class Holder {
    static final PartyNouns BUNDLED = new PartyNouns();
  }

  private static final Set<String> WEAK = Set.of("CVL", "COP", "JUD", "REF");

  private final Map<String, String> sectors = new HashMap<>();

  private final Set<String> targets = new HashSet<>();

  private PartyNouns() {
    for (CSVRecord row : TsvResource.rows(PartyNouns.class, "party-nouns.tsv")) {
      for (String noun : row.get("nouns").split("\\|")) {
        if (row.get("sector").equals("OBJ")) {
          targets.add(noun);
        } else {
          sectors.put(noun, row.get("sector"));
        }
      }
    }
  }

  static PartyNouns bundled() {
    return Holder.BUNDLED;
  }

  /** Returns the sector of a lemma, such as GOV or MIL; null if it is no such noun. */
  String sector(String lemma) {
    return sectors.get(lemma);
  }

  /** Says whether the noun alone makes a political actor; civilians and the like do not. */
  boolean isPolitical(String lemma) {
    String sector = sectors.get(lemma);
    return sector != null && !WEAK.contains(sector);
  }

  /** Says whether the noun is a thing that deeds are done to, such as a base or a tanker. */
  boolean isTarget(String lemma) {
    return targets.contains(lemma);
  }

  /** Says whether the noun is one of police or justice: political where it has a country. */
  boolean isForce(String lemma) {
    String sector = sectors.get(lemma);
    return "COP".equals(sector) || "JUD".equals(sector);
  }

  /** Says whether the noun is the title of one person's office. */
  boolean isOffice(String lemma) {
    return "HEAD".equals(sectors.get(lemma)) || "ELI".equals(sectors.get(lemma));
  }
}
