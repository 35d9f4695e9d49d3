package org.dragoman.entity.tagger;

import java.util.List;
import java.util.Locale;
import org.dragoman.engine.TsvResource;
import org.dragoman.entity.NameCues;
import org.dragoman.entity.Titles;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.text.Span;
import org.dragoman.text.Tokenizer;

/**
 * What the knowledge base and the word lists say about words and sequences of words, in tables that
 * are asked without making objects. Immutable and safe for threads once made.
 */
public final class NameLexicon {

  // The first bits of a word's mask are the kinds of NameCues in their order.
  static final int TITLE_WORD = 1 << 16;
  static final int TITLE_END = 1 << 17;
  static final int GIVEN_NAME = 1 << 18;
  static final int SURNAME = 1 << 19;
  static final int DEMONYM = 1 << 20;
  static final int SURNAME_PARTICLE = 1 << 21;

  /** Number of bits that a word's mask may have. */
  static final int BITS = 22;

  /** Longest name of the knowledge base that is looked up, in tokens. */
  static final int LONGEST_NAME = 8;

  private static final int PREFIX = 1 << 8;
  private static final int ACRONYM = 0x5A17;
  private static final int LONGEST_ACRONYM = 4;
  private static final int START = 0x1234;

  private static final class Bundled {
    static final NameLexicon LEXICON = new NameLexicon(KnowledgeBase.bundled());
  }

  private final IntTable words = new IntTable();
  private final IntTable names = new IntTable();

  private NameLexicon(KnowledgeBase base) {
    NameCues cues = NameCues.bundled();
    for (NameCues.Kind kind : NameCues.Kind.values()) {
      cues.words(kind).forEach(word -> add(word, 1 << kind.ordinal()));
    }
    cues.words(NameCues.Kind.SPEECH)
        .forEach(verb -> addForms(verb, 1 << NameCues.Kind.SPEECH.ordinal()));
    TsvResource.rows(Titles.class, "titles.tsv").forEach(row -> addTitle(row.get("title")));
    base.givenNames().forEach(name -> add(name, GIVEN_NAME));
    base.demonyms().stream().filter(d -> d.indexOf(' ') < 0).forEach(d -> add(d, DEMONYM));
    base.entries().stream()
        .filter(e -> e.type() == EntityType.PERSON)
        .forEach(e -> add(lastWord(e.name()), SURNAME));
    base.names().forEach((name, entries) -> addName(base, name, entries.get(0)));
  }

  /** Returns the lexicon of the bundled lists; made on first use. */
  public static NameLexicon bundled() {
    return Bundled.LEXICON;
  }

  /** Returns what is known of a word, one bit a fact. */
  int word(int foldedHash) {
    return words.get(foldedHash);
  }

  /** Returns the state before the first token of a name. */
  static int start() {
    return START;
  }

  /** Returns the state after one more token of a name. */
  static int next(int state, int foldedHash) {
    return Hashes.join(state, foldedHash);
  }

  /** Says whether some name goes on from a state. */
  boolean goesOn(int state) {
    return (names.get(state) & PREFIX) != 0;
  }

  /** Returns the class of the name that ends in a state, or 0. */
  int name(int state) {
    return names.get(state) & 0xFF;
  }

  /** Returns the class of an acronym, as it is written without stops, or 0. */
  int acronym(int exactHash) {
    return names.get(Hashes.join(ACRONYM, exactHash)) & 0xFF;
  }

  private void add(String word, int bits) {
    words.or(Hashes.folded(word), bits);
  }

  private void addForms(String verb, int bits) {
    add(verb + "s", bits);
    add(verb.endsWith("e") ? verb + "d" : verb + "ed", bits);
    if (verb.endsWith("y")) {
      add(verb.substring(0, verb.length() - 1) + "ied", bits);
    }
    switch (verb) {
      case "say" -> add("said", bits);
      case "tell" -> add("told", bits);
      case "write" -> add("wrote", bits);
      case "think" -> add("thought", bits);
      case "admit" -> add("admitted", bits);
      default -> {}
    }
  }

  private void addTitle(String title) {
    String[] parts = title.toLowerCase(Locale.ROOT).split("[\\s-]+");
    for (String part : parts) {
      if (part.length() > 2 && !part.equals("the") && !part.equals("for") && !part.equals("and")) {
        add(part, TITLE_WORD);
      }
    }
    add(parts[parts.length - 1], TITLE_END);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private void addName(KnowledgeBase base, String name, KnowledgeEntry entry) {
    int kind = kind(base, entry);
    String letters = name.replace(".", "");
    boolean acronym =
        letters.length() <= LONGEST_ACRONYM
            && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    if (acronym) {
      int hash = Hashes.exact(letters, 0, letters.length());
      names.putIfAbsent(Hashes.join(ACRONYM, hash), kind);
      return;
    }
    List<Span> tokens = Tokenizer.tokens(name, 0, name.length());
    if (tokens.isEmpty() || tokens.size() > LONGEST_NAME) {
      return;
    }
    int state = START;
    for (int i = 0; i < tokens.size(); i++) {
      state = next(state, Hashes.folded(name, tokens.get(i).begin(), tokens.get(i).end()));
      if (i < tokens.size() - 1) {
        names.or(state, PREFIX);
      } else if (name(state) == 0) {
        names.or(state, kind);
      }
    }
  }

  /** The class of an entry: countries apart, organisations and places by their subtype. */
  private static int kind(KnowledgeBase base, KnowledgeEntry entry) {
    if (entry.type() == EntityType.PERSON) {
      return 1;
    }
    if (entry.type() == EntityType.ORGANIZATION) {
      return 2;
    }
    boolean country =
        base.country(entry.country()).filter(c -> c.name().equals(entry.name())).isPresent();
    if (country) {
      return 3;
    }
    EntitySubtype subtype = entry.subtype();
    return subtype == EntitySubtype.GPE ? 4 : subtype == EntitySubtype.FAC ? 6 : 5;
  }
}
