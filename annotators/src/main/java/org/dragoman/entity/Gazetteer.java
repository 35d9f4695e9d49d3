package org.dragoman.entity;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * Finds the names of the knowledge base in a text: whole words, the longest at each place, written
 * with capitals as a name is. Built once, on first use, and shared; immutable and safe for threads.
 */
final class Gazetteer {

  /**
   * A name of the knowledge base in a text.
   *
   * @param begin first UTF-16 code unit
   * @param end after the last UTF-16 code unit
   * @param form the name as the base writes it
   * @param entries what it may stand for, the best known first
   */
  record Match(int begin, int end, String form, List<KnowledgeEntry> entries) {

    int length() {
      return end - begin;
    }
  }

  private record Form(String written, List<KnowledgeEntry> entries) {}

  private static final class Bundled {
    static final Gazetteer GAZETTEER = new Gazetteer(KnowledgeBase.bundled());
  }

  private static final int SHORT_ACRONYM = 3;

  private final AhoCorasickDoubleArrayTrie<Form> trie = new AhoCorasickDoubleArrayTrie<>();

  /** Takes the names of a base, save those that are none in the sense of the guidelines. */
  Gazetteer(KnowledgeBase base) {
    this(withoutPhrases(base));
  }

  /** Takes names as they are, each with what it may stand for. */
  Gazetteer(SortedMap<String, List<KnowledgeEntry>> names) {
    TreeMap<String, Form> forms = new TreeMap<>();
    names.forEach(
        (name, entries) ->
            forms.merge(
                TextFolding.fold(name),
                new Form(name, entries),
                (a, b) -> capitals(a.written) <= capitals(b.written) ? a : b));
    trie.build(forms);
  }

  private static SortedMap<String, List<KnowledgeEntry>> withoutPhrases(KnowledgeBase base) {
    SortedMap<String, List<KnowledgeEntry>> names = new TreeMap<>();
    base.names()
        .forEach(
            (name, entries) -> {
              if (!name.startsWith("the ")
                  && !isTitled(name, entries)
                  && !isPhrase(base, name, entries)) {
                names.put(name, entries);
              }
            });
    return names;
  }

  /**
   * Two names in a row ("Chile's Defence Ministry") and a demonym with a common noun ("Chilean
   * army") are no names of organisations.
   */
  private static boolean isPhrase(KnowledgeBase base, String name, List<KnowledgeEntry> entries) {
    boolean organization = !entries.isEmpty() && entries.get(0).type() == EntityType.ORGANIZATION;
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean commonNoun = name.indexOf(' ') > 0 && last.chars().allMatch(Character::isLowerCase);
    boolean demonym =
        name.indexOf(' ') > 0
            && base.countryOfDemonym(name.substring(0, name.lastIndexOf(' '))).isPresent();
    boolean body =
        organization
            && (entries.get(0).subtype() == EntitySubtype.GOV
                || entries.get(0).subtype() == EntitySubtype.MIL);
    return organization && commonNoun && demonym || body && name.contains("'s ");
  }

  /** A person's name with a title is no name of ours: "Sir Alan Thorpe" is Alan Thorpe. */
  private static boolean isTitled(String name, List<KnowledgeEntry> entries) {
    int space = name.indexOf(' ');
    return space > 0
        && !entries.isEmpty()
        && entries.get(0).type() == EntityType.PERSON
        && (Titles.bundled().startingAt(name, 0).isPresent()
            || NameCues.bundled().is(NameCues.Kind.HONORIFIC, name.substring(0, space)));
  }

  private static long capitals(String name) {
    return name.chars().filter(Character::isUpperCase).count();
  }

  /** Returns the gazetteer of the bundled knowledge base. */
  static Gazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /** Finds the names in a text, left to right; they do not overlap. */
  List<Match> find(String text) {
    List<Match> all = new ArrayList<>();
    trie.parseText(
        TextFolding.fold(text),
        (begin, end, form) -> {
          if (!form.entries.isEmpty()
              && isWhole(text, begin, end)
              && isWrittenAsName(text.substring(begin, end), form.written)) {
            all.add(new Match(begin, end, form.written, form.entries));
          }
        });
    all.sort(
        Comparator.comparingInt(Match::begin)
            .thenComparing(Match::length, Comparator.reverseOrder()));
    List<Match> longest = new ArrayList<>();
    int free = 0;
    for (Match match : all) {
      if (match.begin >= free) {
        longest.add(match);
        free = match.end;
      }
    }
    return longest;
  }

  /**
   * Neither a part of a longer word nor of a hyphenated adjective ("US-led", "NATO-like",
   * "pro-Russia").
   */
  static boolean isWhole(String text, int begin, int end) {
    if (begin > 0 && isWordChar(text.charAt(begin - 1))
        || end < text.length() && isWordChar(text.charAt(end))) {
      return false;
    }
    boolean joinedAfter =
        end + 1 < text.length()
            && isHyphen(text.charAt(end))
            && Character.isLetter(text.charAt(end + 1));
    if (joinedAfter && !Character.isUpperCase(text.charAt(end + 1))) {
      return false;
    }
    boolean joinedBefore =
        begin > 1 && isHyphen(text.charAt(begin - 1)) && Character.isLetter(text.charAt(begin - 2));
    return !joinedBefore || startsUpper(text, begin - 2);
  }

  private static boolean startsUpper(String text, int lastOfWord) {
    int i = lastOfWord;
    while (i > 0 && isWordChar(text.charAt(i - 1))) {
      i--;
    }
    return Character.isUpperCase(text.charAt(i));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /**
   * A word that the base writes with a capital has one in the text too; a short acronym is written
   * exactly so ("US", not "Us"), a longer one with at least its first letter ("Nato").
   */
  private static boolean isWrittenAsName(String text, String form) {
    if (isAcronym(form)) {
      return form.length() <= SHORT_ACRONYM
          ? text.equals(form)
          : Character.isUpperCase(text.charAt(0));
    }
    String[] words = text.split("[\\s\u00A0-]+");
    String[] formWords = form.split("[\\s\u00A0-]+");
    for (int i = 0; i < Math.min(words.length, formWords.length); i++) {
      boolean wantsCapital =
          !formWords[i].isEmpty() && Character.isUpperCase(formWords[i].codePointAt(0));
      if (wantsCapital && !words[i].isEmpty() && Character.isLowerCase(words[i].codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().filter(Character::isLetter).count() <= 6
        && word.indexOf(' ') < 0;
  }
}
