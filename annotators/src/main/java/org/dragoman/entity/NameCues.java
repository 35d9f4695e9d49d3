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
    /** Last word of an organisation's name. */
    ORG_HEAD,
    /** First word of an organisation's name, mostly before "of" or "for". */
    ORG_FIRST,
    /** Last word of a place name. */
    LOC_HEAD,
    /** First word of a place name. */
    LOC_FIRST,
    /** Common noun beside a place name. */
    LOC_NOUN,
    /** Last word of the name of an event, treaty, document or prize. */
    OTHER_HEAD,
    /** First word of such a name. */
    OTHER_FIRST,
    /** Stands before the name of a person. */
    HONORIFIC,
    /** Stands after the name of a person. */
    PERSON_SUFFIX,
    /** Lower-case word inside the name of a person. */
    PARTICLE,
    /** Verb whose subject is mostly a person. */
    SPEECH,
    /** Preposition before a place. */
    PLACE_PREPOSITION,
    /** Day, month or feast: capitalised, but no name. */
    CALENDAR,
    /** Capitalised, but mostly no name. */
    COMMON,
    /** What no engine may take for a name. */
    NEVER,
    /** Common noun that describes a person. */
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
