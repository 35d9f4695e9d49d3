package org.dragoman.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.EntitySubtype;

/**
 * The words of {@code name-cues.tsv} that tell what kind of name a run of capitalised words is.
 * Words are compared in lower case. Immutable and safe for threads.
 */
final class NameCues {

  /** What a word is a cue for. */
  enum Kind {
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
  static NameCues bundled() {
    return BUNDLED;
  }

  /** Says whether a word is a cue of a kind, in whatever case it is written. */
  boolean is(Kind kind, String word) {
    return words.get(kind).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the subtype that a cue word implies, or null if it is none of that kind or implies
   * none.
   */
  EntitySubtype subtype(Kind kind, String word) {
    return words.get(kind).get(word.toLowerCase(Locale.ROOT));
  }

  private static NameCues read(String resource) {
    NameCues cues = new NameCues();
    try (InputStream in = NameCues.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(cues::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return cues;
  }

  private void add(String[] row) {
    Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    EntitySubtype subtype = row[1].equals("-") ? null : EntitySubtype.of(row[1]);
    for (String word : row[2].split("\\|")) {
      words.get(kind).putIfAbsent(word, subtype);
    }
  }
}
