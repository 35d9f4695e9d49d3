package org.dragoman.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.model.EntitySubtype;

/**
 * The words of {@code name-cues.tsv} that tell what kind of name a run of capitalised words is.
 * Words are compared in lower case. Immutable and safe for threads.
 */
public final class NameCues {

  /** What a word is a cue for. */
  public enum Kind {
    ORG_HEAD,
    ORG_FIRST,
    LOC_HEAD,
    LOC_FIRST,
    LOC_NOUN,
    OTHER_HEAD,
    OTHER_FIRST,
    HONORIFIC,
    PERSON_SUFFIX,
    PARTICLE,
    SPEECH,
    PLACE_PREPOSITION,
    CALENDAR,
    COMMON,
    NEVER,
    PERSON_NOUN
  }

  private static final NameCues BUNDLED = read("name-cues.tsv");

  private final Map<Kind, Map<String, EntitySubtype>> words = new HashMap<>();

  private NameCues() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
  }

  /** Returns the bundled cues. */
  public static NameCues bundled() {
    return BUNDLED;
  }

  /** Says whether a word is a cue of a kind, in whatever case it is written. */
  public boolean is(Kind kind, String word) {
    return words.get(kind).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the subtype that a cue word implies, or null if it is none of that kind or implies
   * none.
   */
  public EntitySubtype subtype(Kind kind, String word) {
    return words.get(kind).get(word.toLowerCase(Locale.ROOT));
  }

  /** Returns all words of a kind, in lower case, sorted. */
  public SortedSet<String> words(Kind kind) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(words.get(kind).keySet()));
  }

  private static NameCues read(String resource) {
    NameCues cues = new NameCues();
    TsvResource.rows(NameCues.class, resource).forEach(cues::add);
    return cues;
  }

  private void add(CSVRecord row) {
    Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
    EntitySubtype subtype =
        row.get("subtype").equals("-") ? null : EntitySubtype.of(row.get("subtype"));
    for (String word : row.get("words").split("\\|")) {
      words.get(kind).putIfAbsent(word, subtype);
    }
  }
}
